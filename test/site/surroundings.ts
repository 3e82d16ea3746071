/**
 * What sites put around their pages: a menu that is folded away, other stories, comments, a footer, the page's own data.
 * The saved pages of real sites have about a thousand elements, half of them below 980 and a quarter above 1,600, and only
 * a few dozen of those are the article; a reader that is measured or tried on the article alone has an easier page than
 * any that is on the web.
 */
export function withSurroundings(html: string): string {
  const [, name = 'The site'] = /<strong>([^<]*)<\/strong>/.exec(html) ?? [];
  const words = writer();
  const isArticle = /<article|class="news"/.test(html);
  return html
    .replace(/(<body[^>]*>)/, (body) => `${body}\n${menu(words)}`)
    .replace(
      '</body>',
      () => `${isArticle ? stories(words) + comments(words) : ''}${footer(name, words)}</body>`,
    )
    .replace('</head>', () => `${data(words)}</head>`);
}

type Writer = (count: number) => string;

const VOCABULARY =
  'anchor ballast breakwater buoy cargo chart current dinghy dock ebb ferry gale gull haul jetty keel lantern lock mast mooring net oar pier pilot port quay reef rope rudder sail shoal signal squall swell tide tug wake wharf winch yard'.split(
    ' ',
  );

/** Words that are the same every time, and mean nothing. */
function writer(): Writer {
  let state = 7;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return VOCABULARY[state % VOCABULARY.length] ?? 'tide';
  };
  return (count) => {
    const text = Array.from({ length: count }, next).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
}

function many(count: number, make: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => make(at)).join('');
}

function menu(words: Writer): string {
  const group = (at: number) =>
    `<div class="menu-group"><button type="button">${words(1)}</button><ul>${many(
      12,
      (entry) => `<li><a href="/menu/${at}/${entry}">${words(2)}</a></li>`,
    )}</ul></div>`;
  return `<nav class="mega-menu" aria-label="All sections">${many(16, group)}</nav>`;
}

function stories(words: Writer): string {
  const card = (at: number) =>
    `<li class="story-card"><a href="/stories/${at}"><span class="kicker">${words(1)}</span><h3>${words(7)}</h3></a><p>${words(
      16,
    )}.</p><span class="card-by">${words(2)}</span></li>`;
  return `<aside class="related-stories"><h2>More stories</h2><ul>${many(24, card)}</ul></aside>`;
}

function comments(words: Writer): string {
  const comment = (at: number) =>
    `<div class="comment" id="comment-${at}"><a class="comment-author" href="/readers/${at}">${words(1)}</a><p>${words(
      14,
    )}.</p><button type="button">Reply</button></div>`;
  return `<details class="comments" id="comments"><summary>40 comments</summary>${many(40, comment)}</details>`;
}

function footer(name: string, words: Writer): string {
  const column = (at: number) =>
    `<ul>${many(8, (entry) => `<li><a href="/footer/${at}/${entry}">${words(2)}</a></li>`)}</ul>`;
  return `<footer class="site-map">${many(5, column)}<p>© ${name}</p></footer>`;
}

/** The state that a site's own scripts start from. */
function data(words: Writer): string {
  const rows = Array.from({ length: 300 }, (_, id) => ({ id, title: words(6), teaser: words(12) }));
  return `<script type="application/json" id="site-state">${JSON.stringify({ rows })}</script>`;
}
