import { all, attr, nameOf, remembered, textOf } from '../../page/dom';
import type { Weight } from './gather';
import { countedText, isBlank, linkDensity, renamed } from './nodes';
import { shownFrom } from './paragraphs';
import { PATTERNS } from './patterns';

/** Characters; what is called a row of share buttons and holds more is no such row. */
const MAX_SHARE = 500;

/** A part with more commas is text, whatever else it looks like. */
const COMMAS = 10;

/** Shorter than this, a part that is made of links or pictures says nothing. */
const MIN_LENGTH = 25;

/** No word for an advertisement or for waiting is as long. */
const MAX_NOTE = 30;

const TEXTS = 'span,li,td,blockquote,dl,div,img,ol,p,pre,table,ul';

/**
 * Takes out of an article what is no part of it.
 * @param weightOf what an element's name says for or against it
 * @param byLooks also forms, lists, tables and boxes that look like no text
 */
export function cleanArticle(article: Element, weightOf: Weight, byLooks: boolean): void {
  const data = new Set<Element | null>(all(article, 'table').filter(isData));
  const dropOdd = (name: string) => {
    if (!byLooks) return;
    // The inner before the outer.
    for (const element of all(article, name).reverse())
      if (isOdd(element, data, weightOf(element))) element.remove();
  };
  const drop = (selector: string, isOut = (_: Element) => true) => {
    for (const element of all(article, selector)) if (isOut(element)) element.remove();
  };
  const isShare = remembered((name) => PATTERNS.shareElements.test(name));
  dropOdd('form');
  dropOdd('fieldset');
  drop('footer,link,aside');
  drop(
    ':scope > * [class],:scope > * [id]',
    (element) => isShare(nameOf(element)) && textOf(element).length < MAX_SHARE,
  );
  drop('input,textarea,select,button');
  drop('h1,h2', (heading) => weightOf(heading) < 0);
  dropOdd('table');
  dropOdd('ul');
  dropOdd('div');
  for (const heading of all(article, 'h1')) renamed(heading, 'h2');
  drop('p:not(:has(img))', isBlank);
  drop('br', (br) => shownFrom(br.nextSibling)?.nodeName.toLowerCase() === 'p');
}

/** Whether a table holds data; most others are there for their looks. */
function isData(table: Element): boolean {
  if (table.matches('[role="presentation"]')) return false;
  if (attr(table, 'summary') || table.querySelector('caption:not(:empty),col,colgroup,tfoot,thead,th'))
    return true;
  if (table.querySelector('table')) return false;
  const span = (cells: Element[], name: string) =>
    cells.reduce((sum, cell) => sum + (Number.parseInt(attr(cell, name), 10) || 1), 0);
  const lines = all(table, 'tr');
  const rows = span(lines, 'rowspan');
  const columns = Math.max(...lines.map((line) => span(all(line, 'td'), 'colspan')));
  return columns !== 1 && rows !== 1 && (rows >= 10 || columns > 4 || rows * columns > 10);
}

/** Whether a part looks like anything but text: made of links, of pictures or of fields. */
function isOdd(element: Element, data: Set<Element | null>, weight: number): boolean {
  const tables = [element.closest('table'), ...all(element, 'table')];
  if (tables.some((table) => data.has(table)) || element.closest('code')) return false;
  if (weight < 0) return true;
  const text = countedText(element);
  const { length } = text;
  if (text.split(',').length > COMMAS) return false;
  if (length < MAX_NOTE && (PATTERNS.adWords.test(text) || PATTERNS.loadingWords.test(text))) return true;

  const count = (selector: string) => element.querySelectorAll(selector).length;
  const share = (selector: string) =>
    all(element, selector).reduce((sum, part) => sum + countedText(part).length, 0) / (length || 1);
  const [paragraphs, images, items] = [count('p'), count('img'), count('li')];
  const isList = element.localName === 'ul' || share('ul,ol') > 0.9;
  const isFigure = element.closest('figure');
  const links = linkDensity(element, text);
  const isShort = () =>
    length < MIN_LENGTH && (images === 0 || images > 2) && links > 0 && share('h1,h2,h3,h4,h5,h6') < 0.9;
  const looksOdd =
    count('input') > Math.floor(paragraphs / 3) ||
    (weight < 25 ? !isList && links > 0.2 : links > 0.5) ||
    (images === 0 && all(element, TEXTS).every(isBlank)) ||
    (!isFigure && images > 1 && paragraphs / images < 0.5) ||
    (!isList && (items - 100 > paragraphs || (!isFigure && isShort())));
  // A list of pictures is no list of links.
  const isGallery =
    isList && images === items && [...element.children].every((item) => item.childElementCount < 2);
  return looksOdd && !isGallery;
}
