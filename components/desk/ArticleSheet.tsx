import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type Clip, titleOf } from '../../lib/clip';
import { t } from '../hooks/i18n';
import { useArticle } from '../hooks/use-article';
import { sanitisedArticle } from './sanitise';
import { rangeOfWords } from './text-places';

interface Props {
  /** The clip in hand. */
  clip: Clip | undefined;
  /** What of the article is selected, one line; empty when nothing is. */
  onSelect: (quote: string) => void;
  onOpen: (url: string) => void;
}

/** A clip's article as it was read, beside its take. What is selected in it can become the clip's quote. */
export function ArticleSheet({ clip, onSelect, onOpen }: Props) {
  const article = useArticle(clip?.id);
  const sheet = useRef<HTMLDivElement>(null);
  const html = article?.html || undefined;
  const text = article?.text ?? '';

  useLayoutEffect(() => {
    sheet.current?.replaceChildren(html === undefined ? text : sanitisedArticle(html));
    sheet.current?.closest('.sheet-scroll')?.scrollTo(0, 0);
  }, [clip?.id, html, text]);

  useLayoutEffect(() => {
    const range = sheet.current && clip?.quote ? rangeOfWords(sheet.current, clip.quote) : undefined;
    if (!range) return;
    CSS.highlights.set('quoted', new Highlight(range));
    return () => void CSS.highlights.delete('quoted');
  }, [clip?.id, html, text, clip?.quote]);

  useEffect(() => {
    const look = () => onSelect(selectedIn(sheet.current));
    document.addEventListener('selectionchange', look);
    return () => {
      document.removeEventListener('selectionchange', look);
      onSelect('');
    };
  }, []);

  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) onOpen(link.href);
  };

  if (!clip) return <p class="hint sheet-note">{t('articleOfNone')}</p>;
  if (article === null) return <p class="hint sheet-note">{t('articleUnread', titleOf(clip))}</p>;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click on a link only keeps the desk from being left.
    <div
      ref={sheet}
      class="paper paper-rich paper-article"
      role="document"
      dir="auto"
      aria-label={t('articleOf', clip.capture.title || titleOf(clip))}
      onClick={onClick}
    />
  );
}

function selectedIn(root: Element | null): string {
  const selection = getSelection();
  const inside = root && selection && !selection.isCollapsed && root.contains(selection.anchorNode);
  return inside && root.contains(selection.focusNode) ? selection.toString().replace(/\s+/g, ' ').trim() : '';
}
