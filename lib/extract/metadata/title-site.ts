import { fold } from '../page/clean';

/** Between a work's title and its site's name. A hyphen needs the space around it, a bar does not. */
const SEPARATOR = /\s*[|｜»«‹›]+\s*|\s+[–—―·•:/~<>*-]+\s+|\s*::\s*|:\s+/g;

/** What stands before and after each separator of a title. */
export function cutsOf(title: string): [string, string][] {
  return [...title.matchAll(SEPARATOR)]
    .slice(0, 8)
    .map((cut) => [title.slice(0, cut.index).trim(), title.slice(cut.index + cut[0].length).trim()]);
}

/** "GitHub" on github.blog. "GitHub Copilot" is a product, and the title speaks of it. */
export function isSiteName(segment: string, siteName: string, host: string): boolean {
  const name = fold(segment).replaceAll(' ', '');
  const labels = host.replaceAll('-', '').split('.');
  return [fold(siteName).replaceAll(' ', ''), labels.join(''), ...labels.slice(0, -1)].includes(name);
}

/** The title less the segments at its ends that name the site. */
export function withoutSite(title: string, siteName: string, host: string): string {
  for (const [before, after] of cutsOf(title)) {
    if (before && (!after || isSiteName(after, siteName, host))) return withoutSite(before, siteName, host);
    if (after && (!before || isSiteName(before, siteName, host))) return withoutSite(after, siteName, host);
  }
  // After a bar stands a site, a section or a slogan, never a part of the title itself.
  const [head = title] = title.split(/\s[|｜]\s/);
  return head.split(' ').length > 2 ? head : title;
}
