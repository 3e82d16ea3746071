import { isWebAddress } from './page';

/**
 * What no address holds unescaped ends it, as does the `](` between the words of a Markdown link and its target, a bar
 * before the next address, and a full-width bracket that was not opened in it.
 */
const ADDRESS =
  /https?:\/\/(?:[（［「『【《〈][^\s<>（［「『【《〈）］」』】》〉]*[）］」』】》〉]|(?!\]\(|\|https?:\/\/)[^\s<>"“”„«»`。，、；！？）］」』】》〉])+/gi;

/** As far back as emphasis around an address is looked for. In UTF-16 code units. */
const LONGEST_EMPHASIS = 500;

/** The web addresses in a pasted text, each once, in its order. */
export function addressesIn(text: string): string[] {
  const found = [...text.matchAll(ADDRESS)].map(({ 0: address, index }) =>
    withoutPunctuation(address, text.slice(Math.max(0, index - LONGEST_EMPHASIS), index)),
  );
  return [...new Set(found.filter(isWebAddress))];
}

/**
 * What closes a sentence, or a bracket or emphasis around an address, does not belong to it; a balanced bracket does,
 * and a star or `_` that closes nothing.
 */
function withoutPunctuation(address: string, before: string): string {
  const count = (sign: string) => address.split(sign).length;
  const around: Record<string, number> = {
    ')': count(')') - count('('),
    ']': count(']') - count('['),
    '*': opened('*', before),
    _: opened('_', before),
  };
  let end = address.length;
  for (; end > 0; end -= 1) {
    const sign = address.charAt(end - 1);
    if (".,;:!?'’…|".includes(sign)) continue;
    const left = around[sign] ?? 0;
    if (left <= 0) break;
    around[sign] = left - 1;
  }
  return address.slice(0, end);
}

/** How many of the sign stand, last in this line, where emphasis begins: before a word, and not in one or behind it. */
function opened(sign: '*' | '_', before: string): number {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const end = line.lastIndexOf(sign) + 1;
  let start = end;
  while (start > 0 && line[start - 1] === sign) start -= 1;
  return /[a-z\d]$/i.test(line.slice(0, start)) || /^\s/.test(line.slice(end)) ? 0 : end - start;
}
