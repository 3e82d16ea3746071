import type { FormatError } from '../../lib/digest';
import { t } from '../hooks/i18n';

interface Props {
  problem: FormatError | undefined;
  /** Whether a draft of an earlier state is shown meanwhile. */
  hasDraft: boolean;
  onGo: () => void;
  onReference: () => void;
}

/** What is wrong with a template, in a line that keeps its place, and the way to what a template can say. */
export function Problem({ problem, hasDraft, onGo, onReference }: Props) {
  return (
    <div class="format-problem" data-wrong={problem !== undefined || undefined}>
      <p id="format-problem" role="status">
        {problem &&
          `${t('mistakeAt', String(problem.line), String(problem.column))} ${problem.message}${
            hasDraft ? ` ${t('lastDraftShown')}` : ''
          }`}
      </p>
      {problem && (
        <button type="button" class="text-button" onClick={onGo}>
          {t('goToMistake')}
        </button>
      )}
      <button type="button" class="text-button quiet" aria-haspopup="dialog" onClick={onReference}>
        {t('reference')}
      </button>
    </div>
  );
}
