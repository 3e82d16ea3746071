/** Bytes of the longest page that is read from afar; what is larger holds something else. */
const MOST_BYTES = 5_000_000;

/** Milliseconds that a site may take. */
const LIMIT = 20_000;

/** Bytes in which a page says how it is encoded: https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding */
const PRESCAN = 1024;

/** A page that was fetched: parsed, with none of its scripts run and nothing loaded that it asks for. */
export interface FetchedPage {
  document: Document;
  /** Where it was found in the end. */
  url: string;
}

/**
 * Fetches a page, where the editor has granted `pages`; without cookies, so that it is nobody's page in particular.
 * Nothing where there is none, or no page. Needs a page of the extension: a worker has no parser.
 */
export async function fetchPage(url: string): Promise<FetchedPage | undefined> {
  try {
    // With access to a site the browser would send its cookies, were they not left out by name.
    const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(LIMIT) });
    const type = response.headers.get('content-type') ?? '';
    if (response.status !== 200 || !/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return undefined;
    const bytes = await bytesOf(response);
    const html = bytes && decode(bytes, type);
    return html
      ? { document: new DOMParser().parseFromString(html, 'text/html'), url: response.url }
      : undefined;
  } catch {
    // Not there, too slow, or cut off: the link stays what it was.
    return undefined;
  }
}

/** What was sent; nothing where it is too much. */
async function bytesOf(response: Response): Promise<Uint8Array | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length <= MOST_BYTES) continue;
    await reader?.cancel();
    return undefined;
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** By the charset that the server names, or the page; UTF-8, and what is not even that is taken for older Windows'. */
function decode(bytes: Uint8Array, type: string): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const named = /charset=["']?([\w-]+)/i.exec(type) ?? /<meta[^>]+charset=["']?\s*([\w-]+)/i.exec(start);
  try {
    return new TextDecoder(named?.[1] ?? 'utf-8', { fatal: !named }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
