import { AssertionError, LiquidError } from 'liquidjs';
import { FormatError } from '../errors';

/** What LiquidJS says when a limit of `engine.ts` is reached, and what an editor can do with. */
const LIMITS: Readonly<Record<string, string>> = {
  'memory alloc limit exceeded': 'the format makes more text or list items than a digest can need',
  'template render limit exceeded': 'the format takes too long; look for a loop that goes on and on',
  'parse length limit exceeded': 'the format is longer than 200,000 characters',
};

/** Tags that close or divide a block are known only inside of it. */
const INSIDE = /^tag "(end\w+|else|elsif|when)" not found/;

/** What engines say when calls lie too deep: Chromium's words, then Firefox's. */
const DEEP = /^(?:Maximum call stack size exceeded|too much recursion)/;

/** An error of LiquidJS as one sentence with its place; any other error as it is. */
export function explain(error: unknown): unknown {
  if (isTooDeep(error)) return new FormatError('The format nests too deeply.', 1, 1, { cause: error });
  if (!(error instanceof LiquidError) && !(error instanceof AssertionError)) return error;
  const token = error instanceof LiquidError ? error.token : undefined;
  const [line = 1, column = 1] = token?.getPosition() ?? [];
  const cause = error instanceof LiquidError ? (error.originalError ?? error) : error;
  // LiquidJS adds the place to some messages.
  const reason = cause.message.replace(/, (?:file:.*|line:\d+.*)$/, '');
  return new FormatError(asSentence(inPlainWords(reason)), line, column, { cause: error });
}

/** Whether an engine gave up because something nests deeper than its calls can lie. */
export function isTooDeep(error: unknown): error is Error {
  return error instanceof Error && DEEP.test(error.message);
}

function inPlainWords(reason: string): string {
  const lost = INSIDE.exec(reason)?.[1];
  if (lost !== undefined) return `there is no open block that {% ${lost} %} could belong to`;
  return LIMITS[reason] ?? reason;
}

function asSentence(reason: string): string {
  const sentence = reason.charAt(0).toUpperCase() + reason.slice(1);
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
