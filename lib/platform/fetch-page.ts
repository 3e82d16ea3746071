/** Bytes of the longest page that is read from afar; what is larger holds something else. */
const MOST_BYTES = 10_000_000;

/** Milliseconds that a site may take. */
const LIMIT = 20_000;

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
export function fetchPage(url: string): Promise<FetchedPage | undefined> {
  // It decodes and parses as the browser does; `fetch` would leave the charset to us.
  const request = new XMLHttpRequest();
  request.responseType = 'document';
  request.timeout = LIMIT;
  request.onprogress = ({ loaded }) => {
    if (loaded > MOST_BYTES) request.abort();
  };
  return new Promise((resolve) => {
    request.onloadend = () => {
      const document = request.status === 200 ? request.responseXML : null;
      const isPage = /^(?:text\/html|application\/xhtml\+xml)$/.test(document?.contentType ?? '');
      resolve(document && isPage ? { document, url: request.responseURL } : undefined);
    };
    request.open('GET', url);
    request.send();
  });
}
