import DOMPurify from 'dompurify';

/** What a draft can hold. Pictures are not among it: showing a draft must not tell their sites. */
const TAGS = 'p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong a br hr'.split(' ');
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li';

/** What an article can hold besides: what it needs to be read, and nothing that lays itself out or loads. */
const ARTICLE_TAGS =
  'div section article figure figcaption table caption thead tbody tfoot tr th td dl dt dd sup sub b i u s q cite kbd samp var abbr time mark span'.split(
    ' ',
  );

/** A draft's HTML as nodes that can be shown. Here, and nowhere else, HTML becomes part of a page. */
export function sanitised(html: string): DocumentFragment {
  return clean(html, TAGS);
}

/**
 * A draft's HTML block by block, not sanitised: to tell which blocks are others than before, for only those have to be
 * made again. It is parsed apart from any page, where nothing runs and nothing loads.
 */
export function blocksOf(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => {
    const block = body.cloneNode();
    block.appendChild(node);
    return block instanceof Element ? block.innerHTML : '';
  });
}

/** An article's HTML as nodes that can be shown. Its pictures stay on their sites, which are not to be told. */
export function sanitisedArticle(html: string): DocumentFragment {
  return clean(html, [...TAGS, ...ARTICLE_TAGS]);
}

function clean(html: string, tags: string[]): DocumentFragment {
  const fragment = DOMPurify.sanitize(html, {
    RETURN_DOM_FRAGMENT: true,
    ALLOWED_TAGS: tags,
    ALLOWED_ATTR: ['href', 'title', 'start', 'colspan', 'rowspan'],
    ALLOWED_URI_REGEXP: /^https?:/i,
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
  });
  for (const block of fragment.querySelectorAll(BLOCKS)) block.setAttribute('dir', 'auto');
  for (const link of fragment.querySelectorAll('a')) {
    link.classList.toggle('address', link.textContent === link.getAttribute('href'));
  }
  return fragment;
}
