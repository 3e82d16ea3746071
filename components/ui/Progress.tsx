import { t } from '../hooks/i18n';

interface Props {
  /** What is under way. */
  label: string;
  /** 0 to 1. */
  share: number;
  onCancel: () => void;
}

/** How far something is, with what stops it. */
export function Progress({ label, share, onCancel }: Props) {
  return (
    <div class="progress">
      <label>
        <span>{label}</span>
        <progress max={1} value={share} />
      </label>
      <button type="button" class="quiet-button" onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}
