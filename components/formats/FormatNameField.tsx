import { useState } from 'preact/hooks';
import type { OwnFormat } from '../../lib/own-format';
import { t } from '../hooks/i18n';
import type { Formats } from '../hooks/use-formats';

interface Props {
  row: OwnFormat;
  formats: Formats;
}

/** The name of a format of the editor's. A name that will not do stays in the box, and the last good one in use. */
export function FormatNameField({ row, formats }: Props) {
  const [typed, setTyped] = useState<string>();
  const wrong = typed === undefined ? undefined : problemWith(typed, row, formats);
  const rename = (name: string) => {
    setTyped(name);
    if (!problemWith(name, row, formats)) formats.rename(row, name.trim());
  };
  return (
    <div class="format-name">
      <input
        class="field"
        dir="auto"
        maxLength={80}
        aria-label={t('formatNameLabel')}
        aria-invalid={wrong ? true : undefined}
        value={typed ?? row.name}
        onInput={(event) => rename(event.currentTarget.value)}
        onBlur={() => setTyped(undefined)}
      />
      {wrong && (
        <p class="problem" role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}

function problemWith(name: string, row: OwnFormat, { own }: Formats): string | undefined {
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return t('formatNameEmpty');
  const taken = own.some((each) => each.id !== row.id && each.name.toLowerCase() === wanted);
  return taken ? t('formatNameTaken', name.trim()) : undefined;
}
