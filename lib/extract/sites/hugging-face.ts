import { isoDate } from '../dates/iso';
import { at, attribute, line, pointing, present } from './read';
import type { Site } from './site';

/**
 * Hugging Face writes what a page shows into `data-props`. Shapes read: a saved model page of February 2026 in a public
 * repository (`ModelHeader`: author, createdAt, lastModified, likes, pipeline_tag, cardData) and tests of 2026 that hold a
 * paper's (`PaperContent`: upvotes, githubRepo).
 * Nothing was found for data sets, spaces and blog posts: of those only what the address says.
 */
export const huggingFace: Site = {
  name: 'hugging-face',
  matches: at(/^(?:huggingface|hf)\.co\//),
  read(document, url) {
    const [, dataset, paper] = /^\/(?:datasets\/([^/]+\/[^/]+)|papers\/([\d.]+))/.exec(url.pathname) ?? [];
    const shown = props(document, paper ? 'PaperContent' : 'ModelHeader');
    const says = (...path: string[]) => line(dig(shown, path));
    const authors = dig(shown, ['paper', 'authors']);
    const model = says('model', 'id');
    return present({
      siteName: 'Hugging Face',
      kind: dataset ? 'dataset' : paper ? 'paper' : model ? 'model' : undefined,
      title: says('paper', 'title') || model || dataset,
      authors: Array.isArray(authors)
        ? authors.map((author) => line(dig(author, ['name'])))
        : [says('author', 'fullname')],
      publishedAt: isoDate(says('paper', 'publishedAt') || says('model', 'createdAt')),
      modifiedAt: isoDate(says('model', 'lastModified')),
      excerpt: says('paper', 'summary'),
      details: {
        task: says('model', 'pipeline_tag'),
        licence: says('model', 'cardData', 'license') || says('model', 'cardData', 'license', '0'),
        likes: says('model', 'likes') || says('paper', 'upvotes'),
        code: says('paper', 'githubRepo'),
      },
      links: paper ? pointing(`https://arxiv.org/abs/${paper}`, url, 'discussion', 'Hugging Face') : [],
    });
  },
};

function props(document: Document, target: string): unknown {
  return JSON.parse(attribute(document, `[data-target="${target}"]`, 'data-props') || '{}');
}

/** A path into parsed JSON, of which nothing is known. */
function dig(value: unknown, path: string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner instanceof Object ? Reflect.get(inner, key) : undefined),
    value,
  );
}
