import { BackupError } from './errors';

/**
 * The bytes of a file as they are read, unpacked where it is a gzip file. What goes wrong before all of the file was
 * fed in is damage; what goes wrong at the end of it is that the end is missing.
 * @param onRead hears how many bytes of the file were read so far
 */
export async function* unpack(
  file: Blob,
  onRead: (bytes: number) => void,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, undefined> {
  if (!(await isGzip(file))) {
    for await (const chunk of chunksOf(file, onRead, signal)) yield chunk;
    return undefined;
  }
  const gunzip = new DecompressionStream('gzip');
  const writer = gunzip.writable.getWriter();
  const reader = gunzip.readable.getReader();
  let fed = false;
  let readError: unknown;
  const feed = async () => {
    try {
      for await (const chunk of chunksOf(file, onRead, signal)) await writer.write(chunk);
      fed = true;
      await writer.close();
    } catch (error) {
      if (error instanceof BackupError || signal.aborted) readError = error;
      await writer.abort(error).catch(() => undefined);
    }
  };
  const feeding = feed();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
  } catch (error) {
    signal.throwIfAborted();
    throw (
      readError ?? new BackupError(fed ? 'backupTruncated' : 'backupAltered', undefined, { cause: error })
    );
  } finally {
    await reader.cancel().catch(() => undefined);
    await feeding;
  }
  return undefined;
}

async function isGzip(file: Blob): Promise<boolean> {
  const start = new Uint8Array(await readable(file.slice(0, 2).arrayBuffer()));
  return start[0] === 0x1f && start[1] === 0x8b;
}

async function* chunksOf(
  file: Blob,
  onRead: (bytes: number) => void,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array<ArrayBuffer>, undefined> {
  const reader = file.stream().getReader();
  let read = 0;
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await readable(reader.read());
      if (done) return undefined;
      read += value.length;
      onRead(read);
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The file may have been moved, changed or taken out with its stick since it was chosen. */
async function readable<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw new BackupError('backupUnreadable', undefined, { cause: error });
  }
}
