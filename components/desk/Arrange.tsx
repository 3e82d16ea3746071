import { useRef } from 'preact/hooks';
import { type Category, inDigestOrder } from '../../lib/category';
import type { Clip } from '../../lib/clip';
import { t } from '../hooks/i18n';
import type { Desk } from '../hooks/use-desk';
import { DeskRow } from './DeskRow';
import type { Deeds } from './deeds';
import { useDropOnCategory, useDrops } from './use-drag';
import type { Selection } from './use-selection';

interface Props {
  desk: Desk;
  deeds: Deeds;
  categories: readonly Category[];
  selection: Selection;
  editing: string | undefined;
  onEdit: (id: string | undefined) => void;
  onInHand: (id: string) => void;
}

/** The day's clips in running order, by category. */
export function Arrange(props: Props) {
  const { desk, categories, selection } = props;
  const dragging = useDrops((clip, spot) => desk.put(selection.with(clip), spot));
  const sections = [...inDigestOrder(categories), undefined].map((category) => ({
    category,
    clips: desk.groups.find((group) => group.category?.id === category?.id)?.clips ?? [],
  }));
  // A category without clips takes no room, unless one is on its way.
  const shown = sections.filter(({ clips }) => dragging || clips.length > 0);
  return (
    <section
      class="arrange"
      aria-label={t('runningOrder')}
      data-selecting={selection.ids.size > 0}
      data-dragging={dragging}
    >
      {shown.map(({ category, clips }) => (
        <CategoryPart key={category?.id ?? ''} {...props} category={category} clips={clips} />
      ))}
    </section>
  );
}

interface PartProps extends Props {
  category: Category | undefined;
  clips: readonly Clip[];
}

function CategoryPart({
  category,
  clips,
  desk,
  deeds,
  categories,
  selection,
  editing,
  onEdit,
  onInHand,
}: PartProps) {
  const part = useRef<HTMLDivElement>(null);
  useDropOnCategory(part, category?.id ?? null);
  return (
    <div ref={part} class="group">
      <h2 dir="auto">{category?.name ?? t('noCategory')}</h2>
      <ul>
        {clips.map((clip, index) => (
          <DeskRow
            key={clip.id}
            desk={desk}
            deeds={deeds}
            clip={clip}
            next={clips[index + 1]?.id}
            first={index === 0}
            categories={categories}
            selection={selection}
            editing={editing === clip.id}
            onEdit={(open) => onEdit(open ? clip.id : undefined)}
            onInHand={() => onInHand(clip.id)}
          />
        ))}
      </ul>
    </div>
  );
}
