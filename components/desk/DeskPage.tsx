import { useEffect } from 'preact/hooks';
import { LostDatabase } from '../areas/LostDatabase';
import { copyText } from '../hooks/clipboard';
import { t } from '../hooks/i18n';
import { TroubleContext, useTrouble, useTroubleState } from '../hooks/trouble';
import { useAsksFirst } from '../hooks/use-asks-first';
import { useDays } from '../hooks/use-days';
import { useDesk } from '../hooks/use-desk';
import { useLast } from '../hooks/use-live';
import { useNow } from '../hooks/use-now';
import { useRoute } from '../hooks/use-route';
import { Notice } from '../ui/Notice';
import { DeskBackup } from './DeskBackup';
import { DeskDay } from './DeskDay';

/** The desk: a day arranged at the left, its draft at the right. */
export function DeskPage() {
  const trouble = useTroubleState();
  // What could not be stored would go with the page.
  useAsksFirst(() => trouble.words() !== '');
  return (
    <TroubleContext.Provider value={trouble}>
      <main class="desk">
        {trouble.reason && (
          <Notice tone="trouble" onDismiss={trouble.clear} actions={trouble.words() && <CopyWords />}>
            {t(`error_${trouble.reason}`, trouble.words())}
          </Notice>
        )}
        <LostDatabase />
        <Day />
        <DeskBackup />
      </main>
    </TroubleContext.Provider>
  );
}

function CopyWords() {
  const { words, report } = useTrouble();
  return (
    <button type="button" class="quiet-button" onClick={() => void copyText(words()).catch(report)}>
      {t('copyWords')}
    </button>
  );
}

function Day() {
  const now = useNow();
  const [named, show] = useRoute();
  const day = named ?? now?.open;
  const days = useDays(day, now);
  // The day before stays in sight while the next one is read.
  const desk = useLast(useDesk(now, day, show));
  // The day stands in the address from the start: issuing it opens another, and this one must stay.
  useEffect(() => {
    if (!named && now) show(now.open);
  }, [named, now]);
  if (!now || !desk) return null;
  return <DeskDay key={desk.day} now={now} desk={desk} days={days} onShow={show} />;
}
