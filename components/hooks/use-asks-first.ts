import { useEffect } from 'preact/hooks';

/** Lets the browser ask before the page is left, while something would go with it. */
export function useAsksFirst(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isOn]);
}
