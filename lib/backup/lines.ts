import { BackupError } from './errors';

/** Longer than any row that Clipsheet writes: the longest article takes a tenth of it. */
const LONGEST = 64 * 1024 * 1024;

const NEWLINE = 0x0a;

/** Cuts bytes into lines, each with the line break that ends it; the last one may have none. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, undefined> {
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      parts.push(chunk.subarray(from, end + 1));
      yield joined(parts);
      parts = [];
      length = 0;
      from = end + 1;
    }
    if (from === chunk.length) continue;
    parts.push(chunk.slice(from));
    length += chunk.length - from;
    if (length > LONGEST) throw new BackupError('backupForeign');
  }
  if (parts.length > 0) yield joined(parts);
  return undefined;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
