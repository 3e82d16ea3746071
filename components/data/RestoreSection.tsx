import { t } from '../hooks/i18n';
import { useRestore } from '../hooks/use-restore';
import { Progress } from '../ui/Progress';
import { FileChoice } from './FileChoice';
import { IsItThere } from './IsItThere';
import { RestorePlanForm } from './RestorePlanForm';
import { useFocusBack } from './use-focus-back';

/** Chooses a backup, shows what restoring it would do, restores it. */
export function RestoreSection() {
  const { chosen, asked, busy, said, choose, restore, cancel } = useRestore();
  const field = useFocusBack(chosen !== undefined, busy !== undefined);
  return (
    <section aria-labelledby="restore">
      <h2 id="restore">{t('restore')}</h2>
      <p class="hint">{t('restoreHint')}</p>
      {!chosen && (
        <FileChoice
          label={t('restoreFile')}
          accept=".gz,.ndjson,application/gzip"
          disabled={busy !== undefined}
          field={field}
          onChoose={choose}
        />
      )}
      {chosen && !busy && <RestorePlanForm chosen={chosen} onRestore={restore} onCancel={cancel} />}
      {asked && <IsItThere {...asked} />}
      {busy && !asked && (
        <Progress
          label={t(busy.doing === 'reading' ? 'restoreReading' : 'restoreRunning')}
          share={busy.share}
          onCancel={cancel}
        />
      )}
      <p role="status" class="said">
        {said}
      </p>
    </section>
  );
}
