import { X } from 'lucide';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../hooks/i18n';
import { IconButton } from '../ui/IconButton';
import { type Example, readReference } from './reference';

interface Props {
  /** Absent where there is no template to put it into. */
  onInsert: ((code: string) => void) | undefined;
  onClose: () => void;
}

/** Every variable and filter with what it prints; a click puts one into the template. */
export function ReferenceDialog({ onInsert, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [wanted, setWanted] = useState('');
  const { variables, filters } = useMemo(() => readReference(), []);
  useEffect(() => dialog.current?.showModal(), []);
  const fitting = (examples: readonly Example[]) =>
    examples.filter(({ code, prints }) =>
      `${code} ${prints}`.toLowerCase().includes(wanted.trim().toLowerCase()),
    );
  const insert = (code: string) => {
    dialog.current?.close();
    onInsert?.(code);
  };
  const list = (name: string, examples: readonly Example[]) =>
    examples.length > 0 && (
      <section aria-label={name}>
        <h3>{name}</h3>
        <ul>
          {examples.map(({ code, prints }) => (
            <li key={code}>
              {onInsert ? (
                <button type="button" title={t('insertCode')} onClick={() => insert(code)}>
                  <code>{code}</code>
                </button>
              ) : (
                <code>{code}</code>
              )}
              <span dir="auto">{prints}</span>
            </li>
          ))}
        </ul>
      </section>
    );
  return (
    <dialog ref={dialog} class="reference" aria-labelledby="reference" onClose={onClose}>
      <header>
        <h2 id="reference">{t('reference')}</h2>
        <IconButton icon={X} name={t('close')} keys="Escape" onClick={() => dialog.current?.close()} />
      </header>
      <input
        class="field"
        type="search"
        aria-label={t('findCode')}
        placeholder={t('findCode')}
        value={wanted}
        onInput={(event) => setWanted(event.currentTarget.value)}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by key. */}
      <section class="reference-lists" tabIndex={0} aria-label={t('reference')}>
        {list(t('variables'), fitting(variables))}
        {list(t('filters'), fitting(filters))}
        {fitting([...variables, ...filters]).length === 0 && <p class="hint">{t('noCodeFound')}</p>}
      </section>
    </dialog>
  );
}
