import { useState } from 'preact/hooks';
import { withQuote } from '../../lib/clip';
import { defaultSettings } from '../../lib/settings';
import { ThisPage } from '../clip/ThisPage';
import { type Panel, Today } from '../edition/Today';
import { copyText } from '../hooks/clipboard';
import { t } from '../hooks/i18n';
import { extensionVersion, openSettings } from '../hooks/pages';
import { TroubleContext, useTrouble, useTroubleState } from '../hooks/trouble';
import { useDraft } from '../hooks/use-draft';
import { useNow } from '../hooks/use-now';
import { useThisPage } from '../hooks/use-this-page';
import { useToday } from '../hooks/use-today';
import { Notice } from '../ui/Notice';
import { PopupNotices } from './PopupNotices';
import { usePopupKeys } from './use-popup-keys';

/** The popup: the page in front, and the day. */
export function Popup() {
  const trouble = useTroubleState();
  return (
    <TroubleContext.Provider value={trouble}>
      <Areas />
    </TroubleContext.Provider>
  );
}

/** Shown until the stored settings are there, so that the form does not wait for the database. */
const FIRST_SETTINGS = defaultSettings(navigator.language);

function Areas() {
  const { attempt } = useTrouble();
  const now = useNow();
  const today = useToday(now);
  const page = useThisPage(now, today.groups !== undefined);
  const [editing, setEditing] = useState<string>();
  const [panel, setPanel] = useState<Panel>();
  const showPanel = (next: Panel | undefined) => {
    // The button that opened it gets the focus back before what has it is gone.
    if (!next) document.querySelector<HTMLElement>('.today [aria-expanded="true"]')?.focus();
    setPanel(next);
  };
  const draft = useDraft(today.day, today.clips, now, panel === 'copy');

  const save = async () => {
    if (await page.save()) window.close();
  };
  const discard = () => {
    const words = page.clear();
    void today.discardPending(words, () => page.change(words.typed));
    document.querySelector<HTMLElement>('.take-box')?.focus();
  };
  const insertQuote = () => page.change({ take: withQuote(page.form.take, page.form.quote), quote: '' });
  const showEarlier = () => {
    if (!page.earlier) return;
    today.show(page.earlier.day);
    setEditing(page.earlier.id);
  };

  const [copied, setCopied] = useState('');
  const reportFacts = async () => {
    const { capture } = page;
    if (!capture) return;
    const done = await attempt(async () => {
      const { factReport } = await import('../../lib/fact-report');
      await copyText(factReport(capture, extensionVersion()));
    });
    if (done) setCopied(t('factsCopied'));
  };

  usePopupKeys({
    settings: now?.settings,
    page,
    today,
    draft,
    insertQuote,
    showEarlier,
    panel,
    showPanel,
  });

  return (
    <main class="popup" data-working={panel !== undefined || editing !== undefined}>
      <h1 class="hidden">{t('extensionName')}</h1>
      <PopupNotices page={page} />
      {copied && <Notice onDismiss={() => setCopied('')}>{copied}</Notice>}
      <ThisPage
        page={page}
        settings={now?.settings ?? FIRST_SETTINGS}
        onSave={() => void save()}
        onDiscard={discard}
        onInsertQuote={insertQuote}
        onShowEarlier={showEarlier}
        onReport={() => void reportFacts()}
      />
      {now && (
        <Today
          now={now}
          today={today}
          pageKey={page.pageKey}
          settled={!page.reading}
          editing={editing}
          onEdit={setEditing}
          draft={draft}
          panel={panel}
          onPanel={showPanel}
          onSettings={() => void openSettings()}
        />
      )}
    </main>
  );
}
