import { ArrowDown, ArrowUp, ExternalLink, Trash2 } from 'lucide';
import { t } from '../hooks/i18n';
import { IconButton } from '../ui/IconButton';

interface Props {
  /** Absent where a clip has no address. */
  source: string | undefined;
  first: boolean;
  last: boolean;
  onMove: (step: 1 | -1) => void;
  onOpen: (url: string) => void;
  onDrop: () => void;
}

/** What can be done with one clip, in the row's corner. */
export function RowActions({ source, first, last, onMove, onOpen, onDrop }: Props) {
  return (
    <div class="row-actions">
      <IconButton
        icon={ArrowUp}
        name={t('moveUp')}
        keys="Alt+ArrowUp"
        disabled={first}
        onClick={() => onMove(-1)}
      />
      <IconButton
        icon={ArrowDown}
        name={t('moveDown')}
        keys="Alt+ArrowDown"
        disabled={last}
        onClick={() => onMove(1)}
      />
      {source && <IconButton icon={ExternalLink} name={t('openSource')} onClick={() => onOpen(source)} />}
      <IconButton icon={Trash2} name={t('drop')} keys="Delete" onClick={onDrop} />
    </div>
  );
}
