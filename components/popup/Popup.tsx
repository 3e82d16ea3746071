import { DayArea } from '../areas/DayArea';
import { LostDatabase } from '../areas/LostDatabase';
import { PageArea } from '../areas/PageArea';
import { Reports } from '../areas/Reports';
import { useDayArea } from '../areas/use-day-area';
import { t } from '../hooks/i18n';
import { TroubleContext, useTroubleState } from '../hooks/trouble';
import { useNow } from '../hooks/use-now';
import { useReading } from '../hooks/use-reading';
import { useThisPage } from '../hooks/use-this-page';

/** The popup: the page in front, and the day. */
export function Popup() {
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
  const page = useThisPage(now, useReading(), { painted: day.today.groups !== undefined });
  const save = async () => {
    if (await page.save()) window.close();
  };
  return (
    <main class="areas popup" data-working={day.working}>
      <h1 class="hidden">{t('extensionName')}</h1>
      <LostDatabase />
      <Reports />
      <PageArea page={page} day={day} caret onSave={() => void save()} />
      <DayArea day={day} pageKey={page.pageKey} settled={!page.reading} />
    </main>
  );
}
