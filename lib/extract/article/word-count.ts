/** Scripts written without spaces between words: Han, Kana, Thai, Lao, Burmese, Khmer. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]/;

/** The segmenter takes its time; a long text is counted from a sample of it. */
const SAMPLE = 20_000;

export function countWords(text: string, lang: string | undefined): number {
  if (!UNSPACED.test(text.slice(0, 2000)))
    return text.match(/[^\s!-/:-@[-`{-¿\u2000-\u2bff]\S*/g)?.length ?? 0;
  const sample = text.slice(0, SAMPLE);
  const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(sample)];
  return Math.round((words.filter(({ isWordLike }) => isWordLike).length * text.length) / sample.length);
}
