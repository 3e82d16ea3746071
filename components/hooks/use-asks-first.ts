import { useEffect, useRef } from 'preact/hooks';

/** Lets the browser ask before the page is left, where something would go with it at that moment. */
export function useAsksFirst(isOpen: () => boolean): void {
  const asked = useRef(isOpen);
  asked.current = isOpen;
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => asked.current() && event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);
}
