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
  const known = clips.map(traitsOf);
  const related = relatedBy(known, articles);
  for (const [index, one] of known.entries()) {
    const near = related.get(one.clip.id);
    for (const other of known.slice(index + 1)) {
      const same = near?.has(other.clip.id) || alike(one.words, other.words);
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

/**
 * The clips that are at one page, that one of them or its article links to, or whose articles say the same: by their ids,
 * for each of them the others. Looked up by page, for a long day has more pairs than can be looked at with every key.
 */
function relatedBy(
  known: readonly Traits[],
  articles: ReadonlyMap<string, ArticleTraits>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const at = new Map<string, string[]>();
  for (const { clip, page } of known) {
    for (const key of new Set([page, clip.pageKey])) at.set(key, [...(at.get(key) ?? []), clip.id]);
  }
  const related = new Map<string, Set<string>>();
  const relate = (one: string, other: string) => {
    if (one === other) return;
    related.set(one, (related.get(one) ?? new Set()).add(other));
    related.set(other, (related.get(other) ?? new Set()).add(one));
  };
  for (const { clip, page, linked } of known) {
    const article = articles.get(clip.id);
    for (const keys of [[page], linked, article?.linked ?? []]) {
      for (const key of keys) for (const id of at.get(key) ?? []) relate(clip.id, id);
    }
    for (const id of article?.alike ?? []) relate(clip.id, id);
  }
  return related;
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
