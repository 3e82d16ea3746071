import type { Grant } from '../../lib/platform/grants';
import { t } from '../hooks/i18n';
import { useGrant } from '../hooks/use-grant';

/** What Clipsheet may do besides reading the page in front: each asked for here, and given back here. */
export function GrantsForm() {
  return (
    <section aria-labelledby="grants">
      <h2 id="grants">{t('grants')}</h2>
      <p class="hint">{t('grantsHint')}</p>
      <GrantSwitch grant="tabs" name={t('grantTabs')} hint={t('grantTabsHint')} />
      <GrantSwitch grant="pages" name={t('grantPages')} hint={t('grantPagesHint')} />
    </section>
  );
}

function GrantSwitch({ grant, name, hint }: { grant: Grant; name: string; hint: string }) {
  const [granted, change] = useGrant(grant);
  return (
    <div class="setting">
      <label class="grant">
        <input
          type="checkbox"
          checked={granted ?? false}
          disabled={granted === undefined}
          aria-describedby={`grant-${grant}`}
          onClick={(event) => {
            // It shows what is granted, not what was asked.
            event.preventDefault();
            change(!granted);
          }}
        />
        {name}
      </label>
      <p id={`grant-${grant}`} class="hint">
        {hint}
      </p>
    </div>
  );
}
