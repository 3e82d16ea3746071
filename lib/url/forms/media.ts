import type { Form } from './form';

/** Posts, newsletters, video and reference works. */
export const media: readonly Form[] = [
  [/^(?:\w+\.)?youtube\.com\/watch\?(?:.*&)?v=([\w-]{11})/, 'www.youtube.com/watch?v=$1#'],
  [
    /^(?:youtu\.be|(?:m\.)?youtube(?:-nocookie)?\.com\/(?:shorts|embed|live))\/([\w-]{11})/,
    'www.youtube.com/watch?v=$1#',
  ],
  // An unlisted video needs its second key.
  [/^player\.vimeo\.com\/video\/(\d+)(?:\?(?:.*&)?h=(\w+))?/, 'vimeo.com/$1/$2#'],
  [/^vimeo\.com\/(?:channels\/\w+\/)?(\d+(?:\/[0-9a-f]{8,})?)(?![^/?])/, 'vimeo.com/$1#'],
  [/^(?:\w+\.)?(?:x|(?:fx|vx)?twitter)\.com\/(\w+)(?:\/web)?\/status\/(\d+)/, 'x.com/$1/status/$2#'],
  // An episode has no path of its own.
  [/^(podcasts\.apple\.com\/[^?]*\/id\d+\?)(?:.*&)?(i=\d+)/, '$1$2#'],
  [/^open\.substack\.com\/pub\/([\w-]+)\/(p\/[\w-]+)/, '$1.substack.com/$2#'],
  [/^([\w-]+)\.m\.(wik\w+\.org\/.*)/, '$1.$2'],
];
