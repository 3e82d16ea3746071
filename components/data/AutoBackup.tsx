import { t } from '../hooks/i18n';
import { type AutoBackupState, useAutoBackup } from '../hooks/use-auto-backup';
import { type AutoSwitch, useAutoSwitch } from '../hooks/use-auto-switch';
import { AutoBackupLine } from './AutoBackupLine';

/** Turns automatic backups on and off, and says where they go. */
export function AutoBackup() {
  const state = useAutoBackup();
  const control = useAutoSwitch();
  if (!state.auto) return null;
  const { on } = state.auto;
  const turnOn = control.folders ? control.intoFolder : control.intoDownloads;
  return (
    <div class="auto-backup">
      <label class="mode">
        <input
          type="checkbox"
          checked={on}
          aria-labelledby="auto-name"
          aria-describedby="auto-hint"
          onClick={(event) => {
            // It stands for what is stored; the browser may say no.
            event.preventDefault();
            if (on) control.turnOff();
            else turnOn();
          }}
        />
        <span id="auto-name">{t('autoBackup')}</span>
        <span id="auto-hint" class="hint">
          {t('autoHint')} {!on && control.folders && t('autoFolderHint')}
        </span>
      </label>
      {on && <Where state={state} control={control} />}
      {!on && control.folders && (
        <div class="auto-where">
          <button type="button" class="quiet-button" onClick={control.intoDownloads}>
            {t('autoIntoDownloads')}
          </button>
        </div>
      )}
      <p role="status" class="said" dir="auto">
        {control.said}
      </p>
    </div>
  );
}

function Where({ state, control }: { state: AutoBackupState; control: AutoSwitch }) {
  const { way, handle } = state.auto ?? {};
  return (
    <div class="auto-where">
      <p>{way === 'folder' ? t('autoInFolder', handle?.name ?? '') : t('autoInDownloads')}</p>
      <AutoBackupLine state={state} onGrant={control.intoDownloads} />
      {control.folders && (
        <div class="buttons">
          <button type="button" class="quiet-button" onClick={control.intoFolder}>
            {t(way === 'folder' ? 'autoOtherFolder' : 'autoUseFolder')}
          </button>
          {way === 'folder' && (
            <button type="button" class="quiet-button" onClick={control.intoDownloads}>
              {t('autoUseDownloads')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
