import { formatDay } from '../../lib/day';
import type { Finding, LintRule } from '../../lib/digest';
import { type MessageKey, t } from '../hooks/i18n';

const SENTENCES: Record<LintRule, MessageKey> = {
  'no-take': 'lintNoTake',
  'no-link': 'lintNoLink',
  'no-venue': 'lintNoVenue',
  'repeated-headline': 'lintRepeatedHeadline',
  'ran-before': 'lintRanBefore',
  'crowded-site': 'lintCrowdedSite',
  'long-take': 'lintLongTake',
  'dead-mark': 'lintDeadMark',
  'insecure-link': 'lintInsecureLink',
  'tracked-link': 'lintTrackedLink',
  'empty-slot': 'lintEmptySlot',
};

/** What a rule found, in a few words. */
export function lintSentence({ rule, params = {} }: Finding, locale: string): string {
  const { site, count, words, day } = params;
  const values: Partial<Record<LintRule, unknown[]>> = {
    'ran-before': [typeof day === 'string' ? formatDay(day, locale, 'short') : ''],
    'crowded-site': [site, count],
    'long-take': [words],
    'dead-mark': [words],
  };
  return t(SENTENCES[rule], ...(values[rule] ?? []).map(String));
}
