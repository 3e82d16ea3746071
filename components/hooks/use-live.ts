import { useEffect, useRef, useState } from 'preact/hooks';
import { type Backend, backend } from './backend';
import { useTrouble } from './trouble';

/** How often a page that stays open asks again what was not answered, in milliseconds. */
const AGAIN = 30_000;

/**
 * The answer of a query, kept current with writes from any page or worker; absent until it is there. The
 * answer to an earlier question is never given for a later one.
 * @param deps what the query depends on, as in `useEffect`
 */
export function useLive<T>(query: (backend: Backend) => Promise<T>, deps: readonly unknown[]): T | undefined {
  const [answer, setAnswer] = useState<{ to: readonly unknown[]; value: T }>();
  useWatch(query, (value) => setAnswer({ to: deps, value }), deps);
  return answer && same(answer.to, deps) ? answer.value : undefined;
}

/** Hands on the answer of a query, now and after every write that touches it. */
export function useWatch<T>(
  query: (backend: Backend) => Promise<T>,
  onValue: (value: T) => void,
  deps: readonly unknown[],
): void {
  const [failures, setFailures] = useState(0);
  const failing = useRef(false);
  const { report } = useTrouble();
  useEffect(() => {
    let stop = () => {};
    let ended = false;
    // A first question that fails is followed by nothing, and a page can stay open for days.
    const onError = (error: unknown) => {
      stop();
      // Told once: who has dismissed it need not see it every half a minute.
      if (!failing.current) report(error);
      failing.current = true;
      setTimeout(() => ended || setFailures((count) => count + 1), AGAIN);
    };
    backend().then((ready) => {
      const onAnswer = (value: T) => {
        failing.current = false;
        onValue(value);
      };
      if (!ended) stop = ready.store.watch(() => query(ready), onAnswer, onError);
    }, onError);
    return () => {
      ended = true;
      stop();
    };
  }, [...deps, failures]);
}

/** The last value that was there, while a new one is on its way. */
export function useLast<T>(value: T | undefined): T | undefined {
  const last = useRef(value);
  if (value !== undefined) last.current = value;
  return last.current;
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => Object.is(each, b[index]));
}
