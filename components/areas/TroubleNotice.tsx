import { copyText } from '../hooks/clipboard';
import { t } from '../hooks/i18n';
import { useTrouble } from '../hooks/trouble';
import { Notice } from '../ui/Notice';

/**
 * What went wrong with storing or copying just now.
 * @param props.take what the form holds, which would be lost with the page
 */
export function TroubleNotice({ take }: { take?: string }) {
  const trouble = useTrouble();
  const words = trouble.words(take);
  if (!trouble.reason) return null;
  return (
    <Notice
      tone="trouble"
      onDismiss={trouble.clear}
      actions={
        words !== '' &&
        trouble.reason !== 'clipboard' && (
          <button
            type="button"
            class="quiet-button"
            onClick={() => void trouble.attempt(() => copyText(words).then(trouble.clear))}
          >
            {t('copyWords')}
          </button>
        )
      }
    >
      {t(`error_${trouble.reason}`, trouble.words())}
    </Notice>
  );
}
