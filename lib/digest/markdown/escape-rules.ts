/** A draft on its way: all of its characters, and the places of those that are text whatever they look like. */
export interface Page {
  plain: string;
  literal: ReadonlySet<number>;
}

type Rule = (page: Page, at: number) => boolean;

const always: Rule = () => true;

/** By character: whether CommonMark would take it for markup where it stands. */
export const ESCAPE_RULES: Readonly<Record<string, Rule>> = {
  '*': always,
  '`': always,
  '[': always,
  ']': always,
  _: (page, at) => !insideWord(page, at),
  '\\': (page, at) => /^(?:[!-/:-@[-`{-~]|\n|$)/.test(page.plain.slice(at + 1, at + 2)),
  '<': (page, at) => /^[a-z/!?]/i.test(page.plain.slice(at + 1, at + 2)),
  '&': (page, at) => /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});/i.test(page.plain.slice(at, at + 40)),
  '!': (page, at) => page.plain[at + 1] === '[' && !page.literal.has(at + 1),
  '~': mayStrike,
  '#': (page, at) => opensHeading(page, at) || closesHeading(page, at),
  '-': (page, at) => startsBlock(page, at) && /^(?:-(?:[ \t]|$)|(?:-[ \t]*)+$)/.test(restOfLine(page, at)),
  '+': (page, at) => startsBlock(page, at) && /^\+(?:[ \t]|$)/.test(restOfLine(page, at)),
  '=': (page, at) => startsBlock(page, at) && /^=+[ \t]*$/.test(restOfLine(page, at)),
  '>': startsBlock,
  '.': numbersItem,
  ')': numbersItem,
};

/** Markers of the containers that a block may stand in. */
const CONTAINERS = /^[ \t]*(?:(?:>[ \t]?|[-+*][ \t]+|\d{1,9}[.)][ \t]+)[ \t]*)*$/;

/** More than any markers of containers; what stands further right on its line opens no block. */
const DEEPEST = 40;

/** Whether nothing but container markers, real ones, stands before `at` on its line. */
function startsBlock(page: Page, at: number): boolean {
  const near = page.plain.slice(Math.max(0, at - DEEPEST), at);
  const before = near.slice(near.lastIndexOf('\n') + 1);
  if (before.length === DEEPEST) return false;
  for (let i = at - before.length; i < at; i++) if (page.literal.has(i)) return false;
  return CONTAINERS.test(before);
}

function opensHeading(page: Page, at: number): boolean {
  return startsBlock(page, at) && /^#{1,6}(?:[ \t]|$)/.test(restOfLine(page, at));
}

/** `## C #` would lose its last character: https://spec.commonmark.org/0.31.2/#atx-headings */
function closesHeading(page: Page, at: number): boolean {
  if (!/[ \t]/.test(page.plain.charAt(at - 1)) || !/^#+[ \t]*$/.test(restOfLine(page, at))) return false;
  return /^[ \t>\-+*\d.)]*#{1,6}[ \t]/.test(page.plain.slice(lineStart(page, at), at));
}

function numbersItem(page: Page, at: number): boolean {
  if (!/^(?:\s|$)/.test(page.plain.charAt(at + 1))) return false;
  const digits = /(?<!\d)\d{1,9}$/.exec(page.plain.slice(Math.max(0, at - 10), at));
  return digits !== null && startsBlock(page, at - digits[0].length);
}

/** `snake_case` is no emphasis: https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis */
function insideWord({ plain }: Page, at: number): boolean {
  const before = /[\p{L}\p{N}]_*$/u.test(plain.slice(Math.max(0, at - 8), at));
  const after = /^_+[\p{L}\p{N}]/u.test(plain.slice(at, at + 8));
  return before && after;
}

/** Not CommonMark, but many readers strike `~~this~~` and `~this~` out; `~100 to ~200` stays as it is. */
function mayStrike(page: Page, at: number): boolean {
  const { plain } = page;
  if (plain[at - 1] === '~' || plain[at + 1] === '~') return true;
  return /\S/.test(plain.charAt(at - 1)) && plain.slice(lineStart(page, at), at).includes('~');
}

function lineStart({ plain }: Page, at: number): number {
  return at === 0 ? 0 : plain.lastIndexOf('\n', at - 1) + 1;
}

function restOfLine({ plain }: Page, at: number): string {
  const end = plain.indexOf('\n', at);
  return plain.slice(at, end === -1 ? undefined : end);
}
