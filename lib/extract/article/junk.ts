import { fold } from '../page/clean';
import { all, nameOf, remembered, textOf } from '../page/dom';
import { lengthOf, proseOf } from './prose';

/** Parts that are never the work, by what they are. What is embedded is shown nowhere; see `components/desk/sanitise.ts`. */
const KINDS =
  'iframe,object,embed,nav,dialog,[role="navigation"],[role="dialog"],[aria-modal="true"],body>footer';

/**
 * Parts that are never the work, by what sites call them in small letters. Whole words, so that "shared" or
 * "cookies-recipe" stay. Without the flag `i`, with which the browser takes twice the time to make it ready.
 */
const CALLED =
  /(?:^|[\s_-])(?:(?:cookie|consent|gdpr)(?:-?(?:banner|notice|bar|consent|popup|message))?|(?:newsletter|subscribe)(?:-?(?:signup|form|box|widget|cta))?|shar(?:e|ing)(?:-?(?:bar|buttons?|links?|widget|tools|icons))?|social-?(?:share|links|icons)|related-?(?:posts|articles|stories)|breadcrumbs?|author-?(?:bio|box)|comments(?:-?(?:area|list|section))?|disqus|sidebar|popup|modal|sr-only|screen-reader-text)(?=$|\s)/;

/** A part called junk that holds most of the page is not, except comments where there is enough besides to be the work. */
const MAX_SHARE = 0.4;
const ENOUGH = 500;

/** Where comments are the work, and what is no comment on it. */
const TALK = /forum|discuss|thread|question/;
const WORK = 'article,main,:has(h1,main)';

/** Takes cookie banners, share rows, newsletter boxes and their like out of a copy, and the heading that says the title again. */
export function removeJunk(root: Element, title: string, url: string): void {
  for (const element of all(root, KINDS)) element.remove();
  all(root, 'h1,h2')
    .find((heading) => fold(textOf(heading)) === fold(title))
    ?.remove();
  let most: number | undefined;
  let prose: Element[] | undefined;
  /** Comments on a work that stands outside: they may be longer than what they are about. */
  const isBeside = (part: Element, called: string) => {
    if (!/(?:^|\s)(?:comments|disqus)/.test(called) || TALK.test(called + url) || part.matches(WORK))
      return false;
    prose ??= proseOf(root);
    return lengthOf(prose.filter((element) => !part.contains(element))) > ENOUGH;
  };
  const isJunk = remembered((name) => CALLED.test(name));
  for (const element of all(root.querySelector('body'), '[class],[id]')) {
    const name = nameOf(element);
    if (!isJunk(name)) continue;
    most ??= textOf(root).length * MAX_SHARE;
    if (textOf(element).length < most || isBeside(element, name.toLowerCase())) element.remove();
  }
}
