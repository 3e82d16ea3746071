import { decode, parseHttp } from './parse';

/** Places that only send on to the address that is in one of their parameters, whatever its name (after `www.`). */
const senders =
  /^(?:google\.[a-z.]+\/url|lm?\.(?:facebook|instagram|messenger|threads)\.|facebook\.com\/l\.php|t\.umblr\.com|out\.reddit\.com|linkedin\.com\/(?:redir|safety)\/|youtube\.com\/redirect|vk\.com\/away|duckduckgo\.com\/l\/|\w+\.safelinks\.protection\.outlook\.com|medium\.com\/m\/)/;

/**
 * Targets in a path: Google's AMP viewer and cache (`s/` stands for https), and links in mail, which Amazon SES
 * also sends under its customers' hosts, as for the newsletters of TLDR.
 */
const paths =
  /^(?:google\.[a-z.]+\/amp|[\w-]+\.cdn\.ampproject\.org\/\w)\/(?:(s)\/)?(.+)|^[^/]+\/[CL]L?0\/(https?:%2F%2F[^/]+)/i;

/** The page a redirect leads to, where the address itself says so. */
export function redirectTarget(url: URL): URL | undefined {
  const place = url.host.replace(/^www\./, '') + url.pathname;
  const [, secure = '', page, mailed = ''] = paths.exec(place + url.search) ?? [];
  if (page) return parseHttp(`http${secure}://${page}`);
  const named = senders.test(place) ? url.searchParams.values() : [];
  return [decode(mailed), ...named].map((address) => parseHttp(address)).find(Boolean);
}
