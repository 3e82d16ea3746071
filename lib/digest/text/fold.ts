import { withoutMarks } from '../markdown/mark';

/** Overrides and isolates can make a line read as something else; see https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/** What a page says about itself, on one line: white space folded, bidi controls removed. `''` where there is nothing. */
export function fold(text: string | null | undefined): string {
  return withoutMarks(text ?? '')
    .replace(BIDI_CONTROLS, '')
    .replace(/\s+/g, ' ')
    .replaceAll('\0', '\ufffd') // as CommonMark does
    .trim();
}
