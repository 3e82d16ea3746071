import { t } from '../hooks/i18n';
import type { AutoBackupState } from '../hooks/use-auto-backup';

interface Props {
  state: AutoBackupState;
  /** Gives leave to save downloads again. */
  onGrant: () => void;
}

/** What keeps today's backup from being made, with the click that mends it. Nothing where all is well. */
export function AutoBackupLine({ state, onGrant }: Props) {
  const { auto, running, outcome, problem, allow, make } = state;
  if (running) return null;
  const found = problem
    ? { words: t('autoFailed', t(`error_${problem}`)), button: t('autoAgain'), act: make }
    : outcome === 'lapsed'
      ? { words: t('autoLapsed', auto?.handle?.name ?? ''), button: t('autoAllow'), act: allow }
      : outcome === 'forbidden'
        ? { words: t('autoNoDownloads'), button: t('autoAllow'), act: onGrant }
        : undefined;
  if (!found) return null;
  return (
    <div class="auto-trouble" role="status">
      <p dir="auto">{found.words}</p>
      <button type="button" class="quiet-button" onClick={found.act}>
        {found.button}
      </button>
    </div>
  );
}
