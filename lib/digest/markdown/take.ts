import { remember } from '../remember';
import { houseCase } from '../text/house-case';
import { webAddress } from './address';
import { type Inline, mapText, wordsOf } from './inline';
import { Markdown } from './markdown';
import { readParagraphs } from './read-inline';
import { tidyInline } from './tidy-inline';
import { writeInline } from './write-inline';

/** How the editor's own words are set. */
export interface TakeSetting {
  /** The locale of house case; absent, words stay as typed. */
  houseCase?: string;
  /** Where `[words]()` leads; absent, the words stand alone. */
  markedLink?: string;
}

/** The editor's words, ready to print; `null` where they say nothing. */
export interface Take {
  /** As one paragraph. */
  line: Markdown | null;
  /** As typed: a blank line starts a paragraph. */
  paragraphs: Markdown | null;
}

/** Sets a take or a slot. */
export function setTake(source: string | null | undefined, setting: TakeSetting): Take {
  return setWords(source ?? '', setting.houseCase ?? '', setting.markedLink ?? '');
}

const setWords = remember((source = '', locale = '', markedLink = ''): Take => {
  const paragraphs = readParagraphs(source)
    .map((nodes) => tidyInline(linkOnlyTheWeb(nodes, markedLink)))
    .filter((nodes) => wordsOf(nodes).trim() !== '')
    .map((nodes) => (locale === '' ? nodes : mapText(nodes, (text) => houseCase(text, locale))));
  const [first, ...others] = paragraphs;
  if (first === undefined) return { line: null, paragraphs: null };
  const line = Markdown.of(
    tidyInline([...first, ...others.flatMap((nodes): Inline[] => [{ type: 'text', value: ' ' }, ...nodes])]),
  );
  if (others.length === 0) return { line, paragraphs: line };
  return { line, paragraphs: new Markdown(paragraphs.map(writeInline).join('\n\n')) };
});

/** Words whose link leads nowhere that a reader should be sent stand alone. */
function linkOnlyTheWeb(nodes: readonly Inline[], markedLink: string): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (!('children' in node)) return [node];
    const children = linkOnlyTheWeb(node.children, markedLink);
    if (node.type !== 'link') return [{ ...node, children }];
    const url = webAddress(node.url === '' ? markedLink : node.url);
    return url === undefined ? children : [{ ...node, url, children }];
  });
}
