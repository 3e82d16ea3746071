import { useState } from 'preact/hooks';
import type { Unread } from '../../../lib/import';
import { plural, t } from '../../hooks/i18n';
import { number } from '../../hooks/moments';

/** How many are shown at first, and with each step more. */
const STEP = 50;

interface Props {
  /** How many, in words. */
  head: 'importUnread' | 'importBadDates';
  unread: readonly Unread[];
}

/** What could not be read, line by line, with the reason. */
export function UnreadList({ head, unread }: Props) {
  const [shown, setShown] = useState(STEP);
  if (unread.length === 0) return null;
  return (
    <details class="unread">
      <summary>{plural(head, unread.length)}</summary>
      <ol>
        {unread.slice(0, shown).map(({ line, reason, text }, index) => (
          <li key={index}>
            <span class="unread-reason">
              {line > 0 && t('importLine', number(line))} {t(`unread_${reason}`)}
            </span>
            {text && (
              <span class="hint" dir="auto">
                {text}
              </span>
            )}
          </li>
        ))}
      </ol>
      {unread.length > shown && (
        <button type="button" class="quiet-button" onClick={() => setShown(shown + STEP)}>
          {t('trashMore')}
        </button>
      )}
    </details>
  );
}
