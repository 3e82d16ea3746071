import { t } from '../hooks/i18n';
import { bytes } from '../hooks/moments';
import { useStorage } from '../hooks/use-storage';

/** How much room is taken, and whether the browser keeps it. */
export function StorageSection() {
  const use = useStorage();
  if (!use) return null;
  const { used, quota, persisted } = use;
  return (
    <section aria-labelledby="storage">
      <h2 id="storage">{t('storage')}</h2>
      {used !== undefined && quota !== undefined && <p>{t('storageUse', bytes(used), bytes(quota))}</p>}
      <p class="hint">{t(persisted ? 'storageKept' : 'storageAtRisk')}</p>
    </section>
  );
}
