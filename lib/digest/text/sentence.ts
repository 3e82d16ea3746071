/** Closing quotes and brackets, and opening ones that close in other languages („…“, »…«). */
const CLOSER = /[\p{Pe}\p{Pf}\p{Pi}"']/u;
const END = /[.!?…。！？؟।]$/u;
/** A final full stop that is not part of an ellipsis. */
const FULL_STOP = /(?<!\.)[.。।]$/u;

/** Whether a sentence ends with `text`, looking past closing quotes and brackets. */
function hasEnd(text: string): boolean {
  let end = text.length;
  // A loop, as `/[…]+$/` would take quadratic time over a title of a hundred thousand brackets.
  while (end > 0 && CLOSER.test(text.charAt(end - 1))) end -= 1;
  return END.test(text.slice(0, end));
}

/** What `text` lacks to end a sentence: a full stop or nothing. Nothing can be ended where there is no text. */
export function missingStop(text: string): '' | '.' {
  return text === '' || hasEnd(text) ? '' : '.';
}

/** `text` less one final full stop. */
export function withoutStop(text: string): string {
  return text.replace(FULL_STOP, '');
}
