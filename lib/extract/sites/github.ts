import type { CaptureKind } from '../../capture';
import { isoDate } from '../dates/iso';
import { at, attribute, body, count, line, present, text } from './read';
import type { Site } from './site';

/**
 * What a page's title says. It has kept its form through every redesign:
 * kepano/defuddle tests/fixtures/github-issue-56.html (2025), general--github.com:test-owner:test-repo:pull:42.html (2026); saved repository
 * pages from 2012 to 2025; "… · owner/name · Discussion #1" and "Release v1.0.0 · owner/name" in public lists of bookmarks.
 * The numbers, and an issue's text without its class of before: asciimoo/hister server/extractor/extractors/github/github_test.go (2473e04,
 * 2026); the box beside the files in a saved repository page of 2026.
 */
const titles: readonly (readonly [title: RegExp, kind: CaptureKind])[] = [
  [/^(?<title>.+?)(?: by (?<author>[\w-]+(?:\[bot])?))? · Pull Request #\d+ · /, 'thread'],
  [/^(?<title>.+) · Issue #\d+ · /, 'thread'],
  [/^(?<title>.+) · \S+ · Discussion #\d+/, 'thread'],
  [/^Release (?<title>.+) · \S+\/(?<name>\S+)$/, 'release'],
  [
    /^(?:GitHub - )?(?<title>(?<author>[\w.-]+)\/[\w.-]+)(?: at [\w./-]+)?(?:: (?<excerpt>.+))?$/,
    'repository',
  ],
];

export const github: Site = {
  name: 'github',
  matches: at('github.com gist.github.com', /^\/[^/]+\/./),
  read(document, url) {
    // No page of a discussion was found to read, but its title.
    const page = url.pathname.includes('/discussions/') ? undefined : document;
    const said = line(document.title).replace(/ · GitHub$/, '');
    for (const [pattern, kind] of titles) {
      const { title = '', author = '', name = '', excerpt } = pattern.exec(said)?.groups ?? {};
      if (!title) continue;
      return present({
        siteName: 'GitHub',
        kind,
        // "v1.2.0" alone says nothing in a list of links.
        title: title.toLowerCase().includes(name.toLowerCase()) ? title : `${name} ${title}`,
        authors: [author || text(page, '[data-testid="issue-body-header-author"]')],
        excerpt,
        // The first time on the page is when it was opened or released, on a repository's page that of a commit.
        publishedAt:
          kind === 'repository' ? undefined : isoDate(attribute(page, 'relative-time', 'datetime')),
        ...body(page, '.markdown-body,[data-testid="markdown-body"]', url),
        details:
          kind === 'repository'
            ? {
                stars:
                  attribute(page, '[id^="repo-stars-counter"]', 'title') ||
                  count(text(page, '[href$="/stargazers"] strong')),
                language: text(page, '[href*="/search?l="] .text-bold'),
                licence: text(page, '[data-analytics-event*="file:license"]').replace(
                  /^view license$| licen[cs]e$/i,
                  '',
                ),
              }
            : {
                state: text(page, '.State,[data-testid="issue-state-badge"],[data-status]'),
                tag: decodeURIComponent(/\/releases\/tag\/(.+)/.exec(url.pathname)?.[1] ?? ''),
              },
      });
    }
    return { siteName: 'GitHub' };
  },
};
