import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { frontPage } from './front-page';
import { maker, release } from './generated';
import { withSurroundings } from './surroundings';

const PAGES = fileURLToPath(new URL('./pages/', import.meta.url));
/** Pages that mean harm, served under a host of their own. */
const HOSTILE = fileURLToPath(new URL('../fixtures/hostile/', import.meta.url));
/** Pages that are about having little, and those whose shape is the point. `?bare` asks for any other so. */
const BARE = /^(?:blank|throwing|hostile)\.example/;
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The sample site, served on loopback. */
export interface Site {
  /** Where it listens, such as `http://127.0.0.1:40123`. */
  origin: string;
  port: number;
  /**
   * The address of a page by its place in `pages/`, such as `tidedb.example/blog/3-0`. Browsers started by our
   * driver resolve `*.example` to this server, so that pages are read under the names they claim.
   */
  url(page: string): string;
  /** The paths that were asked for, oldest first, since the last `forget`. */
  asked: readonly string[];
  forget(): void;
  /** Sends the rest of the pages that are held back. */
  release(): void;
  close(): Promise<void>;
}

/** Serves `pages/<host>/<path>.html` at `http://<host>/<path>`, and below its own origin at `/<host>/<path>`. */
export async function serveSite(port = 0): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '/', 'http://site.example').pathname);
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    origin: `http://127.0.0.1:${bound}`,
    port: bound,
    url: (page) => `http://${page}`,
    asked,
    release,
    forget: () => asked.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // The page that never finishes would keep the server waiting.
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = pageOf(request);
  const isFront = page === 'samples.example/' || page === '';
  if (isFront) return send(response, 'text/html; charset=utf-8', frontPage(page === '' ? '/' : 'http://'));
  const make = maker(page.replace(/\/$/, ''));
  if (make) return make(response);
  const body = await readPage(page);
  const isBare = BARE.test(page) || new URL(request.url ?? '/', 'http://site.example').search === '?bare';
  if (!body) response.writeHead(404, { 'content-type': 'text/plain' }).end('Not among the samples\n');
  else if (body.type !== TYPES['.html'] || isBare) send(response, body.type, body.text);
  else send(response, body.type, withSurroundings(body.text.toString()));
}

/** `<host>/<path>`, whichever way the page was asked for: by name, through a proxy, or below the loopback origin. */
function pageOf(request: IncomingMessage): string {
  const host = request.headers.host ?? '127.0.0.1';
  const { pathname } = new URL(request.url ?? '/', `http://${host}`);
  const name = host.replace(/:\d+$/, '');
  if (pathname.startsWith('/_/')) return pathname.slice(1);
  return decodeURIComponent(
    ['127.0.0.1', 'localhost'].includes(name) ? pathname.slice(1) : `${name}${pathname}`,
  );
}

async function readPage(page: string): Promise<{ type: string; text: Buffer } | undefined> {
  const inside = normalize(page);
  if (inside.startsWith('..')) return undefined;
  const names = TYPES[extname(inside)]
    ? [inside]
    : [`${inside.replace(/\/$/, '')}.html`, join(inside, 'index.html')];
  for (const name of names) {
    const path = name.startsWith('hostile.example/')
      ? name.replace('hostile.example', HOSTILE)
      : join(PAGES, name);
    const text = await readFile(path).catch(() => undefined);
    if (text) return { type: TYPES[extname(name)] ?? 'text/plain', text };
  }
  return undefined;
}

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
