import { AutoBackupLine } from '../data/AutoBackupLine';
import { t } from '../hooks/i18n';
import { date, moment } from '../hooks/moments';
import { openTab } from '../hooks/pages';
import { useAutoBackup } from '../hooks/use-auto-backup';
import { useAutoSwitch } from '../hooks/use-auto-switch';
import { useLastBackup } from '../hooks/use-last-backup';

/** When the last backup was made, where backups are made by themselves; where they are not, only that one is overdue. */
export function DeskBackup() {
  const state = useAutoBackup();
  const { intoDownloads } = useAutoSwitch();
  const last = useLastBackup();
  if (!state.auto || !last) return null;
  const { on } = state.auto;
  const { at, overdue } = last;
  if (!on && !overdue) return null;
  const toData = () => void openTab('/data.html');
  return (
    <footer class="desk-backup">
      {on && state.running && <p>{t('autoRunning')}</p>}
      {on && !state.running && !overdue && at !== undefined && <p>{t('deskBackedUp', moment(at))}</p>}
      {on && <AutoBackupLine state={state} onGrant={intoDownloads} />}
      {overdue && !state.running && (
        <p>
          {at === undefined ? t('deskNoBackup') : t('deskOverdue', date(at))}{' '}
          <button type="button" class="text-button" onClick={toData}>
            {t('deskToData')}
          </button>
        </p>
      )}
    </footer>
  );
}
