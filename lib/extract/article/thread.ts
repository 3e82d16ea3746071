import { LIMITS } from '../limits';
import { clean } from '../page/clean';
import { all, attr, isWithin, textOf } from '../page/dom';

/** One contribution to a discussion. */
export interface Post {
  author: string;
  /** As the page shows it; empty where it marks none. */
  when: string;
  /** As the page says it to machines. */
  datetime: string;
  /** What stands around the body: it may hold the date of a program that marks none. */
  around: string;
  body: Element;
}

/**
 * What the common forum programs call the body of a post: XenForo, Discourse (as shown, and for readers without
 * scripts), Stack Exchange, phpBB, vBulletin, Invision, Vanilla, Flarum, NodeBB; then whoever marks up with schema.org.
 */
const BODIES =
  '.bbWrapper,.messageText,.topic-post .cooked,.crawler-post .post,.js-post-body,.postbody .content,.postcontent,[data-role="commentContent"],.ipsRichText--user,.Item-Body .userContent,.Post-body,[component="post/content"],[itemtype$="/DiscussionForumPosting"] [itemprop="text"],[itemtype$="/QAPage"] div[itemprop="text"],[itemprop="commentText"]';

/** Ids that number the bodies of posts, whatever the program: `post_message_12`, `msg_12`, `post-content12`, `pid_12`. */
const NUMBERED = /^(?:(?:post|msg|message|reply)[-_]?(?:message|content|body|text)[-_]?|msg_|pid_)\d+$/;

/** What the browser can sort out before each id is looked at. */
const NUMBERED_IDS = '[id^="p" i],[id^="m" i],[id^="reply" i]';

/** Where programs put the name of who wrote a post, the surest first. */
const AUTHORS = [
  '.owner .user-details a',
  '[itemprop~="author"] [itemprop~="name"]',
  '.username,.creator a',
  '[class*="username" i]',
  '[class*="author" i] a,a[href*="/u/"],a[href*="user"],a[href*="member"],a[href*="profile"]',
];

const TIMES = [
  '[itemprop~="datePublished"],[itemprop~="dateCreated"],.owner .relativetime',
  'time,.relativetime',
];

const MAX_POSTS = 500;

/** The posts of a discussion in page order; none where the page is not one. */
export function readPosts(root: Element): Post[] {
  const marked = all(root, BODIES);
  const bodies = (
    marked.length > 0 ? marked : all(root, NUMBERED_IDS).filter(({ id }) => NUMBERED.test(id.toLowerCase()))
  )
    .filter((body) => !isWithin(body, 'aside,nav,footer'))
    .slice(0, MAX_POSTS);
  const held = new Map<Element, number>();
  for (const body of bodies) {
    for (let at = body.parentElement; at; at = at.parentElement) held.set(at, (held.get(at) ?? 0) + 1);
  }
  return bodies
    .filter((body) => !bodies.some((other) => other !== body && other.contains(body)))
    .map((body) => readPost(body, held));
}

function readPost(body: Element, held: Map<Element, number>): Post {
  // The largest part of the page that holds this body and no other.
  let frame = body;
  for (let steps = 0; steps < 10 && frame.parentElement && held.get(frame.parentElement) === 1; steps++) {
    frame = frame.parentElement;
  }
  const outside = (selectors: string[]) =>
    selectors.flatMap((selector) => all(frame, selector)).filter((element) => !body.contains(element));
  const names = outside(AUTHORS).map((element) => clean(textOf(element), LIMITS.name));
  const [time] = outside(TIMES);
  return {
    author:
      attr(frame, 'data-author') ||
      attr(frame, 'data-username') ||
      names.find((name) => name.length > 1) ||
      '',
    when: clean(textOf(time), LIMITS.date),
    datetime: attr(time, 'datetime') || attr(time, 'content') || attr(time, 'title'),
    around: clean(textOf(frame).replace(textOf(body), ' '), LIMITS.excerpt),
    body,
  };
}

/** A discussion as one element: each post under a line with its author and date. */
export function threadElement(posts: Post[], document: Document): Element {
  const thread = document.createElement('div');
  for (const { author, when, body } of posts) {
    const line = document.createElement('p');
    line.textContent = `${author} ${when}`;
    const section = document.createElement('section');
    section.append(line, body);
    thread.append(section);
  }
  return thread;
}
