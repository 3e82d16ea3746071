import { useState } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  hint?: string | undefined;
  /** What is wrong with what stands there now; empty when nothing is. */
  problem?: string | undefined;
  onInput: (value: string) => void;
}

let fields = 0;

function nextId(): string {
  fields += 1;
  return `field-${fields}`;
}

/** A setting in a line of text. What is typed stays in the box even while it is not good enough to be stored. */
export function TextField({ label, value, hint, problem, onInput }: Props) {
  // Not `useId`, whose code would come with every popup.
  const [id] = useState(nextId);
  const [draft, setDraft] = useState<string>();
  return (
    <div class="setting">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field"
        dir="auto"
        value={draft ?? value}
        aria-describedby={`${id}-hint`}
        aria-invalid={problem ? true : undefined}
        onInput={(event) => {
          setDraft(event.currentTarget.value);
          onInput(event.currentTarget.value);
        }}
        onBlur={() => setDraft(undefined)}
      />
      <p id={`${id}-hint`} class={problem ? 'problem' : 'hint'} role={problem ? 'alert' : undefined}>
        {problem || hint}
      </p>
    </div>
  );
}
