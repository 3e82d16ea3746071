import { useEffect, useState } from 'preact/hooks';
import { clock } from '../../lib/platform';
import type { Now } from '../../lib/store';
import { useLast, useLive } from './use-live';

/** How often a page that stays open looks at the clock, in milliseconds. */
const GLANCE = 30_000;

/** Settings, today and the open edition; follows settings, editions and the clock. */
export function useNow(): Now | undefined {
  const [glance, setGlance] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setGlance((count) => count + 1), GLANCE);
    return () => clearInterval(timer);
  }, []);
  return useLast(useLive(({ db, store }) => store.readNow(db, clock()), [glance]));
}
