import { TroubleNotice } from '../areas/TroubleNotice';
import { useAreaKeys } from '../areas/use-area-keys';
import type { DayState } from '../areas/use-day-area';
import { t } from '../hooks/i18n';
import { openSettings } from '../hooks/pages';
import { useShortcut } from '../hooks/use-shortcut';

interface Props {
  day: DayState;
  /** Whether it is known that there is no page to show. */
  known: boolean;
}

/** The area This page where Clipsheet may not look: how to clip all the same, and where to allow it. */
export function NoPage({ day, known }: Props) {
  const keys = useShortcut('_execute_action');
  useAreaKeys({ day });
  return (
    <>
      <TroubleNotice />
      <section class="this-page" aria-labelledby="this-page">
        <header class="head">
          <h2 id="this-page">{t('thisPage')}</h2>
        </header>
        {known && (
          <p class="hint">
            {keys ? t('panelClip', keys) : t('panelClipButton')} {t('panelFollow')}{' '}
            <button type="button" class="text-button" onClick={() => void openSettings()}>
              {t('panelAllow')}
            </button>
          </p>
        )}
      </section>
    </>
  );
}
