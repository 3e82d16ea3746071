import { useEffect, useState } from 'preact/hooks';

/**
 * A value once it has stood for a while; nothing as soon as there is none. Keeps a page still while something is
 * half typed.
 * @param time milliseconds
 */
export function useSettled<T extends Error>(value: T | undefined, time: number): T | undefined {
  const [settled, setSettled] = useState<T>();
  // Each try makes a mistake anew that says the same.
  const key = value && `${value.message} ${JSON.stringify(value)}`;
  useEffect(() => {
    if (!value) return setSettled(undefined);
    const timer = setTimeout(() => setSettled(value), time);
    return () => clearTimeout(timer);
  }, [key]);
  return value && settled;
}
