import { useEffect, useRef } from 'preact/hooks';
import { t } from '../hooks/i18n';
import { useRestore } from '../hooks/use-restore';
import { Progress } from './Progress';
import { RestorePlanForm } from './RestorePlanForm';

/** Chooses a backup, shows what restoring it would do, restores it. */
export function RestoreSection() {
  const { chosen, busy, said, choose, restore, cancel } = useRestore();
  const input = useRef<HTMLInputElement>(null);
  const had = useRef(false);

  // The form that had the keyboard goes; the keyboard goes back to where it began.
  useEffect(() => {
    if (had.current && !chosen && !busy) input.current?.focus();
    had.current = chosen !== undefined;
  }, [chosen, busy]);

  return (
    <section aria-labelledby="restore">
      <h2 id="restore">{t('restore')}</h2>
      <p class="hint">{t('restoreHint')}</p>
      {!chosen && (
        <label class="choose-file">
          <span>{t('restoreFile')}</span>
          <input
            ref={input}
            type="file"
            accept=".gz,.ndjson,application/gzip"
            disabled={busy !== undefined}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              // The same file may be chosen again, when it has been mended.
              event.currentTarget.value = '';
              if (file) choose(file);
            }}
          />
        </label>
      )}
      {chosen && !busy && <RestorePlanForm chosen={chosen} onRestore={restore} onCancel={cancel} />}
      {busy && (
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
