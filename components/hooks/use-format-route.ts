import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../lib/day';

export interface FormatRoute {
  /** The format that the address names. */
  id: string | undefined;
  /** The day to show it with. */
  day: Day | 'sample' | undefined;
}

/** What the address names, as in `#/briefing/2026-03-03`, and what goes elsewhere. */
export function useFormatRoute(): [FormatRoute, (change: Partial<FormatRoute>, replace?: boolean) => void] {
  const [route, setRoute] = useState(inAddress);
  useEffect(() => {
    const onChange = () => setRoute(inAddress());
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  const go = (change: Partial<FormatRoute>, replace = false) => {
    const next = { ...inAddress(), ...change };
    const address = addressOf(next);
    if (replace) history.replaceState(null, '', address);
    else location.hash = address;
    setRoute(next);
  };
  return [route, go];
}

/** The part of the address behind the page's name. */
export function addressOf({ id, day }: FormatRoute): string {
  return `#/${[id, day].filter(Boolean).join('/')}`;
}

function inAddress(): FormatRoute {
  const [, id, day] = /^#\/([\w-]+)(?:\/(\d{4}-\d{2}-\d{2}|sample))?$/.exec(location.hash) ?? [];
  return { id, day: day === 'sample' || (day && !Number.isNaN(Date.parse(day))) ? day : undefined };
}
