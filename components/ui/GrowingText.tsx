import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTypedText } from './use-typed-text';

interface Props {
  value: string;
  /** The accessible name. */
  name: string;
  placeholder?: string;
  class?: string;
  /** Takes the caret when it appears. */
  autoFocus?: boolean | undefined;
  onInput: (value: string) => void;
}

/** A text box as high as its text, within what its class allows; in browsers that cannot size fields, two lines that scroll. */
export function GrowingText({ value, name, placeholder, autoFocus, onInput, class: className }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, type] = useTypedText(value, onInput);

  useLayoutEffect(() => {
    const element = box.current;
    if (!autoFocus || !element) return;
    const takeCaret = () => {
      element.focus({ preventScroll: true });
      element.setSelectionRange(element.value.length, element.value.length);
    };
    // Firefox moves a popup that it has loaded ahead, and the caret is lost on the way.
    const takeBack = () => {
      if (document.activeElement === document.body) takeCaret();
    };
    takeCaret();
    addEventListener('focus', takeBack);
    return () => removeEventListener('focus', takeBack);
  }, [autoFocus]);

  return (
    <textarea
      ref={box}
      class={className}
      rows={2}
      dir="auto"
      value={text}
      aria-label={name}
      placeholder={placeholder}
      onInput={(event) => type(event.currentTarget.value)}
    />
  );
}
