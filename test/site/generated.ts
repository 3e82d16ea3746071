import type { ServerResponse } from 'node:http';
import { pdf } from './pdf';

type Make = (response: ServerResponse) => void;

/** Pages that no file can hold, by their place on the site. */
const generated: Record<string, Make> = {
  'vast.example': (response) => vast(response, 4711, 100_000),
  'million.example': (response) => vast(response, 4712, 250_000, NOT_LAID_OUT),
  'flood.example': flood,
  'mesh.example': mesh,
  // Many of what a reader may look at again for each of the others.
  'gap.example': (response) => repeated(response, 'A long pause', 50_000, () => '<br> '),
  'verse.example': (response) =>
    repeated(response, 'A long poem', 30_000, (n) => `line ${n} of the tide<br>`),
  'endless.example': endless,
  'reports.example/tides.pdf': (response) => {
    response
      .writeHead(200, { 'content-type': 'application/pdf' })
      .end(pdf('Tides of the Inner Harbour, 2025'));
  },
  'late.example': late,
  'passing.example': (response) =>
    late(response, "<script>location = 'http://tidedb.example/blog/3-0'</script>"),
  'spinning.example': spinning,
  'rooms.example': (response) => onRelease(response, 'The first room', ROOMS),
  'leaving.example': (response) =>
    onRelease(response, 'A page that is left', "location = 'http://tidedb.example/blog/3-0'"),
  'growing.example': growing,
  'rooms.example/wait': wait,
  'leaving.example/wait': wait,
  'growing.example/wait': wait,
  'members.example': members,
  'moved.example': (response) => {
    response.writeHead(302, { location: 'http://tidedb.example/blog/3-0' }).end();
  },
};

/** What makes the page at this place, where it is no file. */
export function maker(page: string): Make | undefined {
  const story = /^story\.example\/(\d+)$/.exec(page)?.[1];
  return story === undefined ? generated[page] : (response) => sendStory(response, story);
}

/** One of as many articles as are asked for, each under a title of its own. */
function sendStory(response: ServerResponse, number: string): void {
  const title = `Story ${number} of the harbour`;
  const paragraph = `<p>The ${number}th tide was measured by hand, as all the others were, and written into the book that lies on the pier. Nobody has found a reason to stop.</p>`;
  sendArticle(response, title, paragraph.repeat(4));
}

/** A page that knows its readers by their cookie, and tells them so in its title. */
function members(response: ServerResponse): void {
  const isKnown = /member=/.test(response.req.headers.cookie ?? '');
  response.setHeader('set-cookie', 'member=mara; Path=/');
  const paragraph =
    '<p>The lamps along the pier were lit an hour late, and the harbour master wrote down why.</p>';
  sendArticle(response, isKnown ? 'Good evening, Mara' : 'Lamps along the pier', paragraph.repeat(9));
}

/** The reader meets such a part as any other. The browser's own work on it, which is not ours to test, would take a minute. */
const NOT_LAID_OUT = ' style="content-visibility: hidden"';

/** A log as a build server might show it: of each line two elements and two texts. */
function vast(response: ServerResponse, build: number, count: number, style = ''): void {
  const title = `Build ${build}: the whole log`;
  const lines = Array.from({ length: count }, (_, n) => `<li><b>${n}</b> compiled module ${n % 977}\n`);
  sendArticle(response, title, `<ol${style}>${lines.join('')}</ol>`);
}

/** One text of 50 MB, beside a paragraph of prose. */
function flood(response: ServerResponse): void {
  const script = `document.getElementById('flood').append('high water, low water; '.repeat(${Math.ceil(50_000_000 / 24)}))`;
  const body = `<p>${PROSE}</p><pre id="flood"${NOT_LAID_OUT}></pre><script>${script}</script>`;
  sendArticle(response, 'The tide table of all years', body);
}

/** 100,000 links. */
function mesh(response: ServerResponse): void {
  const links = Array.from({ length: 100_000 }, (_, n) => `<a href="/knot/${n}">knot ${n}</a> `);
  sendArticle(response, 'A net of many knots', `<p>${PROSE}</p><div${NOT_LAID_OUT}>${links.join('')}</div>`);
}

/** A paragraph of prose, and very many of one thing. */
function repeated(response: ServerResponse, title: string, count: number, make: (n: number) => string): void {
  const all = Array.from({ length: count }, (_, n) => make(n)).join('');
  sendArticle(response, title, `<p>${PROSE}</p><div${NOT_LAID_OUT}>${all}</div><p>${PROSE}</p>`);
}

const PROSE =
  'The harbour has measured its tide by hand since the pier was built, and nobody has found a reason to stop; what it has found is a drawer with room for one more book.';

function sendArticle(response: ServerResponse, title: string, body: string): void {
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(`${head(title)}<main><h1>${title}</h1>${body}</main>`);
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
function late(response: ServerResponse, end = ''): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.write(`${head('The tide is late')}<main><h1>The tide is late</h1><p>It will come.</p>`);
  held.add(() =>
    response.end(`<p class="byline">By <a rel="author" href="/nora">Nora Vale</a></p></main>${end}`),
  );
}

/** Answers at `release`. */
function wait(response: ServerResponse): void {
  held.add(() => response.end());
}

/** A page that does something at `release`. */
function onRelease(response: ServerResponse, title: string, script: string): void {
  sendArticle(response, title, `<p>${PROSE}</p><script>fetch('/wait').then(() => { ${script} });</script>`);
}

let grown = 0;

/** A page that has more to say each time it is asked for, under the same title. Reloads itself at `release`. */
function growing(response: ServerResponse): void {
  grown += 1;
  const script = "fetch('/wait').then(() => location.reload())";
  sendArticle(response, 'A log that grows', `${`<p>${PROSE}</p>`.repeat(grown)}<script>${script};</script>`);
}

/** As single-page apps do: first the address, a while later what stands under it. */
const ROOMS = `history.pushState({}, '', '/second');
  setTimeout(() => {
    document.title = document.querySelector('h1').textContent = 'The second room';
  }, 800);`;

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
