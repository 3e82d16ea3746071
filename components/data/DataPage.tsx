import type { ComponentChildren } from 'preact';
import { t } from '../hooks/i18n';
import { TroubleContext, useTroubleState } from '../hooks/trouble';
import { Notice } from '../ui/Notice';
import { BackupSection } from './BackupSection';
import { ImportSection } from './import/ImportSection';
import { RestoreSection } from './RestoreSection';
import { StorageSection } from './StorageSection';
import { TrashSection } from './TrashSection';

/** What the editor has: how to keep it safe, bring it back or in, and what was dropped. */
export function DataPage() {
  return (
    <main class="settings data">
      <h1>{t('dataTitle')}</h1>
      <Part>
        <BackupSection />
      </Part>
      <Part>
        <RestoreSection />
      </Part>
      <Part>
        <ImportSection />
      </Part>
      <Part>
        <TrashSection />
      </Part>
      <Part>
        <StorageSection />
      </Part>
    </main>
  );
}

/** What goes wrong in a part is said there. */
function Part({ children }: { children: ComponentChildren }) {
  const trouble = useTroubleState();
  return (
    <TroubleContext.Provider value={trouble}>
      <div class="part">
        {children}
        {trouble.reason && (
          <Notice tone="trouble" onDismiss={trouble.clear}>
            {t(`error_${trouble.reason}`)}
          </Notice>
        )}
      </div>
    </TroubleContext.Provider>
  );
}
