import { ImportError } from './errors';

/** More than any list of links that people have saved; what is larger holds something else. */
export const MOST_BYTES = 40_000_000;

const GZIP = [0x1f, 0x8b];

/** What no text holds: the signs that control a machine, without tab, line feed, form feed and carriage return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const MACHINE = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/;

/**
 * The text of a file, with line feeds only. UTF-8, or UTF-16 where the file says so, as spreadsheets do; what is neither
 * is taken for the code of older Windows programs.
 * @throws ImportError where it is no text, or a packed backup
 */
export function decode(bytes: Uint8Array): string {
  if (GZIP.every((byte, index) => bytes[index] === byte)) throw new ImportError('backup');
  const text = decoded(bytes).replace(/\r\n?/g, '\n');
  if (MACHINE.test(text)) throw new ImportError('notText');
  return text;
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
