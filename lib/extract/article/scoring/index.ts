import { all, remembered } from '../../page/dom';
import { cleanArticle } from './clean';
import { gather, type Weight } from './gather';
import { countedText, renamed } from './nodes';
import { splitAtBreaks } from './paragraphs';
import { PATTERNS } from './patterns';
import { sift } from './sift';

/** Characters; what leaves less is tried again with more let pass. */
const MIN_LENGTH = 500;

/**
 * How much is let pass: 0 drops what is called like something beside the work, 1 keeps that, 2 does not judge by names
 * at all, 3 keeps also boxes and lists that look like no text.
 */
const LENIENCIES = [0, 1, 2, 3];

/**
 * The part of a page that is the article, found in the way of Readability 0.6.0 (`_grabArticle`, `_prepArticle`,
 * `_cleanConditionally`): its steps, what it takes for a paragraph, what speaks for and against a box, and its figures.
 * Nothing where a page has no text.
 * @param root of a copy of the page that `copyOf` made, without scripts and styles; it is taken apart
 * @param fresh makes another such copy, for pages on which the strictest way finds too little
 */
export function findArticle(root: Element, fresh: () => Element | undefined): Element | undefined {
  let best: Element | undefined;
  let most = 0;
  for (const leniency of LENIENCIES) {
    const copy = leniency === 0 ? root : fresh();
    const article = copy && articleIn(copy.ownerDocument, leniency);
    const length = article ? countedText(article).length : 0;
    if (length > most) [best, most] = [article, length];
    if (most >= MIN_LENGTH) break;
  }
  return best;
}

function articleIn({ body, documentElement }: Document, leniency: number): Element {
  splitAtBreaks(body);
  for (const element of all(body, 'font')) renamed(element, 'span');
  const weightOf: Weight = leniency < 2 ? weightByName() : () => 0;
  const parts = sift(documentElement, leniency < 1);
  const article = gather(body, parts, weightOf);
  cleanArticle(article, weightOf, leniency < 3);
  for (const name of ['class', 'style'])
    for (const element of all(article, `[${name}]`)) element.removeAttribute(name);
  return article;
}

function weightByName(): Weight {
  const weightOf = remembered(
    (name) => Number(PATTERNS.positive.test(name)) * 25 - Number(PATTERNS.negative.test(name)) * 25,
  );
  // Of what is drawn, such as a `<g>`, the class is no text.
  return ({ className, id }) => weightOf(`${className}`) + weightOf(id);
}
