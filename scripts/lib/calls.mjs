/**
 * Finds calls such as `t('key', a, b)` in source text, and how many values they pass after the key.
 * A scanner rather than a parser: it knows brackets, strings and templates, which is all that counting takes.
 */

/**
 * @param {string} source
 * @param {string[]} callees
 * @returns {{ callee: string, key: string, values: number | undefined }[]} `values` is undefined where a spread hides it
 */
export function callsOf(source, callees) {
  const call = new RegExp(`(?<![\\w.$])(${callees.join('|')})\\(\\s*(['"\`])([A-Za-z0-9_@]+)\\2`, 'g');
  return [...source.matchAll(call)].map((found) => {
    const [, callee, , key] = found;
    const rest = argumentsAfter(source, found.index + found[0].length);
    const spread = rest.some((argument) => argument.startsWith('...') || argument.startsWith('['));
    return { callee, key, values: spread ? undefined : rest.length };
  });
}

/** The texts of the arguments between `from`, just behind the first one, and the closing bracket. */
function argumentsAfter(source, from) {
  const found = [];
  let depth = 0;
  let start = from;
  for (let at = from; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === "'" || sign === '"' || sign === '`') at = endOfString(source, at);
    else if ('([{'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign) && depth > 0) depth -= 1;
    else if (depth === 0 && (sign === ',' || sign === ')')) {
      found.push(source.slice(start, at).trim());
      start = at + 1;
      if (sign === ')') break;
    }
  }
  return found.filter((argument) => argument !== '');
}

function endOfString(source, open) {
  let at = open + 1;
  while (at < source.length && source[at] !== source[open]) at += source[at] === '\\' ? 2 : 1;
  return at;
}
