import { LIMITS } from '../limits';
import { clean, fold, withoutStart } from '../page/clean';
import { headingText } from '../page/dom';
import { ldText } from '../page/json-ld';
import { metaValues } from '../page/meta';
import type { Found, Page } from '../page/page';
import { from } from './claims';
import { isBrand } from './site-name';
import { cutsOf, isSiteName, withoutSite } from './title-site';

/** What a source's word is worth to another claim. `<title>` carries the most that is not title. */
const WEIGHT: Record<string, number> = {
  citation: 5,
  heading: 3,
  'json-ld': 2,
  meta: 2,
  'title-element': 1.5,
};

/** What a program writes before the title of what it shows. */
const LABEL = /^(?:thread|topic|blog)\s*:\s+/;

/** A heading that shares less with every other source is a site's name or a section. */
const MIN_AGREEMENT = 0.4;

interface Claim {
  source: string;
  text: string;
  folded: string;
  /** What is left of the text when segments are dropped at its ends. */
  forms: string[];
}

/**
 * The heading, where another source means the same; it is what the reader sees, and the others are written for search
 * engines and shares. Else what the sources agree on most.
 */
export function readTitle(page: Page, siteName: string): Found<string> | undefined {
  const claims = claimsOf(page, siteName);
  const confirmed = claims.filter(
    ({ source, folded }) =>
      ['heading', 'citation'].includes(source) &&
      claims.some((other) => other.source !== source && agreement(folded, other) >= MIN_AGREEMENT),
  );
  const best = strongest(confirmed, claims) ?? strongest(claims, claims);
  return best && { value: best.text, source: best.source };
}

function claimsOf({ headings, meta, works, titleElement, host }: Page, siteName: string): Claim[] {
  const raw = [
    ...from('heading', headings.map(headingText)),
    ...from('citation', metaValues(meta, 'citation_title')),
    ...from('json-ld', [ldText(works[0]?.headline ?? works[0]?.name)]),
    ...from('meta', metaValues(meta, 'og:title twitter:title dc.title')),
    ...from('title-element', [titleElement]),
  ];
  const claims = raw.map(([source, value]) => {
    const whole = withoutStart(LABEL, clean(value, LIMITS.title)).replace(/\s*¶$| #$/, '');
    const cut = withoutSite(whole, siteName, host);
    // Before a heading nobody writes the site's name: what stands there is what it is about.
    const text = source === 'heading' && whole.endsWith(cut) ? whole : cut;
    return { source, text, folded: fold(text), forms: cutsOf(text).flat().map(fold) };
  });
  const spoken = claims.filter(({ folded }) => folded);
  const end = fold(titleElement);
  const own = spoken.filter(
    ({ text, folded }) =>
      !isSiteName(text, siteName, host) && !(isBrand(text, host) && end !== folded && end.endsWith(folded)),
  );
  return own.length > 0 ? own : spoken;
}

/** Of several headings that no source confirms, none is the title. */
function strongest(candidates: Claim[], claims: Claim[]): Claim | undefined {
  const isSection = candidates.filter(({ source }) => source === 'heading').length > 1;
  const score = ({ source, folded }: Claim) =>
    claims
      .filter((other) => other.source !== source)
      .reduce(
        (sum, other) => sum + agreement(folded, other) * (WEIGHT[other.source] ?? 0),
        isSection && source === 'heading' ? 1 : (WEIGHT[source] ?? 0),
      );
  return candidates.map((claim) => ({ claim, score: score(claim) })).sort((a, b) => b.score - a.score)[0]
    ?.claim;
}

/** 1 for the same words, less for the same in a longer title, and for many words in common. */
function agreement(folded: string, { folded: whole, forms }: Claim): number {
  if (whole === folded) return 1;
  if (forms.includes(folded)) return 0.9;
  const [left, right] = [new Set(folded.split(' ')), new Set(whole.split(' '))];
  const share = (2 * [...left].filter((word) => right.has(word)).length) / (left.size + right.size);
  return share >= 0.5 ? 0.8 * share : 0;
}
