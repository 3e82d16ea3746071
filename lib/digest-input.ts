import { categoryById, inDigestOrder } from './category';
import { type Clip, creditsOf, inRunningOrder } from './clip';
import type { DigestClip, DigestInput } from './digest';
import type { Edition } from './edition';
import type { Settings } from './settings';

/** A day as a format gets it: clips in running order, with the addresses that are printed. */
export function digestInput(edition: Edition, clips: readonly Clip[], settings: Settings): DigestInput {
  const { publication } = settings;
  const categories = inDigestOrder(settings.categories);
  return {
    day: edition.day,
    locale: publication.locale,
    publication: { name: publication.name, persona: publication.persona, editor: publication.editor },
    categories: categories.map(({ name, layout }) => ({ name, layout })),
    slots: edition.slots,
    clips: inRunningOrder(clips, categories)
      .flatMap((group) => group.clips)
      .map((clip) => known(clip, categoryById(categories, clip.categoryId)?.name)),
  };
}

const made = new WeakMap<Clip, DigestClip>();

/** Clips are replaced, never changed; one that is the same clip is the same to a draft, which need not look at it again. */
function known(clip: Clip, category: string | undefined): DigestClip {
  const before = made.get(clip);
  if (before && before.category === category) return before;
  const now = digestClip(clip, category);
  made.set(clip, now);
  return now;
}

function digestClip(clip: Clip, category: string | undefined): DigestClip {
  const { siteName, excerpt, imageUrl, details } = clip.capture;
  const { authors, publishedAt } = creditsOf(clip);
  return {
    category,
    title: clip.headline,
    take: clip.take,
    venue: clip.venue,
    links: clip.links.filter((link) => link.role !== 'via').map((link) => link.url),
    via: clip.links.filter((link) => link.role === 'via').map(({ url, label }) => ({ url, label })),
    siteName,
    authors,
    publishedAt,
    quote: clip.quote,
    excerpt,
    imageUrl,
    details,
  };
}
