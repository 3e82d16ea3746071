import type { CaptureKind } from '../../capture';
import { typeOf } from '../page/json-ld';
import type { Found, Page } from '../page/page';

/** JSON-LD types and what an editor calls them; the first that fits any object of the work. */
const TYPES: [RegExp, CaptureKind][] = [
  [/ScholarlyArticle|Thesis/, 'paper'],
  // Not `Question`: FAQ pages are made of those, and nobody asked them.
  [/QAPage/, 'question'],
  [/DiscussionForum/, 'thread'],
  [/SocialMedia/, 'post'],
  [/PodcastEpisode|RadioEpisode/, 'podcast'],
  [/Dataset/, 'dataset'],
  [/SourceCode/, 'repository'],
  [/Article|BlogPosting|Report/, 'article'],
  [/VideoObject/, 'video'],
];

const DOCS_GENERATOR = /docusaurus|sphinx|mkdocs|gitbook|vitepress|starlight|javadoc|doxygen/;
const DOCS_ADDRESS =
  /\/\/(?:docs?|developers?|wiki|api|manual)\.|\.readthedocs\.|\/(?:docs?|documentation|manual|reference|wiki)\//;
/** Many a maker of software has its blog where its manual is, and made by the same generator. */
const BLOG_ADDRESS = /blog\.|^\w+:\/\/[^/]+\/(?:\w\w\/)?(?:blog|news)\b/;

export function readKind({ meta, works, url, posts }: Page): Found<CaptureKind> {
  if (meta.has('citation_title') && meta.has('citation_author'))
    return { value: 'paper', source: 'citation' };
  const isPost = works.some((work) => /News|Blog/.test(typeOf(work)));
  const generator = meta.get('generator')?.join().toLowerCase() ?? '';
  const manual = DOCS_GENERATOR.test(generator) ? 'meta' : DOCS_ADDRESS.test(url) && 'url';
  if (manual && !isPost && !BLOG_ADDRESS.test(url)) return { value: 'documentation', source: manual };
  const [, kind] = TYPES.find(([pattern]) => works.some((work) => pattern.test(typeOf(work)))) ?? [];
  if (kind) return { value: kind, source: 'json-ld' };
  if (posts.length > 0) return { value: 'thread', source: 'thread' };
  const [type = ''] = meta.get('og:type') ?? [];
  return {
    value: type.startsWith('video') ? 'video' : type === 'article' ? 'article' : 'page',
    source: 'meta',
  };
}
