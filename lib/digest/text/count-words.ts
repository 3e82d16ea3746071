import { usableLocale } from './locale';

const segmenters = new Map<string, Intl.Segmenter>();

/** Segmented by language: Japanese puts no spaces between words. Addresses are no words. */
export function countWords(text: string, locale: string): number {
  let segmenter = segmenters.get(locale);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(usableLocale(locale), { granularity: 'word' });
    segmenters.set(locale, segmenter);
  }
  let words = 0;
  for (const part of segmenter.segment(text.replace(/https?:\/\/\S+/g, ''))) if (part.isWordLike) words += 1;
  return words;
}
