/** Bytes of one block. */
const BLOCK = 1_048_576;

/**
 * SHA-256 of a text that is too long to be held: the browser's own SHA-256 wants all of it at once. The bytes are cut
 * into blocks of a mebibyte, the last one shorter; the checksum is the SHA-256 of the blocks' SHA-256 in a row.
 */
export class Checksum {
  private block = new Uint8Array(BLOCK);
  private filled = 0;
  private readonly sums: Uint8Array[] = [];

  async add(bytes: Uint8Array): Promise<void> {
    for (let from = 0; from < bytes.length; ) {
      const part = bytes.subarray(from, from + BLOCK - this.filled);
      this.block.set(part, this.filled);
      this.filled += part.length;
      from += part.length;
      if (this.filled === BLOCK) await this.close();
    }
  }

  /** In hexadecimal. Nothing may be added after it. */
  async finish(): Promise<string> {
    if (this.filled > 0) await this.close();
    const all = new Uint8Array(this.sums.length * 32);
    for (const [index, sum] of this.sums.entries()) all.set(sum, index * 32);
    const bytes = await sha256(all);
    return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  private async close(): Promise<void> {
    this.sums.push(await sha256(this.block.slice(0, this.filled)));
    this.filled = 0;
  }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
