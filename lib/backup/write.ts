import { Checksum } from './checksum';
import { type Closing, FORMAT, type Header, noCounts, type RowLine } from './format';

/** Text is handed on in pieces of about this length. */
const PIECE = 256 * 1024;

/** A backup as the bytes of a gzip file. Rows are asked for as the reader takes them, so that few are held at a time. */
export function backupStream(header: Header, rows: AsyncIterable<RowLine>): ReadableStream<Uint8Array> {
  const pieces = textOf(header, rows);
  const text = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
  return text.pipeThrough(new CompressionStream('gzip'));
}

async function* textOf(
  header: Header,
  rows: AsyncIterable<RowLine>,
): AsyncGenerator<Uint8Array<ArrayBuffer>, undefined> {
  const encoder = new TextEncoder();
  const checksum = new Checksum();
  const counts = noCounts();
  let text = line(header);
  for await (const each of rows) {
    counts[each.table] += 1;
    text += line(each);
    if (text.length < PIECE) continue;
    const bytes = encoder.encode(text);
    text = '';
    await checksum.add(bytes);
    yield bytes;
  }
  const rest = encoder.encode(text);
  await checksum.add(rest);
  yield rest;
  const closing: Closing = { end: FORMAT, counts, checksum: await checksum.finish() };
  yield encoder.encode(line(closing));
  return undefined;
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
