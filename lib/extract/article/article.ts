import Readability from '@mozilla/readability/Readability.js';
import { LIMITS } from '../limits';
import { isElement } from '../page/dom';
import type { Page } from '../page/page';
import { plainText } from './blocks';
import { addNotes, standAlone } from './finish';
import { removeJunk } from './junk';
import { containerOf, lengthOf, proseOf, prune } from './prose';
import { threadElement } from './thread';

export interface Article {
  html: string;
  text: string;
  source: string;
}

/** With less than this share of the page's prose, Readability took one part for the whole. */
const MIN_SHARE = 0.6;

const NOTES = '.footnotes,[role="doc-endnotes"],#footnotes';

/** The work itself, without what stands around it. Takes the copy of the page apart. */
export function readArticle(page: Page, title: string): Article | undefined {
  const { root, url, posts } = page;
  const [content, source] =
    posts.length > 1 ? [threadElement(posts, root.ownerDocument), 'thread'] : contentOf(page, title);
  standAlone(content, url);
  const text = plainText(content, LIMITS.text);
  return text ? { html: content.innerHTML.slice(0, LIMITS.html), text, source } : undefined;
}

function contentOf({ root, again, url }: Page, title: string): [Element, string] {
  const notes = root.querySelector(NOTES)?.cloneNode(true);
  removeJunk(root, title, url);
  const enough = lengthOf(proseOf(root)) * MIN_SHARE;
  const isVast = root.ownerDocument.getElementsByTagName('*').length > LIMITS.elements;
  const content = isVast ? undefined : readable(root.ownerDocument);
  if (!content || lengthOf(proseOf(content)) < enough) {
    // Readability takes its copy apart; few pages need the second.
    const whole = (isVast ? undefined : again()) ?? root;
    if (!isVast) removeJunk(whole, title, url);
    const container = containerOf(proseOf(whole), whole);
    prune(container);
    addNotes(container, notes);
    return [container, 'container'];
  }
  addNotes(content, notes);
  return [content, 'readability'];
}

function readable(document: Document): Element | undefined {
  try {
    const reader = new Readability<Node>(document, {
      serializer: (node: Node) => node,
      disableJSONLD: true,
    });
    // What the page says of itself is read already, and better. What is shipped of Readability does not ask.
    reader._getArticleMetadata = () => ({ title: '', byline: '', excerpt: ' ' });
    const content = reader.parse()?.content;
    return isElement(content) ? content : undefined;
  } catch {
    return undefined; // A page that it cannot take.
  }
}
