import { useState } from 'preact/hooks';
import type { Unread } from '../../../lib/import';
import { plural, t } from '../../hooks/i18n';
import { number } from '../../hooks/moments';

/** How many are shown at first, and with each step more. */
const STEP = 50;

/** What could not be read, line by line, with the reason. */
export function UnreadList({ unread }: { unread: readonly Unread[] }) {
  const [shown, setShown] = useState(STEP);
  return (
    <details class="unread">
      <summary>{plural('importUnread', unread.length)}</summary>
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
