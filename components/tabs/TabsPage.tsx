import { t } from '../hooks/i18n';
import { TroubleContext, useTroubleState } from '../hooks/trouble';
import { useGrant } from '../hooks/use-grant';
import { useNow } from '../hooks/use-now';
import { Notice } from '../ui/Notice';
import { TabList } from './TabList';

/** Clips several tabs of this window at once, where the editor lets Clipsheet see them. */
export function TabsPage() {
  const trouble = useTroubleState();
  return (
    <TroubleContext.Provider value={trouble}>
      <main class="settings tabs">
        <h1>{t('tabsTitle')}</h1>
        {trouble.reason && (
          <Notice tone="trouble" onDismiss={trouble.clear}>
            {t(`error_${trouble.reason}`)}
          </Notice>
        )}
        <ThisWindow />
      </main>
    </TroubleContext.Provider>
  );
}

function ThisWindow() {
  const now = useNow();
  const [seesTabs, askForTabs] = useGrant('tabs');
  const [reads, askForPages] = useGrant('pages');
  if (!now || seesTabs === undefined || reads === undefined) return null;
  // Who may read a page knows its title and address, too.
  if (seesTabs || reads) return <TabList now={now} reads={reads} onAsk={() => askForPages(true)} />;
  return (
    <>
      <p>{t('tabsAsk')}</p>
      <button type="button" class="main-button" onClick={() => askForTabs(true)}>
        {t('tabsAllow')}
      </button>
    </>
  );
}
