import { urlKey } from '../../lib/url';
import { DayArea } from '../areas/DayArea';
import { LostDatabase } from '../areas/LostDatabase';
import { Reports } from '../areas/Reports';
import { useDayArea } from '../areas/use-day-area';
import { t } from '../hooks/i18n';
import { TroubleContext, useTroubleState } from '../hooks/trouble';
import { useFront } from '../hooks/use-front';
import { useNow } from '../hooks/use-now';
import { FrontPage } from './FrontPage';
import { NoPage } from './NoPage';

/** The side panel or sidebar: the day, and the page in front where Clipsheet may read it. */
export function Panel() {
  const trouble = useTroubleState();
  return (
    <TroubleContext.Provider value={trouble}>
      <Areas />
    </TroubleContext.Provider>
  );
}

function Areas() {
  const now = useNow();
  const day = useDayArea(now);
  // What was clipped or typed elsewhere was mostly so by a gesture on the page in front.
  const front = useFront(day.today.clips.length + day.today.unfinished.length);
  return (
    <main class="areas panel" data-working={day.working}>
      <h1 class="hidden">{t('extensionName')}</h1>
      <LostDatabase />
      <Reports />
      {front?.tab ? (
        <FrontPage key={front.page} tab={front.tab} now={now} day={day} />
      ) : (
        <NoPage day={day} known={front !== undefined} />
      )}
      <DayArea day={day} pageKey={front?.tab ? urlKey(front.tab.url) : ''} settled />
    </main>
  );
}
