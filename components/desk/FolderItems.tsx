import { t } from '../hooks/i18n';
import type { FolderState } from '../hooks/use-folder';

/** The folder's part of the ways out. */
export function FolderItems({ folder }: { folder: FolderState }) {
  const { name } = folder;
  return (
    <>
      <button type="button" onClick={folder.write} aria-keyshortcuts="Control+S">
        {name ? t('writeInto', name) : t('writeIntoFolder')}
      </button>
      {name && (
        <>
          <button type="button" onClick={folder.choose}>
            {t('otherFolder')}
          </button>
          <button type="button" onClick={folder.forget}>
            {t('forgetFolder', name)}
          </button>
        </>
      )}
    </>
  );
}
