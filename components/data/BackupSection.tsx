import { t } from '../hooks/i18n';
import { useBackup } from '../hooks/use-backup';
import { Progress } from '../ui/Progress';
import { AutoBackup } from './AutoBackup';
import { BackupLine } from './BackupLine';

/** Makes a backup by one click, or one every day. */
export function BackupSection() {
  const backup = useBackup();
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{t('backup')}</h2>
      <p class="hint">{t('backupHint')}</p>
      <BackupLine />
      {backup.share === undefined ? (
        <button type="button" class="main-button" onClick={backup.start}>
          {t('backupNow')}
        </button>
      ) : (
        <Progress label={t('backupRunning')} share={backup.share} onCancel={backup.cancel} />
      )}
      <p role="status" class="said" dir="auto">
        {backup.said}
      </p>
      <AutoBackup />
    </section>
  );
}
