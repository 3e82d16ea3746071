const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** One line of plain text: entities decoded (sites encode them twice), invisible characters gone, white space folded. */
export function clean(value: unknown, limit: number): string {
  if (typeof value !== 'string') return '';
  let text = value.slice(0, limit * 8);
  for (let pass = 0; pass < 2 && text.includes('&'); pass++) {
    text = text.replace(/&(?:#([xX]?)([\da-fA-F]{1,6})|(\w{2,6}));/g, (whole, hex, digits, name) => {
      if (name) return ENTITIES[name] ?? whole;
      const code = Number.parseInt(digits, hex ? 16 : 10);
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
    });
  }
  return shorten(oneLine(text), limit);
}

/** Anything but what most texts are made of, where nothing is unseen. */
const UNCOMMON =
  /[^\s!-~\xa1-\xac\xae-\u05ff\u2010-\u2027\u202f-\u205f\u2070-\ud7ff\ud83c-\ud83e\udc00-\udfff]|\ufeff/;

/** Without characters that nobody sees. Few texts have any, and the browser takes long to make a class of Unicode ready. */
export function withoutUnseen(text: string, unseen: () => RegExp): string {
  return UNCOMMON.test(text) ? text.replace(unseen(), '') : text;
}

/**
 * Text on one line, without what nobody sees: commands to a terminal, marks of direction, joiners, the tags that stand
 * behind a character and hide words (https://unicode.org/reports/tr36/#Bidirectional_Text_Spoofing).
 */
export function oneLine(text: string): string {
  return withoutUnseen(text, () => /(?!\s)[\p{Cc}\p{Cf}]|\ufeff/gu)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Cut at a word where there is one near. */
export function shorten(text: string, limit: number): string {
  return text.length <= limit
    ? text
    : `${text.slice(0, limit - 1).replace(/\s\S{0,30}$|[\ud800-\udbff]$/, '')}…`;
}

/** In small letters, and as long as before, which `İ` alone would not be. */
export function lowered(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}

/**
 * A text without what a pattern takes at its beginning.
 * @param start of small letters
 */
export function withoutStart(start: RegExp, text: string): string {
  return text.slice(start.exec(lowered(text))?.[0].length ?? 0);
}

/** For comparing: letters and digits only, without accents or case. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]|\ufe0f/g, '')
    .toLowerCase()
    .replace(/[\s!-/:-@[-`{-¿\u2000-\u2bff\u3000-\u3020\ud83c-\ud83e\udc00-\udfff]+/g, ' ')
    .trim();
}
