import type { ServerResponse } from 'node:http';
import { pdf } from './pdf';

/** Pages that no file can hold, by their place on the site. */
export const generated: Record<string, (response: ServerResponse) => void> = {
  'vast.example': vast,
  'endless.example': endless,
  'reports.example/tides.pdf': (response) => {
    response
      .writeHead(200, { 'content-type': 'application/pdf' })
      .end(pdf('Tides of the Inner Harbour, 2025'));
  },
  'late.example': late,
  'spinning.example': spinning,
  'moved.example': (response) => {
    response.writeHead(302, { location: 'http://tidedb.example/blog/3-0' }).end();
  },
};

/** A log of 200,000 elements, as a build server might show it. */
function vast(response: ServerResponse): void {
  const lines = Array.from({ length: 100_000 }, (_, n) => `<li><b>${n}</b> compiled module ${n % 977}\n`);
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(
      `${head('Build 4711: the whole log')}<main><h1>Build 4711: the whole log</h1><ol>${lines.join('')}</ol></main>`,
    );
}

/** Sends the first part of an article, then holds the response open: the page is still loading, for ever. */
function endless(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.write(
    `${head('A story still being told')}<main><h1>A story still being told</h1>` +
      '<p>The first part of this page is here and can be read. The rest is on its way, and has been for a while: the server holds the line open, says nothing, and does not hang up either.</p>',
  );
}

const held = new Set<() => void>();

/** Sends the first part of an article and keeps the rest until `release`. */
function late(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.write(`${head('The tide is late')}<main><h1>The tide is late</h1><p>It will come.</p>`);
  held.add(() => response.end('<p class="byline">By <a rel="author" href="/nora">Nora Vale</a></p></main>'));
}

export function release(): void {
  for (const finish of held) finish();
  held.clear();
}

/** Tells the server that it begins, then never lets go of its thread. */
function spinning(response: ServerResponse): void {
  const script = `addEventListener('load', () => setTimeout(() => {
    const request = new XMLHttpRequest();
    request.open('GET', '/_/spins', false);
    request.send();
    for (;;);
  }, 500));`;
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(`${head('A page that never rests')}<h1>A page that never rests</h1><script>${script}</script>`);
}

function head(title: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/_/site.css"></head><body>`;
}
