import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../lib/store';
import { backend, jobs } from '../hooks/backend';
import { copyText } from '../hooks/clipboard';
import { type MessageKey, t } from '../hooks/i18n';
import { useTrouble } from '../hooks/trouble';
import type { ThisPage } from '../hooks/use-this-page';
import { Notice } from '../ui/Notice';

/** What went wrong: with the last quick clip, and with storing or copying just now. */
export function PopupNotices({ page }: { page: ThisPage }) {
  const trouble = useTrouble();
  const [reports, dismiss] = useReports();
  const words = trouble.words(page.form.take);
  return (
    <>
      {reports.map((report) => (
        <Notice key={report.at} tone="trouble" onDismiss={() => dismiss(report)}>
          {t(reportMessage(report), report.page)} {t(`error_${report.reason}`)}
        </Notice>
      ))}
      {trouble.reason && (
        <Notice
          tone="trouble"
          onDismiss={trouble.clear}
          actions={
            words !== '' &&
            trouble.reason !== 'clipboard' && (
              <button
                type="button"
                class="quiet-button"
                onClick={() => void trouble.attempt(() => copyText(words).then(trouble.clear))}
              >
                {t('copyWords')}
              </button>
            )
          }
        >
          {t(`error_${trouble.reason}`, trouble.words())}
        </Notice>
      )}
    </>
  );
}

/** What clips made without the popup could not do. Seen once, it is done with, and the badge counts again. */
function useReports(): [Report[], (seen: Report) => void] {
  const [shown, setShown] = useState<Report[]>([]);
  const trouble = useTrouble();
  useEffect(() => {
    backend()
      .then(async ({ db, store }) => {
        const all = await store.reports(db);
        if (all.length === 0) return;
        setShown(all);
        await store.clearReports(db);
        await (await jobs()).repaintBadge(db);
      })
      .catch(trouble.report);
  }, []);
  return [shown, (seen) => setShown((all) => all.filter((each) => each !== seen))];
}

/** A page of the browser's own tells neither title nor address. */
function reportMessage({ page, linkKept }: Report): MessageKey {
  if (page === '') return 'reportFailedUnnamed';
  return linkKept ? 'reportLinkOnly' : 'reportFailed';
}
