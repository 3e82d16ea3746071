import type { Form } from './form';

/** Software that runs on hosts of any name. */
export const software: readonly Form[] = [
  // Discourse writes the post that is on screen behind the topic.
  [/^([^/]+\/t\/[^/?]*[^/?\d][^/?]*\/\d+)(?:\/\d*)?(?:\?u=.*)?$/, '//$1#'],
  // Substack
  [/^([^/]+\/p\/[\w-]+)\/comments/, '//$1#'],
];
