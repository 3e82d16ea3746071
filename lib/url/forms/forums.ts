import type { Form } from './form';

/** ForumMagnum, the software of LessWrong and its sister forums; the post's words follow its id. */
const forumPost = String.raw`\/(?:posts|s\/\w+\/p)\/(\w{17}(?:\/[\w-]+)?)`;

/** Talk: the thread, also where the address is that of one comment in it. */
export const forums: readonly Form[] = [
  [/^(?:\w+\.)?(reddit\.com\/\w+\/[\w-]+\/)(?:comments|gallery)\/(\w+)/, 'www.$1comments/$2/#'],
  [/^(?:(?:\w+\.)?reddit\.com\/(?:comments|gallery)|redd\.it)\/(\w+)/, 'www.reddit.com/comments/$1/#'],
  [/^(?:old|new|np|i|m|amp|sh)\.(reddit\.com\/.*)/, 'www.$1'],
  [/^(news\.ycombinator\.com\/item\?)(?:.*&)?(id=\d+)/, '$1$2#'],
  [/^(lobste\.rs\/s\/\w+)/, '$1#'],
  [new RegExp(`^(?:less|greater)wrong\\.com${forumPost}`), 'www.lesswrong.com/posts/$1#'],
  [new RegExp(`^alignmentforum\\.org${forumPost}`), 'www.alignmentforum.org/posts/$1#'],
  [
    new RegExp(`^(?:forum\\.effectivealtruism\\.org|ea\\.greaterwrong\\.com)${forumPost}`),
    'forum.effectivealtruism.org/posts/$1#',
  ],
  [
    /^((?:[\w.]+\.)?(?:stackoverflow|superuser|serverfault|askubuntu|stackexchange|mathoverflow)\.(?:com|net))\/q(?:uestions)?\/(\d+)(\/(?=[\w-]*[a-z-])[\w-]+)?/,
    '$1/questions/$2$3#',
  ],
];
