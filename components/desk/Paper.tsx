import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ClipWords, Place } from '../../lib/digest';
import { t } from '../hooks/i18n';
import { patch, type Shown } from './patch';
import { clipUnder, placesIn, rangeOf } from './text-places';
import { type Beside, blocksAs, useDifferences } from './use-differences';

interface Props {
  /** HTML where it looks rich, else shown letter by letter. */
  text: string;
  look: 'rich' | 'source';
  says: readonly ClipWords[];
  /** Index of the clip that the editor has in hand. */
  inHand: number | undefined;
  /** The draft that it is held against; absent where it is the only one. */
  beside?: Beside | undefined;
  /** An index into the clips: its words were clicked. */
  onPick: (clip: number) => void;
  onOpen: (url: string) => void;
}

/** How much of the sheet stays free above and below the clip in hand, in pixels. */
const MARGIN = 48;

/** The draft, on paper. Shows which of its words are the clip in hand, and leads from its words to the clip. */
export function Paper({ text, look, says, inHand, beside, onPick, onOpen }: Props) {
  const sheet = useRef<HTMLDivElement>(null);
  const shown = useRef<readonly Shown[]>([]);
  const places = useRef<Place[]>([]);
  /** The words that were brought into view. */
  const followed = useRef('');

  useLayoutEffect(() => {
    if (!sheet.current) return;
    const [blocks, make] = blocksAs(text, look);
    shown.current = patch(sheet.current, shown.current, blocks, make);
    places.current = placesIn(sheet.current, says);
    // Clips that are left out may have changed their places although the text is the same.
  }, [text, look, says]);

  useLayoutEffect(() => {
    const place = places.current.find(({ clip }) => clip === inHand);
    const range = place && sheet.current && rangeOf(sheet.current, place);
    if (!range || !sheet.current) return;
    CSS.highlights.set('in-hand', new Highlight(range));
    // What is typed elsewhere, as into a slot, leaves the view where the editor looks.
    const words = `${look} ${inHand} ${range}`;
    if (words !== followed.current) bringIntoView(range, sheet.current.closest('.sheet-scroll'));
    followed.current = words;
    return () => void CSS.highlights.delete('in-hand');
  }, [text, look, says, inHand]);

  useDifferences(sheet, text, look, beside);

  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // A click edits; the address itself opens as in an editor, with Ctrl.
    if (link) event.preventDefault();
    if (link && (event.ctrlKey || event.metaKey)) return onOpen(link.href);
    const selection = getSelection();
    if (!sheet.current || (selection && !selection.isCollapsed)) return;
    const caret = event.detail > 0 && selection?.anchorNode;
    const clip = caret
      ? clipUnder(sheet.current, places.current, caret, selection.anchorOffset)
      : link && clipUnder(sheet.current, places.current, link, 0);
    if (typeof clip === 'number') onPick(clip);
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: from the keyboard a clip is reached in the list itself.
    <div
      ref={sheet}
      class={`paper paper-${look}`}
      role="document"
      aria-label={t('draft')}
      onClick={onClick}
    />
  );
}

/** Scrolls as little as shows the range, and at once: it follows every key. */
function bringIntoView(range: Range, scroller: Element | null): void {
  if (!scroller) return;
  const words = range.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  const above = words.top - MARGIN - frame.top;
  const below = words.bottom + MARGIN - frame.bottom;
  if (above < 0) scroller.scrollTop += above;
  else if (below > 0) scroller.scrollTop += Math.min(below, above);
}
