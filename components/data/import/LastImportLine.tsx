import { plural, t } from '../../hooks/i18n';
import { moment } from '../../hooks/moments';
import { useLastImport } from '../../hooks/use-last-import';

/** What was imported last, with what takes it back, or brings it again. */
export function LastImportLine() {
  const { last, said, takeBack, bringBack } = useLastImport();
  return (
    <>
      {last && (
        <div class="last-import">
          <p class="hint" dir="auto">
            {last.undone
              ? t('importUndone', last.name, plural('clips', last.clips))
              : t('importLast', last.name, moment(last.at), plural('clips', last.clips))}
          </p>
          <button type="button" class="quiet-button" onClick={last.undone ? bringBack : takeBack}>
            {t(last.undone ? 'importBringBack' : 'importTakeBack')}
          </button>
        </div>
      )}
      <p role="status" class="said" dir="auto">
        {said}
      </p>
    </>
  );
}
