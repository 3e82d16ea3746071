import type { RefObject } from 'preact';

interface Props {
  label: string;
  accept: string;
  disabled: boolean;
  field: RefObject<HTMLInputElement | null>;
  onChoose: (file: File) => void;
}

/** Lets a file be chosen, also the same one again, when it has been mended. */
export function FileChoice({ label, accept, disabled, field, onChoose }: Props) {
  return (
    <label class="choose-file">
      <span>{label}</span>
      <input
        ref={field}
        type="file"
        accept={accept}
        disabled={disabled}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) onChoose(file);
        }}
      />
    </label>
  );
}
