import { categoryById, inDigestOrder } from './category';
import { type Clip, creditsOf, inRunningOrder } from './clip';
import type { DigestClip, DigestInput } from './digest';
import { rememberOf } from './digest/remember';
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
      .map((clip) => knownClip(clip, categoryById(categories, clip.categoryId)?.name)),
  };
}

/** At each key that is typed one clip is another; the others are the same to a draft, which need not look at them again. */
const knownClip = rememberOf(digestClip);

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
