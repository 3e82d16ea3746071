import { lostSentence } from '../edition/format-names';
import { t } from '../hooks/i18n';
import { useRestoreFormat } from '../hooks/own-formats';
import type { Rendered } from '../hooks/use-rendered';

/** Says that the day's format was deleted, and brings it back. */
export function LostFormat({ rendered }: { rendered: Rendered }) {
  const restore = useRestoreFormat();
  const { lost, format } = rendered;
  if (!lost) return null;
  return (
    <p class="hint sheet-note">
      {lostSentence(lost)}{' '}
      {lost === 'deleted' && (
        <button type="button" class="text-button" onClick={() => restore(format.id)}>
          {t('bringFormatBack')}
        </button>
      )}
    </p>
  );
}
