import { formatDay } from '../../lib/day';
import type { Pending } from '../../lib/pending';
import type { Now } from '../../lib/store';
import { t } from '../hooks/i18n';
import { pendingTitle } from '../hooks/use-today';

interface Props {
  /** Pending takes of other pages than the one in the form. */
  list: readonly Pending[];
  onSave: (pending: Pending) => void;
  onDiscard: (pending: Pending) => void;
  onOpen: (url: string) => void;
  now: Now;
}

/** Takes that were typed and neither saved nor discarded. */
export function Unfinished({ list, onSave, onDiscard, onOpen, now }: Props) {
  if (list.length === 0) return null;
  return (
    <section class="unfinished" aria-labelledby="unfinished">
      <h3 id="unfinished">{t('unfinished')}</h3>
      <ul>
        {list.map((pending) => (
          <li key={pending.pageKey} class="clip-row pending-row">
            <button type="button" class="clip-words" title={pending.url} onClick={() => onOpen(pending.url)}>
              <span class="clip-headline" dir="auto">
                {pendingTitle(pending)}
              </span>
              <span class="clip-take" dir="auto">
                {pending.typed.take}
              </span>
              {pending.typed.day && pending.typed.day !== now.open && (
                <span class="hint">
                  {t('edition', formatDay(pending.typed.day, now.settings.publication.locale, 'short'))}
                </span>
              )}
            </button>
            <div class="pending-actions">
              <button
                type="button"
                class="quiet-button"
                aria-label={t('discardOf', pendingTitle(pending))}
                onClick={() => onDiscard(pending)}
              >
                {t('discard')}
              </button>
              <button
                type="button"
                class="quiet-button"
                aria-label={t('saveOf', pendingTitle(pending))}
                onClick={() => onSave(pending)}
              >
                {t('save')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
