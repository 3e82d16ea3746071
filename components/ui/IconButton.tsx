import type { IconNode } from 'lucide';
import { Icon } from './Icon';

interface Props {
  icon: IconNode;
  /** The accessible name, shown as a tooltip too. */
  name: string;
  /** As `aria-keyshortcuts` writes it; shown in the tooltip. */
  keys?: string;
  disabled?: boolean;
  expanded?: boolean;
  onClick: () => void;
}

export function IconButton({ icon, name, keys, disabled, expanded, onClick }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={name}
      aria-keyshortcuts={keys}
      aria-expanded={expanded}
      title={keys ? `${name} (${keys})` : name}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon of={icon} />
    </button>
  );
}
