import { type Clip, sourceOf } from '../clip';
import { urlKey } from '../url';
import type { ArticleTraits } from './article-traits';
import { wordsOf } from './words';

/** Two clips of one day that look like one story, in running order. */
export type SameStory = readonly [Clip, Clip];

/** How much of their words two headlines must share. */
const ALIKE = 0.75;

/** Headlines of fewer words say too little: two clips may both be called `Release notes`. */
const FEWEST_WORDS = 4;

/**
 * The first pair that looks like one story: the same page, one that links to the other, or near-identical headlines or
 * texts. Only an offer: whether it is one story the editor knows.
 * @param clips in running order
 * @param declined pairs that the editor keeps apart, see `pairKey`
 * @param articles what was read of the clips' articles so far, by the clips' ids
 */
export function sameStory(
  clips: readonly Clip[],
  declined: ReadonlySet<string>,
  articles: ReadonlyMap<string, ArticleTraits>,
): SameStory | undefined {
  const known = clips.map((clip) => ({ ...traitsOf(clip), article: articles.get(clip.id) }));
  for (const [index, one] of known.entries()) {
    for (const other of known.slice(index + 1)) {
      const same =
        one.page === other.page ||
        tellsOf(one, other) ||
        tellsOf(other, one) ||
        alike(one.words, other.words);
      if (same && !declined.has(pairKey(one.clip, other.clip))) return [one.clip, other.clip];
    }
  }
  return undefined;
}

/** What two clips are held against each other by. */
interface Traits {
  clip: Clip;
  page: string;
  /** The pages that it links to. */
  linked: ReadonlySet<string>;
  words: ReadonlySet<string>;
  /** Absent until it was read, and where only the link is known. */
  article?: ArticleTraits | undefined;
}

const traits = new WeakMap<Clip, Traits>();

/** Worked out once for a clip as it stands: while one of a day is edited, the others are the same. */
function traitsOf(clip: Clip): Traits {
  const known = traits.get(clip) ?? {
    clip,
    page: pageOf(clip),
    linked: linkedBy(clip),
    words: new Set(wordsOf(clip.headline)),
  };
  traits.set(clip, known);
  return known;
}

/** A name for two clips, whichever comes first. */
export function pairKey(one: Clip, other: Clip): string {
  return [one.id, other.id].sort().join(' ');
}

function pageOf(clip: Clip): string {
  return urlKey(sourceOf(clip) ?? clip.capture.url);
}

/** A via is where the editor came from, which is no word about the story. */
function linkedBy(clip: Clip): Set<string> {
  return new Set(clip.links.filter(({ role }) => role !== 'via').map(({ url }) => urlKey(url)));
}

/** Whether a clip or its article links to another's page, or the articles say the same. */
function tellsOf({ linked, article }: Traits, { page, clip }: Traits): boolean {
  if (linked.has(page)) return true;
  return (
    article !== undefined &&
    (article.linked.has(page) || article.linked.has(clip.pageKey) || article.alike.has(clip.id))
  );
}

function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (Math.min(one.size, other.size) < FEWEST_WORDS) return false;
  // `shared` of them make the share of all of their words `ALIKE`. Most pairs are seen to differ after a word or two.
  const shared = (ALIKE * (one.size + other.size)) / (1 + ALIKE);
  let missing = 0;
  for (const word of one) {
    if (!other.has(word)) missing += 1;
    if (one.size - missing < shared) return false;
  }
  return true;
}
