import { useEffect, useState } from 'preact/hooks';

/** Milliseconds after which it is worked out even while the page is busy. */
const LATEST = 500;

/**
 * What may be a moment late: worked out once the page has nothing else to do, so that no key waits for it. The last
 * answer stands until then; nothing before the first.
 * @param deps what the answer depends on, as in `useMemo`
 */
export function useIdle<T>(work: () => T, deps: readonly unknown[]): T | undefined {
  const [answer, setAnswer] = useState<{ value: T }>();
  useEffect(() => {
    const asked = requestIdleCallback(() => setAnswer({ value: work() }), { timeout: LATEST });
    return () => cancelIdleCallback(asked);
  }, deps);
  return answer?.value;
}
