import { GripVertical } from 'lucide';
import { useRef } from 'preact/hooks';
import type { Category } from '../../lib/category';
import { type Clip, type ClipChange, sourceOf, titleOf, withQuote } from '../../lib/clip';
import { standsIn } from '../../lib/desk';
import { takenBack } from '../../lib/earlier';
import { ClipEditor } from '../edition/ClipEditor';
import { ClipWords } from '../edition/ClipWords';
import { RowActions } from '../edition/RowActions';
import { useEditorFocus } from '../edition/use-editor-focus';
import { t } from '../hooks/i18n';
import { useArticle } from '../hooks/use-article';
import type { Desk } from '../hooks/use-desk';
import { Icon } from '../ui/Icon';
import { Credits } from './Credits';
import type { Deeds } from './deeds';
import { EarlierWords } from './EarlierWords';
import { Links } from './Links';
import { useDragRow } from './use-drag';
import type { Selection } from './use-selection';

interface Props {
  desk: Desk;
  deeds: Deeds;
  clip: Clip;
  /** The id of the clip below it in its category. */
  next: string | undefined;
  first: boolean;
  categories: readonly Category[];
  selection: Selection;
  editing: boolean;
  onEdit: (editing: boolean) => void;
  onInHand: () => void;
}

/** One clip on the desk: read, selected, dragged, and edited in place. */
export function DeskRow(props: Props) {
  const { desk, deeds, clip, next, first, categories, selection, editing, onEdit } = props;
  const row = useRef<HTMLLIElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const edge = useDragRow(row, clip, next, !editing);
  useEditorFocus(editing, row, opener);
  const selected = selection.ids.has(clip.id);
  const own = new Set([clip.id]);
  const { title } = clip.capture;
  const article = useArticle(editing && clip.quote ? clip.id : undefined);
  const quoteIsGone = article && !standsIn(clip.quote, article.text);
  const earlier = desk.earlier.get(clip.id) ?? [];
  const told = desk.merged.filter(({ mergedInto }) => mergedInto === clip.id);

  /** A step of its own, whatever was typed before it. */
  const set = (change: ClipChange) => {
    desk.history.settle();
    desk.type(clip, change);
    desk.history.settle();
  };

  /** With a key held the mouse selects. */
  const onClickCapture = (event: MouseEvent) => {
    if (editing || !(event.shiftKey || event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.shiftKey) selection.extendTo(clip.id);
    else selection.toggle(clip.id);
  };

  return (
    <li
      ref={row}
      class="clip-row desk-row"
      data-clip={clip.id}
      data-editing={editing}
      data-selected={selected}
      data-edge={edge}
      onClickCapture={onClickCapture}
      onFocusIn={props.onInHand}
    >
      <span class="grip" aria-hidden="true">
        <Icon of={GripVertical} />
      </span>
      <input
        type="checkbox"
        class="select"
        aria-label={t('select', titleOf(clip))}
        checked={selected}
        onChange={() => selection.toggle(clip.id)}
      />
      {editing ? (
        <ClipEditor
          clip={clip}
          categories={categories}
          onChange={(change) => desk.type(clip, change)}
          onInsertQuote={() => set({ take: withQuote(clip.take, clip.quote) })}
          onDone={() => onEdit(false)}
          more={
            <>
              {title && title !== clip.headline && (
                <button
                  type="button"
                  class="text-button restore"
                  title={title}
                  onClick={() => {
                    set({ headline: title });
                    // The button goes; the focus must not go with it.
                    row.current?.querySelector<HTMLElement>('.headline-box')?.focus();
                  }}
                >
                  {t('restoreTitle')}
                </button>
              )}
              {told.map((one) => (
                <p key={one.id} class="told">
                  <span dir="auto">{t('alsoTells', titleOf(one))}</span>{' '}
                  <button type="button" class="text-button" onClick={() => desk.splitOff(clip, one)}>
                    {t('split')}
                  </button>
                </p>
              ))}
              {quoteIsGone && <p class="missing-quote">{t('quoteGone')}</p>}
              <Credits clip={clip} onChange={(change) => desk.type(clip, change)} />
              <Links links={clip.links} onChange={(links) => desk.type(clip, { links })} />
            </>
          }
        />
      ) : (
        <ClipWords clip={clip} opener={opener} onEdit={() => onEdit(true)} />
      )}
      {earlier.length > 0 && (
        <EarlierWords
          earlier={earlier}
          categories={categories}
          onTakeBack={(one) => {
            set(takenBack(one));
            desk.say(t('earlierTakenBack', titleOf(clip)));
          }}
        />
      )}
      <RowActions
        source={sourceOf(clip)}
        first={first}
        last={next === undefined}
        onMove={(step) => deeds.move(clip.id, own, step)}
        onOpen={desk.open}
        onDrop={() => deeds.away(clip.id, own, () => desk.drop(own))}
      />
    </li>
  );
}
