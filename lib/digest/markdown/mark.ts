/**
 * Stands before every character of interpolated text that could be markup, from interpolation until the draft is
 * whole and `settleMarks` can see what is around it. A noncharacter, which Unicode keeps for such internal use:
 * https://www.unicode.org/faq/private_use.html#nonchar1
 */
export const MARK = '\ufdd0';

const ALL_MARKS = new RegExp(MARK, 'g');
const COULD_BE_MARKUP = /[\\`*_[\]<>&!#+\-=.)~]/g;

/** Marks `text` as text. What comes in with the text cannot pass for a mark of ours. */
export function markText(text: string): string {
  return withoutMarks(text).replace(COULD_BE_MARKUP, `${MARK}$&`);
}

/** `text` with our marks gone. */
export function withoutMarks(text: string): string {
  return text.replace(ALL_MARKS, '');
}
