import { useRef } from 'preact/hooks';
import { type Category, inDigestOrder } from '../../lib/category';
import type { Clip } from '../../lib/clip';
import { t } from '../hooks/i18n';
import type { Desk } from '../hooks/use-desk';
import { DeskRow } from './DeskRow';
import { useDropOnCategory, useDrops } from './use-drag';
import type { RowDeeds } from './use-row-deeds';
import type { Selection } from './use-selection';

interface Props {
  desk: Desk;
  deeds: RowDeeds;
  categories: readonly Category[];
  selection: Selection;
  editing: string | undefined;
}

/** Clips from which on a day is long: drawing all of them at each move would be felt. */
const LONG = 60;

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
      data-long={desk.clips.length > LONG}
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

function CategoryPart({ category, clips, desk, deeds, categories, selection, editing }: PartProps) {
  const part = useRef<HTMLDivElement>(null);
  useDropOnCategory(part, category?.id ?? null);
  const toldBy = Map.groupBy(desk.merged, ({ mergedInto }) => mergedInto);
  return (
    <div ref={part} class="group">
      <h2 dir="auto">{category?.name ?? t('noCategory')}</h2>
      <ul>
        {clips.map((clip, index) => (
          <DeskRow
            key={clip.id}
            deeds={deeds}
            clip={clip}
            next={clips[index + 1]?.id}
            first={index === 0}
            categories={categories}
            selected={selection.ids.has(clip.id)}
            editing={editing === clip.id}
            earlier={desk.earlier.get(clip.id) ?? NONE}
            told={toldBy.get(clip.id) ?? NONE}
          />
        ))}
      </ul>
    </div>
  );
}

/** The same one each time: see `DeskRow`. */
const NONE: readonly never[] = [];
