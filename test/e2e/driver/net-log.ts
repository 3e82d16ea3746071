import { readFileSync } from 'node:fs';

/** One request, as the browser wrote it down. */
export interface LoggedRequest {
  url: string;
  /** The origin on whose behalf it was made; absent where the browser made it for itself. */
  initiator?: string;
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/**
 * All that a browser asked the network for, whoever wanted it: pages, workers, the extension, the browser itself.
 * https://www.chromium.org/developers/design-documents/network-stack/netlog/
 * @param path of the log of a browser that has ended: its last lines are written then
 */
export function requestsIn(path: string): LoggedRequest[] {
  const { constants, events } = JSON.parse(readFileSync(path, 'utf8')) as NetLog;
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) => {
    if (type !== started || !params?.url) return [];
    const { url, initiator } = params;
    return [{ url, ...(initiator && initiator !== 'not an origin' ? { initiator } : {}) }];
  });
}
