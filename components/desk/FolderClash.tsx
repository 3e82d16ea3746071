import { t } from '../hooks/i18n';
import type { FolderState } from '../hooks/use-folder';
import { Notice } from '../ui/Notice';

/** Asks before a file that somebody else wrote is replaced. */
export function FolderClash({ folder }: { folder: FolderState }) {
  if (!folder.clash) return null;
  return (
    <Notice
      tone="trouble"
      onDismiss={folder.keep}
      actions={
        <button type="button" class="quiet-button" onClick={folder.replace}>
          {t('replaceFile')}
        </button>
      }
    >
      {t('fileChanged', folder.clash, folder.name ?? '')}
    </Notice>
  );
}
