/**
 * What sites put around their pages, and how deep: boxes in boxes with the long names that their tools give them, a menu
 * that is folded away, other stories, comments, a footer, scripts, state. Of the saved pages of real sites half have
 * about 820 elements, of those 185 `<div>`, 147 links and 44 paragraphs, at a depth of 10 (of the deepest twentieth, 16);
 * 15 characters of class names on each; 17 pictures, 17 elements with styles of their own, 4 that are hidden, 31 scripts,
 * and among 13 kB of words 8 kB of white space. A reader that is measured or tried on the article alone has an easier
 * page than any that is on the web.
 */
export function withSurroundings(html: string): string {
  const [, name = 'The site'] = /<strong>([^<]*)<\/strong>/.exec(html) ?? [];
  const words = writer();
  const isArticle = /<article|class="news"/.test(html);
  const around = isArticle ? stories(words) + comments(words) : '';
  return html
    .replace(/(<body[^>]*>)/, (body) => `${body}\n${menu(words)}${open(SHELL)}`)
    .replace('</body>', () => `${close(SHELL)}${around}${footer(name, words)}${scripts(words)}</body>`)
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

/** The boxes that a page stands in, and those that a part of it does. They change nothing of how it looks. */
const SHELL = [
  'site-shell layout-root',
  'layout-root__viewport',
  'page-grid page-grid--wide',
  'page-grid__inner',
];
const PART = [
  'section-wrap section-wrap--full',
  'section-wrap__inner',
  'grid-row grid-row--spaced',
  'grid-col',
];

function open(boxes: readonly string[]): string {
  return boxes
    .map((names, at) => `\n${'  '.repeat(at)}<div class="${names}" style="display: contents">`)
    .join('');
}

function close(boxes: readonly string[]): string {
  return boxes.map((_, at) => `\n${'  '.repeat(boxes.length - at - 1)}</div>`).join('');
}

/** What `inner` is, in boxes of its own. */
function part(inner: string): string {
  return open(PART) + inner + close(PART);
}

const ICON =
  '<svg class="icon icon--small" viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8h10M8 3v10"></path></svg>';
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

function menu(words: Writer): string {
  const entry = (group: number) => (at: number) =>
    `
            <li class="menu-list__item menu-item">
              <a class="menu-item__link" href="/menu/${group}/${at}"><span class="menu-item__label">${words(2)}</span></a>
            </li>`;
  const group = (at: number) => `
        <div class="menu-group menu-group--level-1">
          <button type="button" class="menu-group__button">${words(1)}${at < 3 ? ICON : ''}</button>
          <div class="menu-group__panel"><ul class="menu-list menu-list--plain">${many(7, entry(at))}
          </ul></div>
        </div>`;
  return `<nav class="mega-menu" aria-label="All sections">${part(many(8, group))}</nav>`;
}

function stories(words: Writer): string {
  const card = (at: number) => `
          <li class="story-card story-card--stacked">
            <div class="story-card__media"><a href="/stories/${at}" tabindex="-1"><img class="story-card__image" src="${PICTURE}" width="1" height="1" alt=""></a></div>
            <div class="story-card__body"><div class="story-card__text">
              <a class="story-card__link" href="/stories/${at}"><span class="kicker">${words(1)}</span><h3>${words(7)}</h3></a>
              <p class="story-card__teaser">${words(16)}.</p>
            </div><div class="story-card__meta"><span class="card-by">${words(2)}</span></div></div>
          </li>`;
  return `<aside class="related-stories"><h2>More stories</h2>${part(`<ul>${many(14, card)}</ul>`)}</aside>`;
}

function comments(words: Writer): string {
  const comment = (at: number) => `
          <div class="comment comment--depth-1" id="comment-${at}"><div class="comment__inner">
            <div class="comment__head"><a class="comment-author" href="/readers/${at}">${words(1)}</a></div>
            <div class="comment__body"><p>${words(36)}.</p></div>
            <div class="comment__foot"><button type="button" class="comment__reply">Reply</button></div>
          </div></div>`;
  return `<details class="comments" id="comments"><summary>24 comments</summary>${part(many(24, comment))}</details>`;
}

function footer(name: string, words: Writer): string {
  const entry = (column: number) => (at: number) =>
    `
            <li class="footer-list__item"><a class="footer-list__link" href="/footer/${column}/${at}">${words(2)}</a></li>`;
  const column = (at: number) => `
          <div class="footer-column"><div class="footer-column__inner"><ul class="footer-list">${many(7, entry(at))}</ul></div></div>`;
  return `<footer class="site-map">${part(many(5, column))}<p>© ${name}</p><div hidden="" class="site-map__note">${words(9)}.</div></footer>`;
}

/** The state that a site's own scripts start from. */
function data(words: Writer): string {
  const rows = Array.from({ length: 200 }, (_, id) => ({ id, title: words(6), teaser: words(12) }));
  return `<script type="application/json" id="site-state">${JSON.stringify({ rows })}</script>`;
}

/** Small pieces of script that each part of a site brings along; as data, so that none runs. */
function scripts(words: Writer): string {
  return many(
    24,
    (at) => `\n<script type="application/json" data-part="${at}">{"label":"${words(12)}"}</script>`,
  );
}
