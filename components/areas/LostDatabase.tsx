import { useEffect, useState } from 'preact/hooks';
import { backend } from '../hooks/backend';
import { t } from '../hooks/i18n';
import { openTab } from '../hooks/pages';
import { useTrouble } from '../hooks/trouble';
import { Notice } from '../ui/Notice';

/** Where the database's name for itself is remembered, outside of it. */
const KEY = 'database';

/**
 * That the browser has lost the database and begun an empty one, as it does with one that it finds damaged: it says so to
 * nobody, and an empty day looks like any other morning. Until the editor has done with it.
 */
export function LostDatabase() {
  const [found, setFound] = useState<string>();
  const { report } = useTrouble();
  useEffect(() => {
    backend()
      .then(async ({ db, store }) => {
        const id = await store.databaseId(db);
        const last = localStorage.getItem(KEY);
        if (id && last && last !== id) setFound(id);
        else if (id) remember(id);
      })
      .catch(report);
  }, []);
  if (!found) return null;
  const done = () => {
    remember(found);
    setFound(undefined);
  };
  const restore = () => {
    done();
    void openTab('/data.html');
  };
  return (
    <Notice
      tone="trouble"
      onDismiss={done}
      actions={
        <button type="button" class="quiet-button" onClick={restore}>
          {t('lostRestore')}
        </button>
      }
    >
      {t('lostDatabase')}
    </Notice>
  );
}

function remember(id: string): void {
  try {
    localStorage.setItem(KEY, id);
  } catch {
    // On a full disk it is asked again the next time.
  }
}
