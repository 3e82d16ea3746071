/** What a stretch of a template can be, for its colour. */
const KINDS = [
  'text',
  'fence',
  'tag',
  'name',
  'filter',
  'word',
  'string',
  'comment',
  'key',
  'heading',
  'mark',
] as const;

export type TokenKind = (typeof KINDS)[number];

export interface Token {
  kind: TokenKind;
  text: string;
}

/** A template longer than this is shown without colours: nobody writes one by hand, and every key would be slow. */
const MOST_COLOURED = 40_000;

/** A block whose inside is no Liquid; one that is not closed goes to the end. */
const block = (name: string) => `\\{%-?\\s*${name}\\s*-?%\\}[^]*?(?:\\{%-?\\s*end${name}\\s*-?%\\}|$)`;

/** From an opening fence to its closing one, or where that is missing to the next opening one. */
const inside = (close: string) => `(?:"[^"\\n]*"|'[^'\\n]*'|(?!-?${close}|\\{[{%])[^])*(?:-?${close})?`;

const LIQUID = new RegExp(
  [
    `(?<comment>${block('comment')}|\\{%-?\\s*#${inside('%\\}')})`,
    `(?<schema>${block('schema')})`,
    `(?<code>\\{%${inside('%\\}')}|\\{\\{${inside('\\}\\}')})`,
  ].join('|'),
  'g',
);

const CODE =
  /(?<fence>^\{[{%]-?|-?[%}]\}$)|(?<string>"[^"\n]*"?|'[^'\n]*'?)|(?<filter>(?<=\|\s*)[a-z_]\w*)|(?<word>\b(?:and|or|contains|in|limit|offset|reversed|with|true|false|nil|blank|empty)\b)|(?<name>[a-z_][\w.-]*)/gi;

const JSON_TEXT =
  /(?<fence>^\{%-?|%\}|\{%-?(?=\s*endschema))|(?<tag>\b(?:end)?schema\b)|(?<key>"(?:[^"\\\n]|\\.)*"(?=\s*:))|(?<string>"(?:[^"\\\n]|\\.)*")|(?<word>\b(?:true|false|null)\b)/g;

const PROSE = /(?<heading>^#{1,6} .*$)|(?<mark>^\s*(?:[-*+]|\d+[.)]|>) |\*\*|__|`)/gm;

/** A template line by line, each as stretches of one kind. Never fails: half-typed code has colours too. */
export function highlight(template: string): Token[][] {
  if (template.length > MOST_COLOURED) return inLines([{ kind: 'text', text: template }]);
  return inLines(
    split(template, LIQUID).flatMap(({ kind, text }) => {
      if (kind === 'comment') return [{ kind, text }];
      if (kind === 'schema') return tokens(text, JSON_TEXT);
      if (kind === 'code') return codeTokens(text);
      return tokens(text, PROSE);
    }),
  );
}

/** The first name of a tag says which tag it is. */
function codeTokens(code: string): Token[] {
  const found = tokens(code, CODE);
  const first = code.startsWith('{%')
    ? found.findIndex(({ kind }) => kind === 'name' || kind === 'word')
    : -1;
  return found.map((token, index) => (index === first ? { kind: 'tag', text: token.text } : token));
}

function tokens(text: string, pattern: RegExp): Token[] {
  return split(text, pattern).map((part) => ({
    kind: KINDS.find((kind) => kind === part.kind) ?? 'text',
    text: part.text,
  }));
}

/** Cuts `text` into what `pattern` finds, by the name of its group, and the text between. */
function split(text: string, pattern: RegExp): { kind: string; text: string }[] {
  const parts: { kind: string; text: string }[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) parts.push({ kind: 'text', text: text.slice(at, match.index) });
    const kind = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined)?.[0] ?? 'text';
    parts.push({ kind, text: match[0] });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}

function inLines(all: readonly Token[]): Token[][] {
  const lines: Token[][] = [[]];
  for (const { kind, text } of all) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ kind, text: part });
    }
  }
  return lines;
}
