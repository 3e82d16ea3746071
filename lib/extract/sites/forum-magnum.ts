import { isoDate } from '../dates/iso';
import { attribute, body, count, metas, present, text, texts } from './read';
import type { Site } from './site';

const names: Record<string, string> = {
  'www.lesswrong.com': 'LessWrong',
  'www.alignmentforum.org': 'AI Alignment Forum',
  'forum.effectivealtruism.org': 'EA Forum',
};

/**
 * LessWrong, the Alignment Forum and the EA Forum, which run on ForumMagnum. Shape read: kepano/defuddle
 * tests/fixtures/general--lesswrong.com:….html (2026). The JSON-LD (ForumMagnum/ForumMagnum
 * …/PostsPage/structuredData.ts, 146614c) leaves out co-authors, the byline does not.
 */
export const forumMagnum: Site = {
  name: 'forum-magnum',
  matches: (url) => url.host in names && /\/(?:posts|p)\//.test(url.pathname),
  read(document, url) {
    return present({
      kind: 'post',
      siteName: names[url.host],
      title: metas(document, 'citation_title')[0],
      authors: texts(document, '[class*="PostsAuthors-authorName"] a[href*="/users/"]'),
      publishedAt: isoDate(attribute(document, '[class*="PostsPageDate"] time', 'datetime')),
      ...body(document, '#postContent', url),
      details: {
        karma: count(text(document, '[class*="voteScore"]')),
        comments: text(document, '[class*="CommentCount-comments"]'),
      },
    });
  },
};
