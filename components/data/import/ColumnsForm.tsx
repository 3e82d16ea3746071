import { useEffect, useRef, useState } from 'preact/hooks';
import { COLUMN_USES, type Columns, type ColumnUse, type Table } from '../../../lib/import';
import { type MessageKey, plural, t } from '../../hooks/i18n';
import { number } from '../../hooks/moments';
import type { ImportStage } from '../../hooks/use-import';

interface Props {
  stage: Extract<ImportStage, { asks: 'columns' }>;
  onContinue: (columns: Columns) => void;
  onCancel: () => void;
}

const LABELS: Record<ColumnUse, MessageKey> = {
  url: 'columnUrl',
  title: 'columnTitle',
  note: 'columnNote',
  quote: 'columnQuote',
  tags: 'columnTags',
  folder: 'columnFolder',
  date: 'columnDate',
};

/** As much of a cell as is shown. */
const EXAMPLE = 80;

/** Asks which column of a table is what, with the first thing that stands in each. */
export function ColumnsForm({ stage, onContinue, onCancel }: Props) {
  const { file, table, guess } = stage;
  const [columns, setColumns] = useState(guess.columns);
  const form = useRef<HTMLFieldSetElement>(null);
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  const choose = (use: ColumnUse, index: number) => {
    const { [use]: _, ...others } = columns;
    setColumns(index < 0 ? others : { ...others, [use]: index });
  };
  return (
    <div class="plan">
      <p dir="auto">
        {plural('importRows', table.rows.length, file)}{' '}
        {guess.service ? t('importService', guess.service) : t('importNoService')}
      </p>
      <fieldset ref={form} class="columns">
        <legend>{t('importColumns')}</legend>
        {COLUMN_USES.map((use) => (
          <div key={use} class="column">
            <label for={`column-${use}`}>{t(LABELS[use])}</label>
            <select
              id={`column-${use}`}
              class="field"
              aria-describedby={`example-${use}`}
              value={columns[use] ?? -1}
              onChange={(event) => choose(use, Number(event.currentTarget.value))}
            >
              {use !== 'url' && <option value={-1}>{t('columnNone')}</option>}
              {table.columns.map((name, index) => (
                <option key={index} value={index}>
                  {name || t('columnNumber', number(index + 1))}
                </option>
              ))}
            </select>
            <p id={`example-${use}`} class="hint" dir="auto">
              {exampleOf(table, columns[use])}
            </p>
          </div>
        ))}
      </fieldset>
      <div class="buttons">
        <button type="button" class="main-button" onClick={() => onContinue(columns)}>
          {t('importContinue')}
        </button>
        <button type="button" class="quiet-button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}

/** The first thing that stands in a column. */
function exampleOf({ rows }: Table, index: number | undefined): string {
  if (index === undefined) return '';
  const cell =
    rows
      .find(({ cells }) => cells[index]?.trim())
      ?.cells[index]?.replace(/\s+/g, ' ')
      .trim() ?? '';
  return cell.length > EXAMPLE ? `${cell.slice(0, EXAMPLE)}…` : cell;
}
