import type { Capture, CaptureLink, LinkRole } from '../../capture';
import { plainText } from '../article/blocks';
import { LIMITS } from '../limits';
import { absolute } from '../metadata/address';
import { filled, type Told } from '../metadata/details';
import { oneLine } from '../page/clean';

type Root = ParentNode | null | undefined;

/**
 * A site known by its address.
 * @param hosts without `www.`, set apart by spaces; with a dot before it also the hosts below
 * @param path only made ready on these hosts: a pattern costs a page more than it takes to run
 */
export function at(hosts: string, path: RegExp): (url: URL) => boolean {
  return ({ host, pathname }) =>
    hosts
      .split(' ')
      .some((known) =>
        known[0] === '.' ? `.${host}`.endsWith(known) : [known, `www.${known}`].includes(host),
      ) && path.test(pathname);
}

/** The text of the first match on one line; empty when there is none. */
export function text(root: Root, selector: string): string {
  return line(root?.querySelector(selector)?.textContent);
}

export function line(value: unknown): string {
  return /string|number/.test(typeof value) ? oneLine(String(value)) : '';
}

/** The count in "| 1,204 comments", as written; empty when there is none. */
export function count(words: string): string {
  return /-?\d[\d.,]*[km]?/i.exec(words)?.[0] ?? '';
}

export function texts(root: Root, selector: string): string[] {
  return [...(root?.querySelectorAll(selector) ?? [])].map((element) => line(element.textContent));
}

export function attribute(root: Root, selector: string, name: string): string {
  return line(root?.querySelector(selector)?.getAttribute(name));
}

/** The work's own part of a page, as markup that stands alone and as text. Both or none: they say the same. */
export function body(root: Root, selector: string, base: URL): Pick<Capture, 'html' | 'text'> {
  const found = root?.querySelector(selector);
  if (!found) return {};
  const copy = found.ownerDocument.importNode(found, true);
  for (const name of ['href', 'src']) {
    for (const element of copy.querySelectorAll(`[${name}]`)) {
      element.setAttribute(name, absolute(element.getAttribute(name), base.href) ?? '');
    }
  }
  const plain = plainText(copy, LIMITS.text);
  return plain ? { html: copy.innerHTML.slice(0, LIMITS.html), text: plain } : {};
}

/** What `<meta>` elements of this name say, in order. */
export function metas(document: Document, name: string): string[] {
  return [...document.querySelectorAll(`meta[name="${name}"]`)].map((meta) =>
    line(meta.getAttribute('content')),
  );
}

/**
 * For a page that points to a work elsewhere on the web: that work, and the page as what it then is, the place where
 * the work is talked about or the way to it. A post that links to itself points nowhere.
 */
export function pointing(href: string, from: URL, role: LinkRole, label: string): CaptureLink[] {
  const work = absolute(href, from.href);
  if (!work || new URL(work).host === from.host) return [];
  return [
    { url: work, role: 'source' },
    { url: from.href, role, label },
  ];
}

type Fields = { [K in keyof Capture]?: Capture[K] | undefined };

/** The fields that hold something; empty names drop out of lists, and details of which the page shows nothing. */
export function present({
  details = {},
  ...fields
}: Omit<Fields, 'details'> & { details?: Told }): Partial<Capture> {
  const held = Object.entries({ ...fields, details: filled(details) }).map(
    ([name, value]) => [name, Array.isArray(value) ? value.filter(Boolean) : value] as const,
  );
  return Object.fromEntries(held.filter(([, value]) => (Array.isArray(value) ? value.length : value)));
}
