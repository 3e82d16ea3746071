import type { Capture } from '../../capture';
import { isoDate } from '../dates/iso';
import { attribute, body, line, metas, present } from './read';

/** Where a site shows what. The selectors but for `words` are of posts. */
export interface Shape {
  siteName: string;
  posts: string;
  /** The one that the page is about. */
  shown: string;
  words: string;
  name: (post: Element) => string;
  handle: (post: Element) => string;
}

/** A post, and as its text what its author added right below. It has no title; its first words stand for it. */
export function readShownPost(document: Document, url: URL, shape: Shape): Partial<Capture> {
  const { siteName, words, handle } = shape;
  const posts = [...document.querySelectorAll(shape.posts)];
  const post = posts.find((each) => each.matches(shape.shown));
  if (!post) return { kind: 'post', siteName };
  const [outer, thread] = [document.createElement('div'), document.createElement('div')];
  outer.append(thread);
  for (const each of posts.slice(posts.indexOf(post))) {
    if (handle(each) !== handle(post)) break;
    const said = each.querySelector(words);
    if (said) thread.append(said.cloneNode(true));
  }
  const said = line(body(post, words, url).text);
  return present({
    kind: 'post',
    siteName,
    title: said.replace(/^(.{60,100}?) .*/, '$1…'),
    authors: [shape.name(post)],
    publishedAt: isoDate(attribute(post, 'time', 'datetime') || metas(document, 'twitter:value1')[0]),
    excerpt: said,
    details: { handle: handle(post) },
    ...body(outer, 'div', url),
  });
}
