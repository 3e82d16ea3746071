import { BackupLine } from '../data/BackupLine';
import { t } from '../hooks/i18n';

/** The way to backup, restore and trash, with when the last backup was made. */
export function YourData() {
  return (
    <section aria-labelledby="your-data">
      <h2 id="your-data">{t('dataTitle')}</h2>
      <p class="hint">{t('dataHint')}</p>
      <BackupLine />
      <p>
        <a href="/data.html">{t('dataLink')}</a>
      </p>
    </section>
  );
}
