import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * The text of a box whose words are stored and come back from the store later. What comes back of one's own
 * typing is not put into the box again, where it would take away the letters typed since; what somebody else
 * changed is.
 * @returns the text to show, and what to call with each new one
 */
export function useTypedText(
  value: string,
  onInput: (value: string) => void,
): [string, (value: string) => void] {
  const [text, setText] = useState(value);
  const onItsWay = useRef<string[]>([]);

  useLayoutEffect(() => {
    const own = onItsWay.current.indexOf(value);
    if (own >= 0) {
      onItsWay.current.splice(0, own + 1);
      return;
    }
    onItsWay.current = [];
    setText(value);
  }, [value]);

  const type = (next: string) => {
    onItsWay.current.push(next);
    setText(next);
    onInput(next);
  };
  return [text, type];
}
