import { isoDate, ymd } from './iso';
import { monthNumber } from './months';

/** How dates are written where a page comes from. */
export interface Habits {
  /** 3/4 is the third of April. */
  dayFirst: boolean;
  /** BCP 47, where it is known. */
  lang?: string;
}

/** A date as people write it, and where it stands in the text, in UTF-16 code units. */
export interface Written {
  date: string;
  index: number;
  length: number;
}

/** Dates in numbers alone. */
const NUMERIC = [
  // 2025-12-19, 2025/12/19, 2025.12.19, 2025年12月19日, 2025 年 12 月 19 日, 2025년 12월 19일
  /(?<![\d/.-])(?<y>(?:19|20)\d\d)(?:[-/.]|\s?[年년])\s*(?<n>\d\d?)(?:[-/.]|\s?[月월])\s*(?<d>\d\d?)(?!\d)/g,
  // 19.12.2025, 12/19/2025, 02-12-2025, 19.12.25
  /(?<![\d/.-])(?<a>\d\d?)(?<s>[-/.])(?<b>\d\d?)\k<s>(?<y>(?:19|20)\d\d|(?<=\d\d.\d\d.)[0-3]\d(?![-.]\d))(?![\d/])/g,
];

/** Without `\p{L}`: to make letters of every script ready takes the browser longer than reading a page. */
const WORDED = [
  // December 19th, 2025
  /(?<![^\s\d!-@[-`{-¿–—])(?<m>[^\s\d!-@[-`{-¿–—]+)\.?\s+(?<d>\d\d?)(?:st|nd|rd|th)?,?\s+(?<y>(?:19|20)\d\d)(?!\d)/g,
  // 19th of December 2025, 19. Dezember 2025, 19 de diciembre de 2025, 19 декабря 2025
  /(?<!\d)(?<d>\d\d?)(?:st|nd|rd|th|er|[º°.])?[-\s]+(?:of |de )?(?<m>[^\s\d!-@[-`{-¿–—]+)\.?,?[-\s]+(?:del? )?(?<y>(?:19|20)\d\d)(?!\d)/g,
];

/** Every date in a text, in the order of the text. */
export function writtenDates(text: string, habits: Habits): Written[] {
  // Most pieces of a page hold no year, which costs less to see than four forms.
  if (!/(?:19|20)\d\d|\d[-/.][0-3]\d\b/.test(text)) return [];
  const forms = ['-', '/', '.', '年', '년'].some((mark) => text.includes(mark))
    ? [...NUMERIC, ...WORDED]
    : WORDED;
  return forms
    .flatMap((form) => [...text.matchAll(form)])
    .map((match) => ({
      date: read(match.groups ?? {}, habits) ?? '',
      index: match.index,
      length: match[0].length,
    }))
    .filter(({ date }) => date)
    .sort((a, b) => a.index - b.index);
}

function read(
  { y = '', m, n, d, a, b, s }: Record<string, string | undefined>,
  { dayFirst, lang = '' }: Habits,
): string | undefined {
  if (y.length < 3) {
    // 24.06.11 is of 2024 where the year comes first, and in English a version.
    if (/^(?:zh|ja|ko)/i.test(lang)) return ymd(`20${a}`, b, y);
    if (s === '-' || (s === '.' && /^en/i.test(lang))) return undefined;
  }
  const year = y.length < 3 ? `20${y}` : y;
  if (!a) return ymd(year, m ? monthNumber(m) : n, d);
  return dayFirst || s === '.' ? (ymd(year, b, a) ?? ymd(year, a, b)) : (ymd(year, a, b) ?? ymd(year, b, a));
}

/** The first date in a text; a form that machines write keeps its time. */
export function dateIn(value: unknown, habits: Habits): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim().slice(0, 300);
  return isoDate(text) ?? writtenDates(text, habits)[0]?.date;
}
