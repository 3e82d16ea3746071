import { dateIn, type Habits, type Written, writtenDates } from '../dates/written';
import { all, attr, isWithin, PROSE, textOf } from '../page/dom';
import { ELSEWHERE, type Found, type Page } from '../page/page';
import { namesIn, startsWithBy } from './names';

const UPDATED =
  /updat|modif|revis|edited|review|checked|a[kc]?tuali[sz]|mise? à jour|ändert|arbeitet|gewijz|zmian|измен|aggiorn|bijgew|обновл|更新|[修改]订|改訂|수정|업데/;
/** Of a site, of a reader, or of something that is to come. */
const NOT_A_DATELINE =
  /©|copyright|joined|registered|member since|\b(?:deadline|join us|until|expires|valid|starts|begins|ends|opens|bis|jusqu|hasta|l[ií]mite|scadenza)\b|\w closes?\b|(?:de|gs)schluss|截止|締|마감/;

/** A short piece of text that holds a date is a dateline; a long one is prose that mentions a date. */
const MAX_DATELINE = 90;

export interface Dateline {
  published: Written | undefined;
  updated: Written | undefined;
}

/** What a dateline says besides its date where it says more than a name or a place. */
const LABEL = /[|·•:]\s*$|\b(?:published|posted|written)\b/;

/**
 * Whether a date in a piece of text may be the work's. For a page that also states one to machines it must be nearly all
 * that the piece says: "The festival opens on 3 May 2025" speaks of something.
 */
function counts(piece: string, { index, length }: Written, strictly: boolean): boolean {
  const said = piece.slice(0, index);
  const besides = said + piece.slice(index + length);
  // 12.04.23 may be an issue or a version.
  if (!/\d{4}/.test(piece.slice(index, index + length))) return !strictly && !/[a-zA-Z]/.test(besides);
  const isShort = besides.length < 25 && besides.trim().split(' ').length < 4;
  return (
    !strictly ||
    isShort ||
    LABEL.test(said.toLowerCase()) ||
    (startsWithBy(piece) && namesIn(said).length > 0)
  );
}

/**
 * The dates that stand with the heading, above the text.
 * @param strictly only where little but the date stands there, for a page that also states one to machines
 */
export function dateline({ beside }: Page, habits: Habits, strictly: boolean): Dateline {
  const line: Dateline = { published: undefined, updated: undefined };
  for (const [after, before] of beside) {
    // A standfirst may stand above the dateline, the article does not.
    const second = after.filter((piece) => piece.length > PROSE)[1];
    const pieces = [...after.slice(0, second ? after.indexOf(second) : undefined), '', ...before];
    // What stands before a date, since the date before it, says what it is of.
    let label = '';
    let previous = '';
    for (const piece of pieces) {
      const dates = piece.length > MAX_DATELINE ? [] : writtenDates(piece, habits);
      let end = 0;
      for (const shown of dates) {
        const said = piece.slice(end, shown.index);
        // A label may stand in an element of its own.
        const own = /:$|^\S+$/.test(previous) && !end ? previous + said : said;
        const isOther = NOT_A_DATELINE.test(own.toLowerCase());
        label = `${label} ${said}`.slice(-40);
        end = shown.index + shown.length;
        // A word for an update may stand behind.
        const behind = piece.length < end + 12 ? piece.slice(end) : '';
        if (!isOther && counts(piece, shown, strictly))
          line[UPDATED.test((label + behind).toLowerCase()) ? 'updated' : 'published'] ??= shown;
        label = '';
      }
      label += ` ${piece.slice(end)}`;
      previous = piece;
    }
  }
  return line;
}

/** Elements that are called a date, but for the one that says which day it is today. */
const DATES =
  'time,:is([class*="date"],[class*="Date"],[class*="DATE"]):not([class*="current" i],[class*="today" i]),[class*="ublish"],[class*="PUBLISH"],[class*="posted"],[class*="Posted"],[class*="POSTED"]';

/** A date in an element that is called a date, outside comments and lists of other works. */
export function calledDate({ root }: Page, habits: Habits): Found<string> | undefined {
  for (const element of all(root, DATES).slice(0, 60)) {
    // Tags and counts may share its box; the date is what they stand behind.
    const text = [element, element.firstElementChild]
      .map(textOf)
      .find(({ length }) => length <= MAX_DATELINE);
    if (
      !text ||
      isWithin(element, `${ELSEWHERE},li:has(a~*),header:has(nav)`) ||
      NOT_A_DATELINE.test(text.toLowerCase())
    )
      continue;
    const [before = ''] = textOf(element.parentElement).slice(0, 80).split(text);
    if (UPDATED.test((before + text).toLowerCase())) continue;
    const value = dateIn(attr(element, 'datetime') || text, habits);
    if (value) return { value, source: 'visible' };
  }
  return undefined;
}
