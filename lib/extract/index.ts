import type { Capture, CaptureField } from '../capture';
import { readArticle } from './article/article';
import { countWords } from './article/word-count';
import { attempt } from './attempt';
import { bounded } from './bounded';
import { readAuthors } from './metadata/authors';
import { readCanonical } from './metadata/canonical';
import { readDates } from './metadata/dates';
import { readDetails } from './metadata/details';
import { readExcerpt } from './metadata/excerpt';
import { readImage } from './metadata/image';
import { readKind } from './metadata/kind';
import { readPaywall, readSection } from './metadata/news';
import { readSiteName } from './metadata/site-name';
import { readTitle } from './metadata/title';
import { type Found, readPage } from './page/page';
import { readQuote } from './quote';
import { readShapedSite } from './sites/shaped';
import type { SiteReading } from './sites/site';

/**
 * Reads a page. Never changes it, never throws for what it holds.
 * @param named what is known of it because of its address: LessWrong, say, has the tags of a paper too
 * @returns addresses as the page has them, see `settled`
 */
export function extract(document: Document, url: string, named?: SiteReading | undefined): Capture {
  // A page may have gone on without loading since.
  const site = named?.url === url ? named : readShapedSite(document, url);
  const sources: Record<string, string> = {};
  for (const field of Object.keys(site?.fields ?? {})) sources[field] = site?.site ?? '';
  const capture: Capture = { ...site?.fields, url, sources };

  /** Fills a field that the site's own reader left open. */
  function fill<K extends CaptureField>(
    field: K,
    read: () => Found<NonNullable<Capture[K]>> | undefined,
  ): void {
    const found = capture[field] === undefined ? attempt(read) : undefined;
    if (!found) return;
    Object.assign(capture, { [field]: found.value });
    sources[field] = found.source;
  }

  const page = attempt(() => readPage(document, url));
  if (!page) return bounded(capture);
  fill('siteName', () => readSiteName(page));
  fill('title', () => readTitle(page, capture.siteName ?? ''));
  fill('authors', () => readAuthors(page, capture.siteName ?? ''));
  fill('kind', () => readKind(page));
  const dates = attempt(() => readDates(page, capture.kind === 'documentation'));
  fill('publishedAt', () => dates?.published);
  fill('modifiedAt', () => dates?.modified);
  fill('lang', () => (page.lang ? { value: page.lang, source: 'html' } : undefined));
  fill('section', () => readSection(page));
  fill('isPaywalled', () => readPaywall(page));
  const told = attempt(() => readDetails(page, capture.kind));
  if (told) {
    // What the site's own reader knows goes before, one by one.
    capture.details = { ...told.value, ...capture.details };
    sources.details ??= told.source;
  }
  fill('imageUrl', () => readImage(page));
  fill('canonicalUrl', () => readCanonical(page));
  fill('quote', () => {
    const value = readQuote(document, page.root.ownerDocument);
    return value && { value, source: 'selection' };
  });
  // Last, for it takes the page's copy apart.
  const { title = '' } = capture;
  const article = capture.text && capture.html ? undefined : attempt(() => readArticle(page, title));
  if (article) {
    fill('html', () => ({ value: article.html, source: article.source }));
    fill('text', () => ({ value: article.text, source: article.source }));
  }
  const { text = '' } = capture;
  fill('wordCount', () =>
    text ? { value: countWords(text, page.lang), source: sources.text ?? '' } : undefined,
  );
  fill('excerpt', () => readExcerpt(page, title, text));
  return bounded(capture);
}
