import { all, attr, textOf } from '../page/dom';

/** Parts that are never the work, by what they are. */
const KINDS = 'nav,dialog,[role="navigation"],[role="dialog"],[aria-modal="true"],body>footer';

/**
 * Parts that are never the work, by what sites call them, less hyphens. Names are looked up rather than matched: the
 * browser takes longer to make a pattern of this ready than to look through a page.
 */
const CALLED = new Set(
  'cookie cookiebanner cookienotice cookiebar consent consentbanner consentnotice consentbar gdpr gdprbanner gdprnotice gdprbar newsletter share sharebar sharebutton sharebuttons sharelink sharelinks sharing sharingbar sharingbutton sharingbuttons sharinglink sharinglinks socialshare sociallinks socialicons relatedposts relatedarticles relatedstories breadcrumb breadcrumbs authorbio authorbox comments commentsarea commentslist commentssection disqus sidebar popup modal sronly screenreadertext'.split(
    ' ',
  ),
);

/** Whether one of an element's names is such a one, or ends in one: "site-sidebar", not "shared" or "cookies-recipe". */
function isCalledJunk(names: string): boolean {
  return names
    .toLowerCase()
    .split(/\s/)
    .some((name) => {
      const parts = name.split(/[-_]/);
      return parts.some((_, from) => CALLED.has(parts.slice(from).join('')));
    });
}

/** A part called junk that holds most of the page is not. */
const MAX_SHARE = 0.4;

/** Takes cookie banners, share rows, newsletter boxes and their like out of a copy. */
export function removeJunk(root: Element): void {
  for (const element of all(root, KINDS)) element.remove();
  const most = textOf(root).length * MAX_SHARE;
  // The same few classes stand on thousands of elements.
  const seen = new Map<string, boolean>();
  for (const element of all(root, 'body [class],body [id]')) {
    const called = `${attr(element, 'class')} ${attr(element, 'id')}`;
    const isJunk = seen.get(called) ?? isCalledJunk(called);
    seen.set(called, isJunk);
    if (isJunk && textOf(element).length < most) element.remove();
  }
}
