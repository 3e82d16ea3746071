import { t } from '../hooks/i18n';
import { composing } from '../ui/keys';

interface Props {
  /** Kept by the caller: closed without adding, the box has it when it is opened again. */
  text: string;
  onText: (text: string) => void;
  /** Answers whether there was an address in it, and all are stored. */
  onPaste: (text: string) => Promise<boolean>;
  onDone: () => void;
}

/** Takes addresses that arrived by mail or chat, as many as are pasted at once. */
export function PasteBox({ text, onText, onPaste, onDone }: Props) {
  const add = async () => {
    if (text.trim() === '' || !(await onPaste(text))) return;
    onText('');
    onDone();
  };
  return (
    <form
      class="paste-box"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <textarea
        class="field"
        rows={2}
        aria-label={t('addresses')}
        placeholder={t('addressesHint')}
        value={text}
        ref={(box) => box?.focus()}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (composing(event) || event.shiftKey || (event.key !== 'Enter' && event.key !== 'Escape')) return;
          event.preventDefault();
          event.stopPropagation();
          if (event.key === 'Enter') void add();
          else onDone();
        }}
      />
      <button type="submit" class="main-button">
        {t('add')}
      </button>
    </form>
  );
}
