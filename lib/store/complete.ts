import { type Article, type Clip, sourceOf } from '../clip';
import { urlKey } from '../url';
import { type Database, guarded } from './database';
import { type ReadFields, writeFields } from './write-fields';

/** Fields of which the editor's own words stand before the page's. */
const EDITED = ['headline', 'venue', 'quote', 'links'] as const;

/**
 * Gives a clip of which only the link was known what its page says, but for what the editor has changed; nothing
 * where its page was read before.
 * @param read the same page as a new clip
 * @param now epoch milliseconds
 * @param afar the link that was fetched, where nobody visited it: not into a clip that was dropped or has another by now, and
 *   what its words were is kept
 */
export function completeClip(
  db: Database,
  id: string,
  read: Omit<Clip, 'order'>,
  article: Omit<Article, 'id'> | undefined,
  now: number,
  afar?: string,
): Promise<void> {
  return guarded(() =>
    db.transaction('rw', db.clips, db.articles, db.history, async () => {
      const clip = await db.clips.get(id);
      if (!clip?.unread) return;
      if (afar !== undefined && (clip.deletedAt || sourceOf(clip) !== afar)) return;
      const fields: ReadFields = { capture: read.capture, urlKey: read.urlKey, unread: undefined };
      // What the tab is called says less than what the link was called; what was typed says more than either.
      const typed = read.changed.headline === undefined ? '' : read.headline;
      const words = { ...read, headline: typed || (read.capture.title ?? '') };
      for (const field of EDITED)
        if (clip.changed[field] === undefined && words[field].length > 0)
          Object.assign(fields, { [field]: words[field] });
      if (fields.links) fields.links = withOwnVia(clip, read);
      // Timed as if it had been read when it was clipped: an older backup does not undo it, and what an editor wrote
      // since, also on another device, is later.
      await writeFields(db, clip, fields, clip.createdAt, afar === undefined ? undefined : () => -1);
      await db.clips.update(id, { updatedAt: now });
      if (article) await db.articles.put({ ...article, id: clip.articleId ?? id });
    }),
  );
}

/** The links that a page gives. Where it was found the first time stands, and not the way of the later visit. */
function withOwnVia(clip: Clip, read: Omit<Clip, 'order'>): Clip['links'] {
  const own = clip.links.filter(({ role }) => role === 'via');
  if (own.length === 0) return read.links;
  const said = new Set(read.capture.links?.map(({ url }) => urlKey(url)));
  const links = read.links.filter(({ role, url }) => role !== 'via' || said.has(urlKey(url)));
  const told = new Set(links.map(({ url }) => urlKey(url)));
  return [...links, ...own.filter(({ url }) => !told.has(urlKey(url)))];
}

/** Calls a new clip what its link is called, unless the editor was quicker. The words are not the editor's. */
export function nameClip(db: Database, id: string, words: string): Promise<void> {
  return guarded(() =>
    db.transaction('rw', db.clips, async () => {
      const clip = await db.clips.get(id);
      if (clip && clip.changed.headline === undefined) await db.clips.update(id, { headline: words });
    }),
  );
}
