import { useRef, useState } from 'preact/hooks';
import { type Clip, titleOf } from '../../lib/clip';
import { daysLeft, TRASH_DAYS } from '../../lib/trash';
import { plural, t } from '../hooks/i18n';
import { date } from '../hooks/moments';
import { useTrash } from '../hooks/use-trash';

/** How many are shown at first, and with each step more. */
const STEP = 50;

/** What was dropped, with what brings it back. */
export function TrashSection() {
  const { clips, said, restore, empty } = useTrash();
  const [shown, setShown] = useState(STEP);
  const [sure, setSure] = useState(false);
  const section = useRef<HTMLElement>(null);
  if (!clips) return null;

  /** The button goes with its row; the keyboard goes to the next one. */
  const bringBack = async (clip: Clip, index: number) => {
    await restore(clip);
    requestAnimationFrame(() => {
      const buttons = section.current?.querySelectorAll<HTMLElement>('.trash-list button') ?? [];
      (buttons[Math.min(index, buttons.length - 1)] ?? section.current?.querySelector('h2'))?.focus();
    });
  };

  return (
    <section ref={section} aria-labelledby="trash">
      <h2 id="trash" tabIndex={-1}>
        {t('trash')}
      </h2>
      <p class="hint">{clips.length === 0 ? t('trashNothing') : t('trashHint', String(TRASH_DAYS))}</p>
      {clips.length > 0 && (
        <ul class="trash-list">
          {clips.slice(0, shown).map((clip, index) => (
            <li key={clip.id}>
              <div>
                <p dir="auto" class="trash-title">
                  {titleOf(clip)}
                </p>
                <p class="hint">
                  {t('trashDropped', date(clip.deletedAt ?? 0))}{' '}
                  {plural('trashLeaves', daysLeft(clip.deletedAt ?? 0, Date.now()))}
                </p>
              </div>
              <button
                type="button"
                class="quiet-button"
                aria-label={t('trashRestore', titleOf(clip))}
                onClick={() => void bringBack(clip, index)}
              >
                {t('restoreOne')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {clips.length > shown && (
        <button type="button" class="quiet-button" onClick={() => setShown(shown + STEP)}>
          {t('trashMore')}
        </button>
      )}
      {clips.length > 0 &&
        (sure ? (
          <div class="removal">
            <p>{plural('trashSure', clips.length)}</p>
            <button type="button" class="quiet-button" onClick={() => setSure(false)}>
              {t('cancel')}
            </button>
            <button
              type="button"
              class="main-button"
              onClick={() => {
                setSure(false);
                void empty().then(() => section.current?.querySelector('h2')?.focus());
              }}
            >
              {t('trashDelete')}
            </button>
          </div>
        ) : (
          <button type="button" class="quiet-button" onClick={() => setSure(true)}>
            {t('trashEmpty')}
          </button>
        ))}
      <p role="status" class="said" dir="auto">
        {said}
      </p>
    </section>
  );
}
