import type { Format } from '../format';
import type { DigestInput } from '../input';
import { crowdedSite } from './crowded-site';
import { deadMark } from './dead-mark';
import { emptySlot } from './empty-slot';
import { insecureLink } from './insecure-link';
import { longTake } from './long-take';
import { noLink } from './no-link';
import { noTake } from './no-take';
import { noVenue } from './no-venue';
import { ranBefore } from './ran-before';
import { repeatedHeadline } from './repeated-headline';
import type { Found, Rule } from './rule';
import { trackedLink } from './tracked-link';

/** By name, in the order in which an editor would work through them. */
export const LINT_RULES = {
  'no-take': noTake,
  'no-link': noLink,
  'no-venue': noVenue,
  'repeated-headline': repeatedHeadline,
  'ran-before': ranBefore,
  'crowded-site': crowdedSite,
  'long-take': longTake,
  'dead-mark': deadMark,
  'insecure-link': insecureLink,
  'tracked-link': trackedLink,
  'empty-slot': emptySlot,
} satisfies Record<string, Rule>;

export type LintRule = keyof typeof LINT_RULES;

/** Something to look at before the draft goes out. The interface has the words, by `rule` and `params`. */
export interface Finding extends Found {
  rule: LintRule;
}

/** The editor's switches. */
export interface LintSettings {
  /** Rules that are off; none by default. */
  off?: readonly LintRule[];
  /** Words that a take may have; 100 by default. */
  longTake?: number;
  /** Clips from one site that are too many; 3 by default. */
  crowd?: number;
}

/** Looks through an edition for what an editor would regret. Clips that the format leaves out are looked at too. */
export function lint(input: DigestInput, format: Format, settings: LintSettings = {}): Finding[] {
  const { off = [], longTake: most = 100, crowd = 3 } = settings;
  const subject = { input, format, longTake: most, crowd };
  return ruleNames()
    .filter((rule) => !off.includes(rule))
    .flatMap((rule) => LINT_RULES[rule](subject).map((found) => ({ rule, ...found })));
}

function ruleNames(): LintRule[] {
  return Object.keys(LINT_RULES).filter((name): name is LintRule => name in LINT_RULES);
}
