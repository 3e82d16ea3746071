import { useEffect, useRef, useState } from 'preact/hooks';
import type { Category } from '../../../lib/category';
import { firstChoices, type LabelChoice, type LabelChoices, labelKey } from '../../../lib/import';
import type { Planned } from '../../../lib/jobs/import';
import { plural, t } from '../../hooks/i18n';
import { LabelList } from './LabelList';
import { UnreadList } from './UnreadList';

interface Props {
  file: string;
  planned: Planned;
  categories: readonly Category[];
  onImport: (choices: LabelChoices) => void;
  /** Absent where there are no columns to go back to. */
  onBack: (() => void) | undefined;
  onCancel: () => void;
}

/** Says in numbers what importing a file would do, and asks what its labels become. */
export function ImportPlanForm({ file, planned, categories, onImport, onBack, onCancel }: Props) {
  const { plan, labels } = planned;
  const [choices, setChoices] = useState(() => firstChoices(labels));
  const head = useRef<HTMLParagraphElement>(null);
  useEffect(() => head.current?.focus(), []);
  const some = plan.clips.length > 0;
  const choose = (name: string, choice: LabelChoice) =>
    setChoices(new Map(choices).set(labelKey(name), choice));
  return (
    <div class="plan">
      <p ref={head} tabIndex={-1} class="plan-head" dir="auto">
        {some
          ? t('importWill', file, plural('clips', plan.clips.length), plural('importDays', plan.days))
          : t('importNothingNew', file)}
      </p>
      <ul class="plan-notes">
        {plan.known > 0 && <li>{plural('importKnown', plan.known)}</li>}
        {plan.doubled > 0 && <li>{plural('importDoubled', plan.doubled)}</li>}
        {plan.undated > 0 && <li>{plural('importUndated', plan.undated)}</li>}
      </ul>
      <UnreadList head="importUnread" unread={plan.unread.filter(({ reason }) => reason !== 'badDate')} />
      <UnreadList head="importBadDates" unread={plan.unread.filter(({ reason }) => reason === 'badDate')} />
      {labels.length > 0 && (
        <LabelList labels={labels} choices={choices} categories={categories} onChoose={choose} />
      )}
      <div class="buttons">
        {some && (
          <button type="button" class="main-button" onClick={() => onImport(choices)}>
            {plural('importNow', plan.clips.length)}
          </button>
        )}
        {onBack && (
          <button type="button" class="quiet-button" onClick={onBack}>
            {t('importBack')}
          </button>
        )}
        <button type="button" class="quiet-button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}
