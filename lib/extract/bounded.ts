import type { Capture } from '../capture';
import { LIMITS } from './limits';
import { shorten } from './page/clean';

const TEXTS = ['title', 'siteName', 'excerpt', 'venue', 'text', 'html'] as const;

/** The capture with every field cut to its limit, whoever read it. */
export function bounded(capture: Capture): Capture {
  const { authors = [], links = [] } = capture;
  capture.authors = authors.slice(0, LIMITS.authors).map((name) => shorten(name, LIMITS.name));
  capture.links = links.filter(({ url }) => url.length <= LIMITS.rawUrl).slice(0, LIMITS.links);
  for (const field of TEXTS) {
    capture[field] = shorten(capture[field] ?? '', LIMITS[field]);
  }
  for (const [name, said] of Object.entries(capture.details ?? {})) {
    Object.assign(capture.details ?? {}, { [name]: shorten(said, LIMITS.detail) });
  }
  // Half an address leads nowhere.
  if ((capture.imageUrl?.length ?? 0) > LIMITS.url) delete capture.imageUrl;
  if ((capture.canonicalUrl?.length ?? 0) > LIMITS.rawUrl) delete capture.canonicalUrl;
  // What is empty is not known.
  for (const field of ['authors', 'links', ...TEXTS] as const) {
    if (!capture[field]?.length) delete capture[field];
  }
  return capture;
}
