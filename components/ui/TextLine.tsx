import { useTypedText } from './use-typed-text';

interface Props {
  value: string;
  /** The accessible name. */
  name: string;
  placeholder: string;
  onInput: (value: string) => void;
}

/** A text box of one line. */
export function TextLine({ value, name, placeholder, onInput }: Props) {
  const [text, type] = useTypedText(value, onInput);
  return (
    <input
      class="field"
      dir="auto"
      aria-label={name}
      placeholder={placeholder}
      value={text}
      onInput={(event) => type(event.currentTarget.value)}
    />
  );
}
