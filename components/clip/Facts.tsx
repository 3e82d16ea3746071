import { Flag } from 'lucide';
import type { Capture, CaptureField } from '../../lib/capture';
import { plural, t } from '../hooks/i18n';
import { IconButton } from '../ui/IconButton';

interface Props {
  capture: Capture | undefined;
  /** The page's address, shown while nothing better is known. */
  url: string;
  locale: string;
  /** Copies what was read, for a bug report. */
  onReport: () => void;
}

/** What the page says about itself, in the place that is kept for it while it is being read. */
export function Facts({ capture, url, locale, onReport }: Props) {
  const link = capture?.canonicalUrl ?? capture?.url ?? url;
  const facts = capture ? factsOf(capture, locale) : [];
  const from = (field: CaptureField) => {
    const source = capture?.sources?.[field];
    return source && t('factFrom', source);
  };
  return (
    <div class="facts">
      <p class="fact-line" dir="auto">
        {facts.map(({ field, words }, index) => (
          <span key={field} class={field} title={from(field)}>
            {index > 0 && ' · '}
            {words}
          </span>
        ))}
      </p>
      <div class="fact-link">
        <p class="fact-line" title={[link, from('canonicalUrl')].filter(Boolean).join('\n')}>
          {shown(link)}
        </p>
        {capture && <IconButton icon={Flag} name={t('reportFact')} onClick={onReport} />}
      </div>
      <p class="excerpt" dir="auto" title={from('excerpt')}>
        {capture?.excerpt}
      </p>
    </div>
  );
}

interface Fact {
  field: CaptureField;
  words: string;
}

function factsOf(capture: Capture, locale: string): Fact[] {
  const authors = capture.authors ?? [];
  const list = new Intl.ListFormat(locale, { style: 'short', type: 'unit' });
  const facts: Fact[] = [
    { field: 'siteName', words: capture.siteName ?? '' },
    { field: 'authors', words: list.format(authors) },
    { field: 'publishedAt', words: publishedOn(capture.publishedAt, locale) },
    { field: 'wordCount', words: capture.wordCount ? plural('words', capture.wordCount) : '' },
  ];
  return facts.filter(({ words }) => words !== '');
}

/** The day as the page wrote it, whatever zone the editor is in. */
function publishedOn(publishedAt: string | undefined, locale: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(publishedAt ?? '')?.[0];
  const date = new Date(`${day}T12:00:00Z`);
  if (!day || Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}

function shown(link: string): string {
  return link.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
