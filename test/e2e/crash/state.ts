import type { Article, Clip } from '../../../lib/clip';
import type { Edition } from '../../../lib/edition';
import type { Pending } from '../../../lib/pending';
import type { ExtensionBrowser } from '../driver/browser';

/** The rows that lie on the disk. */
export interface Stored {
  clips: Clip[];
  articles: Article[];
  pending: Pending[];
  editions: Edition[];
  settings: { key: string }[];
}

/** What an editor would miss, or find twice, of what is stored. Times and ids are left out. */
export interface State {
  /** By the key of the clip's page. */
  clips: Record<string, ClipState>;
  /** What was typed for a page and is not saved, by the page's key. */
  typed: Record<string, Pending['typed']>;
  /** The format of each day for which one was chosen. */
  formats: Record<string, string>;
}

interface ClipState {
  day: string;
  order: string;
  headline: string;
  take: string;
  categoryId: string | null;
  links: string[];
  dropped: boolean;
  /** The page of the clip that tells its story, where one does. */
  mergedInto?: string | undefined;
  /** How its article begins; empty where it has none. */
  article: string;
}

export async function stored(browser: ExtensionBrowser): Promise<Stored> {
  return {
    clips: await browser.rows<Clip>('clips'),
    articles: await browser.rows<Article>('articles'),
    pending: await browser.rows<Pending>('pending'),
    editions: await browser.rows<Edition>('editions'),
    settings: await browser.rows<{ key: string }>('settings'),
  };
}

export function stateOf({ clips, articles, pending, editions }: Stored): State {
  const pages = new Map(clips.map(({ id, pageKey }) => [id, pageKey]));
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return {
    clips: Object.fromEntries(
      clips.map((clip): [string, ClipState] => [
        clip.pageKey,
        {
          day: clip.day,
          order: clip.order,
          headline: clip.headline,
          take: clip.take,
          categoryId: clip.categoryId,
          links: clip.links.map(({ url }) => url),
          dropped: clip.deletedAt !== undefined,
          ...(clip.mergedInto === undefined ? {} : { mergedInto: pages.get(clip.mergedInto) }),
          article: beginningOf(texts.get(clip.articleId ?? clip.id) ?? ''),
        },
      ]),
    ),
    typed: Object.fromEntries(pending.map(({ pageKey, typed }) => [pageKey, typed])),
    formats: Object.fromEntries(editions.flatMap(({ day, formatId }) => (formatId ? [[day, formatId]] : []))),
  };
}

/** As much of an article as tells it from the others. */
export function beginningOf(text: string): string {
  return text.slice(0, 40);
}

/** What is wrong with the rows by themselves, whatever was written: doubles, holes and what was left lying. */
export function faults({ clips, articles, pending, settings }: Stored): string[] {
  const ids = new Set(clips.map(({ id }) => id));
  const owners = new Set([
    ...clips.map(({ id, articleId = id }) => articleId),
    ...pending.map(({ id }) => id),
  ]);
  const texts = new Set(articles.map(({ id }) => id));
  const live = clips.filter(({ deletedAt }) => deletedAt === undefined);
  // Two devices may choose one key, and so may what comes back from the trash and what took its place.
  const stayed = live.filter(({ changed }) => changed.deletedAt === undefined);
  return [
    ...doubles(live.map(({ day, pageKey }) => `${day} ${pageKey}`)).map((each) => `clipped twice: ${each}`),
    ...doubles(stayed.map(placeOf)).map((each) => `two in one place: ${each}`),
    ...clips
      .filter(({ mergedInto }) => mergedInto !== undefined && !ids.has(mergedInto))
      .map(({ headline }) => `merged into nothing: ${headline}`),
    ...clips
      .filter(({ id, articleId = id, unread }) => !unread && !texts.has(articleId))
      .map(({ headline }) => `without its article: ${headline}`),
    ...articles.filter(({ id }) => !owners.has(id)).map(({ id }) => `an article of nothing: ${id}`),
    ...pending
      .filter(({ id, editing }) => !editing && ids.has(id))
      .map(({ pageKey }) => `a clip and still unfinished: ${pageKey}`),
    ...settings.filter(({ key }) => key === 'restore').map(() => 'an interrupted restore'),
  ];
}

/** Clips are ordered within their category. */
function placeOf({ day, categoryId, order }: Clip): string {
  return `${day} ${categoryId} ${order}`;
}

function doubles(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
