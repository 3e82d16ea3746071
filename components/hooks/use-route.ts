import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Day } from '../../lib/day';

/** The day that the address names, as in `#/2026-03-03`, and what goes to another one. */
export function useRoute(): [Day | undefined, (day: Day) => void] {
  const [day, setDay] = useState(dayInAddress);
  useEffect(() => {
    const onChange = () => setDay(dayInAddress());
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  const go = useMemo(
    () => (next: Day) => {
      // The first day shown is no step that the browser's Back should return to.
      if (dayInAddress() === undefined) history.replaceState(null, '', `#/${next}`);
      else location.hash = `/${next}`;
      setDay(next);
    },
    [],
  );
  return [day, go];
}

function dayInAddress(): Day | undefined {
  const day = /^#\/(\d{4}-\d{2}-\d{2})$/.exec(location.hash)?.[1];
  return day && !Number.isNaN(Date.parse(day)) ? day : undefined;
}
