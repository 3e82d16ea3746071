import type { Capture, CaptureField } from './capture';

/** What a report names, in this order: what the popup shows of a page. */
const FIELDS = [
  'title',
  'authors',
  'publishedAt',
  'siteName',
  'canonicalUrl',
  'excerpt',
  'kind',
  'lang',
] as const satisfies readonly CaptureField[];

/** The longest value a report repeats, in UTF-16 code units. */
const LONGEST = 200;

/**
 * What was read of a page and from which source, as Markdown to paste into a bug report. Holds what the page says
 * and nothing of the editor's; the address comes without its query, which can name its visitor.
 */
export function factReport(capture: Capture, version: string): string {
  const facts = FIELDS.flatMap((field) => {
    const value = capture[field];
    if (value === undefined) return [`- ${field}: not found`];
    const words = typeof value === 'string' ? value : value.join('; ');
    const source = capture.sources?.[field];
    return [`- ${field}: ${JSON.stringify(words.slice(0, LONGEST))}${source ? ` (from ${source})` : ''}`];
  });
  return [
    'A fact of this page was read wrong:',
    '',
    withoutQuery(capture.url),
    '',
    ...facts,
    '',
    `Clipsheet ${version}`,
    '',
  ].join('\n');
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/, '');
}
