import { attempt } from '../attempt';
import { LIMITS } from '../limits';
import type { Page } from '../page/page';
import { plainText } from './blocks';
import { addNotes, standAlone } from './finish';
import { removeJunk } from './junk';
import { containerOf, lengthOf, proseOf, prune } from './prose';
import { findArticle } from './scoring';
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
  const fresh = () => {
    const copy = again();
    if (copy) removeJunk(copy, title, url);
    return copy;
  };
  removeJunk(root, title, url);
  const enough = lengthOf(proseOf(root)) * MIN_SHARE;
  const isVast = root.ownerDocument.getElementsByTagName('*').length > LIMITS.elements;
  // A page that scoring cannot take, such as one without a body, still has its text.
  const content = isVast ? undefined : attempt(() => findArticle(root, fresh));
  if (!content || lengthOf(proseOf(content)) < enough) {
    // Scoring takes its copy apart; few pages need the second.
    const whole = (isVast ? undefined : fresh()) ?? root;
    const container = containerOf(proseOf(whole), whole);
    prune(container);
    addNotes(container, notes);
    return [container, 'container'];
  }
  addNotes(content, notes);
  return [content, 'readability'];
}
