import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../lib/store';
import { backend, jobs } from '../hooks/backend';
import { type MessageKey, t } from '../hooks/i18n';
import { useTrouble } from '../hooks/trouble';
import { Notice } from '../ui/Notice';

/** What clips made without a form could not do. Seen once, it is done with, and the badge counts again. */
export function Reports() {
  const [shown, setShown] = useState<Report[]>([]);
  const trouble = useTrouble();
  useEffect(() => {
    backend()
      .then(async ({ db, store }) => {
        const all = await store.reports(db);
        if (all.length === 0) return;
        setShown(all);
        await store.forgetReports(db, all);
        await (await jobs()).repaintBadge(db);
      })
      .catch(trouble.report);
  }, []);
  return shown.map((report) => (
    <Notice
      key={report.at}
      tone="trouble"
      onDismiss={() => setShown((all) => all.filter((each) => each !== report))}
    >
      {t(reportMessage(report), report.page)} {t(`error_${report.reason}`)}
    </Notice>
  ));
}

/** A page of the browser's own tells neither title nor address. */
function reportMessage({ page, linkKept }: Report): MessageKey {
  if (page === '') return 'reportFailedUnnamed';
  return linkKept ? 'reportLinkOnly' : 'reportFailed';
}
