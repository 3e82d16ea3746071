import { useEffect, useRef, useState } from 'preact/hooks';
import type { RestoreMode, SmallTable } from '../../lib/backup';
import { type MessageKey, plural, t } from '../hooks/i18n';
import { moment, number } from '../hooks/moments';
import type { Chosen } from '../hooks/use-restore';

interface Props {
  chosen: Chosen;
  onRestore: (mode: RestoreMode) => void;
  onCancel: () => void;
}

const MODES: readonly { mode: RestoreMode; label: MessageKey; hint: MessageKey }[] = [
  { mode: 'merge', label: 'restoreMerge', hint: 'restoreMergeHint' },
  { mode: 'replace', label: 'restoreReplace', hint: 'restoreReplaceHint' },
];

/** What an editor would ask after, in this order. */
const ROWS: readonly { table: SmallTable; label: MessageKey }[] = [
  { table: 'clips', label: 'planClips' },
  { table: 'editions', label: 'planEditions' },
  { table: 'formats', label: 'planFormats' },
  { table: 'settings', label: 'planSettings' },
  { table: 'pending', label: 'planPending' },
  { table: 'history', label: 'planHistory' },
];

const COLUMNS = ['inFile', 'here', 'added', 'changed', 'removed'] as const;
const HEADS: Record<(typeof COLUMNS)[number], MessageKey> = {
  inFile: 'planInFile',
  here: 'planHere',
  added: 'planAdded',
  changed: 'planChanged',
  removed: 'planRemoved',
};

/** Says in numbers what restoring a file would do, and asks how. */
export function RestorePlanForm({ chosen, onRestore, onCancel }: Props) {
  const [mode, setMode] = useState<RestoreMode>('merge');
  const how = useRef<HTMLFieldSetElement>(null);
  useEffect(() => how.current?.querySelector('input')?.focus(), []);
  const plan = chosen.plans[mode];
  const { header, file, articles } = chosen;
  const madeAt = Date.parse(header.madeAt);
  const rows = ROWS.filter(({ table }) => plan[table].inFile > 0 || plan[table].here > 0);
  return (
    <div class="plan">
      <p dir="auto">
        {t('restoreFrom', file.name, Number.isNaN(madeAt) ? header.madeAt : moment(madeAt), header.app)}{' '}
        {plural('restoreArticles', articles)}
      </p>
      <fieldset ref={how}>
        <legend>{t('restoreHow')}</legend>
        {MODES.map(({ mode: each, label, hint }) => (
          <label key={each} class="mode">
            <input
              type="radio"
              name="mode"
              checked={mode === each}
              aria-labelledby={`${each}-name`}
              aria-describedby={`${each}-hint`}
              onChange={() => setMode(each)}
            />
            <span id={`${each}-name`}>{t(label)}</span>
            <span id={`${each}-hint`} class="hint">
              {t(hint)}
            </span>
          </label>
        ))}
      </fieldset>
      <div class="plan-table">
        <table>
          <caption>{t('planCaption')}</caption>
          <thead>
            <tr>
              <td />
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(HEADS[column])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ table, label }) => (
              <tr key={table}>
                <th scope="row">{t(label)}</th>
                {COLUMNS.map((column) => (
                  <td key={column} class={plan[table][column] === 0 ? 'none' : column}>
                    {number(plan[table][column])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {plan.dropped > 0 && <p class="hint">{plural('planDropped', plan.dropped)}</p>}
      {mode === 'merge' && plan.keptAway > 0 && <p class="hint">{plural('planKeptAway', plan.keptAway)}</p>}
      <div class="buttons">
        <button type="button" class="main-button" onClick={() => onRestore(mode)}>
          {t(mode === 'merge' ? 'restoreMergeNow' : 'restoreReplaceNow')}
        </button>
        <button type="button" class="quiet-button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}
