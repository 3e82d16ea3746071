import { GripVertical } from 'lucide';
import { useMemo, useRef } from 'preact/hooks';
import type { Category } from '../../lib/category';
import { type Clip, sourceOf, titleOf, withQuote } from '../../lib/clip';
import { standsIn } from '../../lib/desk';
import type { Earlier } from '../../lib/earlier';
import { ClipEditor } from '../edition/ClipEditor';
import { ClipWords } from '../edition/ClipWords';
import { RowActions } from '../edition/RowActions';
import { useEditorFocus } from '../edition/use-editor-focus';
import { t } from '../hooks/i18n';
import { useArticle } from '../hooks/use-article';
import { Icon } from '../ui/Icon';
import { Credits } from './Credits';
import { EarlierWords } from './EarlierWords';
import { Links } from './Links';
import { useDragRow } from './use-drag';
import type { RowDeeds } from './use-row-deeds';

interface Props {
  deeds: RowDeeds;
  clip: Clip;
  /** The id of the clip below it in its category. */
  next: string | undefined;
  first: boolean;
  categories: readonly Category[];
  selected: boolean;
  editing: boolean;
  /** What it held before another window wrote over it. */
  earlier: readonly Earlier[];
  /** The clips whose story it tells. */
  told: readonly Clip[];
}

/** One clip on the desk: read, selected, dragged, and edited in place. Drawn again only where one of these is another. */
export function DeskRow(props: Props) {
  return useMemo(() => <Row {...props} />, Object.values(props));
}

function Row({ deeds, clip, next, first, categories, selected, editing, earlier, told }: Props) {
  const row = useRef<HTMLLIElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const { carried, edge } = useDragRow(row, clip, next, !editing);
  useEditorFocus(editing, row, opener);
  const { title } = clip.capture;
  const article = useArticle(editing && clip.quote ? clip.id : undefined);
  const quoteIsGone = article && !standsIn(clip.quote, article.text);

  /** With a key held the mouse selects. */
  const onClickCapture = (event: MouseEvent) => {
    if (editing || !(event.shiftKey || event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.shiftKey) deeds.extendTo(clip.id);
    else deeds.toggle(clip.id);
  };

  return (
    <li
      ref={row}
      class="clip-row desk-row"
      data-clip={clip.id}
      data-editing={editing}
      data-selected={selected}
      data-carried={carried}
      data-edge={edge}
      onClickCapture={onClickCapture}
      onFocusIn={() => deeds.takeInHand(clip.id)}
    >
      <span class="grip" aria-hidden="true">
        <Icon of={GripVertical} />
      </span>
      <input
        type="checkbox"
        class="select"
        aria-label={t('select', titleOf(clip))}
        checked={selected}
        onChange={() => deeds.toggle(clip.id)}
      />
      {editing ? (
        <ClipEditor
          clip={clip}
          categories={categories}
          onChange={(change) => deeds.type(clip, change)}
          onInsertQuote={() => deeds.set(clip, { take: withQuote(clip.take, clip.quote) })}
          onDone={() => deeds.edit(clip.id, false)}
          more={
            <>
              {title && title !== clip.headline && (
                <button
                  type="button"
                  class="text-button restore"
                  title={title}
                  onClick={() => {
                    deeds.set(clip, { headline: title });
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
                  <button type="button" class="text-button" onClick={() => deeds.splitOff(clip, one)}>
                    {t('split')}
                  </button>
                </p>
              ))}
              {quoteIsGone && <p class="missing-quote">{t('quoteGone')}</p>}
              <Credits clip={clip} onChange={(change) => deeds.type(clip, change)} />
              <Links links={clip.links} onChange={(links) => deeds.type(clip, { links })} />
            </>
          }
        />
      ) : (
        <ClipWords clip={clip} opener={opener} onEdit={() => deeds.edit(clip.id, true)} />
      )}
      <EarlierWords
        earlier={earlier}
        categories={categories}
        onTakeBack={(one) => deeds.takeBack(clip, one)}
      />
      <RowActions
        source={sourceOf(clip)}
        first={first}
        last={next === undefined}
        onMove={(step) => deeds.move(clip.id, step)}
        onOpen={deeds.open}
        onDrop={() => deeds.drop(clip.id)}
      />
    </li>
  );
}
