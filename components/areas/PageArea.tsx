import { useState } from 'preact/hooks';
import { withQuote } from '../../lib/clip';
import { defaultSettings } from '../../lib/settings';
import { ThisPage } from '../clip/ThisPage';
import { copyText } from '../hooks/clipboard';
import { t } from '../hooks/i18n';
import { extensionVersion } from '../hooks/pages';
import { useTrouble } from '../hooks/trouble';
import type { ThisPage as State } from '../hooks/use-this-page';
import { Notice } from '../ui/Notice';
import { TroubleNotice } from './TroubleNotice';
import { useAreaKeys } from './use-area-keys';
import type { DayState } from './use-day-area';

/** Shown until the stored settings are there, so that the form does not wait for the database. */
const FIRST_SETTINGS = defaultSettings(navigator.language);

interface Props {
  page: State;
  day: DayState;
  /** Whether the take gets the caret. */
  caret?: boolean;
  onSave: () => void;
}

/** The area This page, with what its buttons and keys do. */
export function PageArea({ page, day, caret, onSave }: Props) {
  const { attempt } = useTrouble();
  const { now, today } = day;
  const [copied, setCopied] = useState('');

  const discard = () => {
    const words = page.clear();
    void today.discardPending(words, page);
    document.querySelector<HTMLElement>('.take-box')?.focus();
  };
  const insertQuote = () => page.change({ take: withQuote(page.form.take, page.form.quote), quote: '' });
  const showEarlier = () => {
    if (!page.earlier) return;
    today.show(page.earlier.day);
    day.edit(page.earlier.id);
  };
  const reportFacts = async () => {
    const { capture } = page;
    if (!capture) return;
    const done = await attempt(async () => {
      const { factReport } = await import('../../lib/fact-report');
      await copyText(factReport(capture, extensionVersion()));
    });
    if (done) setCopied(t('factsCopied'));
  };

  useAreaKeys({ day, page, insertQuote, showEarlier });

  return (
    <>
      <TroubleNotice take={page.form.take} />
      {copied && <Notice onDismiss={() => setCopied('')}>{copied}</Notice>}
      <ThisPage
        page={page}
        settings={now?.settings ?? FIRST_SETTINGS}
        caret={caret}
        onSave={onSave}
        onDiscard={discard}
        onInsertQuote={insertQuote}
        onShowEarlier={showEarlier}
        onReport={() => void reportFacts()}
      />
    </>
  );
}
