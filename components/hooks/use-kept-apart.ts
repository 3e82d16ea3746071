import { useState } from 'preact/hooks';

const KEY = 'kept-apart';

/** Pairs that are remembered; by then the days of the first ones are long over. */
const MOST = 200;

/**
 * The pairs of clips that the editor keeps apart (see `pairKey` in lib/desk), and what adds one. Kept on this device only:
 * it is about an offer of the desk, not about the clips.
 */
export function useKeptApart(): [ReadonlySet<string>, (pair: string) => void] {
  const [apart, show] = useState<ReadonlySet<string>>(() => new Set(stored()));
  const keep = (pair: string) => {
    // Another window may have added to it.
    const all = [...stored(), pair].slice(-MOST);
    show(new Set(all));
    try {
      localStorage.setItem(KEY, all.join('\n'));
    } catch {
      // On a full disk it is kept while the page stands.
    }
  };
  return [apart, keep];
}

function stored(): string[] {
  return localStorage.getItem(KEY)?.split('\n') ?? [];
}
