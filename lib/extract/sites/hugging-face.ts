import { isoDate } from '../dates/iso';
import { at, attribute, line, pointing, present } from './read';
import type { Site } from './site';

/**
 * Hugging Face writes what a page shows into `data-props`. Shapes read: saved pages in public repositories of a model (February 2026), a
 * data set (2025) and a space (November 2025), whose headers hold a card each (author, createdAt, lastModified, likes, cardData), and
 * tests of 2026 that hold a paper's (`PaperContent`: upvotes, githubRepo). Of blog posts nothing was found but the address.
 */
export const huggingFace: Site = {
  name: 'hugging-face',
  matches: at('huggingface.co hf.co', /^\//),
  read(document, url) {
    const [, dataset, paper] = /^\/(?:datasets\/([^/]+\/[^/]+)|papers\/([\d.]+))/.exec(url.pathname) ?? [];
    const shown: unknown = JSON.parse(
      attribute(document, '[data-target="PaperContent"],[data-props*="repoType"]', 'data-props') || '{}',
    );
    const says = (...path: string[]) => line(dig(shown, path));
    const type = CARDS.find((name) => dig(shown, [name])) ?? '';
    const card = (...path: string[]) => says(type, ...path) || says(type, ...path, '0');
    const authors = dig(shown, ['paper', 'authors']);
    return present({
      siteName: 'Hugging Face',
      kind: paper ? 'paper' : dataset ? 'dataset' : type === 'model' ? type : undefined,
      title: says('paper', 'title') || says('space', 'title') || card('id') || dataset,
      authors: Array.isArray(authors)
        ? authors.map((author) => line(dig(author, ['name'])))
        : [says('author', 'fullname')],
      publishedAt: isoDate(says('paper', 'publishedAt') || card('createdAt')),
      modifiedAt: isoDate(card('lastModified')),
      excerpt: says('paper', 'summary'),
      details: {
        task: card('pipeline_tag') || card('cardData', 'task_categories'),
        licence: card('cardData', 'license'),
        likes: card('likes') || says('paper', 'upvotes'),
        code: says('paper', 'githubRepo'),
      },
      links: paper ? pointing(`https://arxiv.org/abs/${paper}`, url, 'discussion', 'Hugging Face') : [],
    });
  },
};

const CARDS = ['model', 'dataset', 'space'] as const;

/** A path into parsed JSON, of which nothing is known. */
function dig(value: unknown, path: string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner instanceof Object ? Reflect.get(inner, key) : undefined),
    value,
  );
}
