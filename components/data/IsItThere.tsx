import { useEffect, useRef } from 'preact/hooks';
import { t } from '../hooks/i18n';

interface Props {
  name: string;
  answer: (isThere: boolean) => void;
}

/** Asks after a file that was handed to the browser, which does not say what became of it. */
export function IsItThere({ name, answer }: Props) {
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <div class="plan">
      <p ref={question} tabIndex={-1} dir="auto">
        {t('replaceIsThere', name)}
      </p>
      <div class="buttons">
        <button type="button" class="main-button" onClick={() => answer(true)}>
          {t('replaceThere')}
        </button>
        <button type="button" class="quiet-button" onClick={() => answer(false)}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}
