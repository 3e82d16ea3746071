import { dateIn, type Habits, type Written, writtenDates } from '../dates/written';
import { all, attr, isWithin, textOf } from '../page/dom';
import { ELSEWHERE, type Found, type Page } from '../page/page';

const UPDATED =
  /updat|modif|revis|edited|review|checked|aktualis|mis à jour|actuali[sz]|atualiz|aggiorn|bijgew|обновл|更新|수정/i;
const NOT_A_DATELINE = /©|copyright|joined|registered|member since/i;

/** A short piece of text that holds a date is a dateline; a long one is prose that mentions a date. */
const MAX_DATELINE = 90;

/** Pieces of text this long are prose. A standfirst may stand above the dateline, the article does not. */
const PROSE = 160;

export interface Dateline {
  published: Written | undefined;
  updated: Written | undefined;
}

/** The dates that stand with the heading, above the text. */
export function dateline({ beside }: Page, habits: Habits): Dateline {
  const line: Dateline = { published: undefined, updated: undefined };
  for (const [after, before] of beside) {
    const second = after.filter((piece) => piece.length > PROSE)[1];
    const pieces = [...after.slice(0, second ? after.indexOf(second) : undefined), '', ...before];
    for (const [index, piece] of pieces.entries()) {
      const [shown] =
        piece.length > MAX_DATELINE || NOT_A_DATELINE.test(piece) ? [] : writtenDates(piece, habits);
      if (!shown) continue;
      const label = `${pieces[index - 2]} ${pieces[index - 1]} ${piece.slice(0, shown.index)}`.slice(-40);
      line[UPDATED.test(label) ? 'updated' : 'published'] ??= shown;
    }
  }
  return line;
}

/** A date in an element that is called a date, outside comments and lists of other works. */
export function calledDate({ root }: Page, habits: Habits): Found<string> | undefined {
  for (const element of all(root, 'time,[class*="date" i],[class*="publish" i],[class*="posted" i]').slice(
    0,
    60,
  )) {
    // Tags and counts may share its box; the date is what they stand behind.
    const text = [element, element.firstElementChild]
      .map(textOf)
      .find(({ length }) => length <= MAX_DATELINE);
    if (!text || isWithin(element, ELSEWHERE) || NOT_A_DATELINE.test(text)) continue;
    if (UPDATED.test(textOf(element.parentElement).slice(0, 80))) continue;
    const value = dateIn(attr(element, 'datetime') || text, habits);
    if (value) return { value, source: 'visible' };
  }
  return undefined;
}
