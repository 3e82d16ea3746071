import type { Form } from './form';

/** Software that runs on hosts of any name. */
export const software: readonly Form[] = [
  // Discourse writes the post that is on screen behind the topic.
  [/^([^/]+\/t\/[^/?]*[^/?\d][^/?]*\/\d+)(?:\/\d*)?(?:\?u=.*)?$/, '//$1#'],
  // Mastodon, as its app shows a post and who liked it
  [/^([^/]+\/)(?:(?:web|deck)\/)?(@[\w.@-]+\/\d{12,})(?:\/\w+)?$/, '//$1$2#'],
  // Substack
  [/^([^/]+\/p\/[\w-]+)\/comments/, '//$1#'],
];
