import { t } from '../hooks/i18n';
import { moment } from '../hooks/moments';
import { useLastBackup } from '../hooks/use-last-backup';

/** When the last backup was made, and whether another is due. */
export function BackupLine() {
  const last = useLastBackup();
  if (!last) return null;
  const { at, overdue } = last;
  const when = at === undefined ? t('backupNone') : t('backupLast', moment(at));
  return (
    <p class={overdue ? 'overdue' : 'hint'}>
      {overdue && at !== undefined ? `${when} ${t('backupOverdue')}` : when}
    </p>
  );
}
