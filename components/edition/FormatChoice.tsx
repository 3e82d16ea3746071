import type { Format } from '../../lib/digest';
import { t } from '../hooks/i18n';
import { formatName } from './format-names';

interface Props {
  format: Format;
  /** Those that can be chosen. A format that was deleted is not among them, and still sets its days. */
  formats: readonly Format[];
  onChoose: (id: string) => void;
}

/** Which format a day is set in. */
export function FormatChoice({ format, formats, onChoose }: Props) {
  return (
    <select
      class="field"
      aria-label={t('format')}
      value={format.id}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {formats.map((each) => (
        <option key={each.id} value={each.id}>
          {formatName(each)}
        </option>
      ))}
      {formats.every(({ id }) => id !== format.id) && (
        <option value={format.id}>{t('formatDeleted', formatName(format))}</option>
      )}
    </select>
  );
}
