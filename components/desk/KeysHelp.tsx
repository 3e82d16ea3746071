import { X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { type MessageKey, t } from '../hooks/i18n';
import { IconButton } from '../ui/IconButton';

const KEYS: { keys: string; name: MessageKey; folders?: true }[] = [
  { keys: '↑ ↓', name: 'keyGo' },
  { keys: 'Enter', name: 'keyEdit' },
  { keys: 'Alt+↑ Alt+↓', name: 'keyMove' },
  { keys: '[ ]', name: 'keyShift' },
  { keys: 'Alt+1 … Alt+9', name: 'keyCategory' },
  { keys: 'X', name: 'keySelect' },
  { keys: 'Shift+↑ Shift+↓', name: 'keySelectMore' },
  { keys: 'M', name: 'keyMerge' },
  { keys: 'T', name: 'keyTomorrow' },
  { keys: 'Delete', name: 'keyDrop' },
  { keys: 'Ctrl+Z', name: 'keyUndo' },
  { keys: 'Ctrl+Shift+Z', name: 'keyRedo' },
  { keys: 'Alt+A', name: 'keyArticle' },
  { keys: 'Alt+Q', name: 'keyQuoteFrom' },
  { keys: 'Alt+R', name: 'keyRich' },
  { keys: 'Alt+M', name: 'keyMarkdown' },
  { keys: 'Ctrl+S', name: 'keyFolder', folders: true },
  { keys: 'Ctrl+V', name: 'keyPaste' },
];

/** The keys of the desk. */
export function KeysHelp({ folders, onClose }: { folders: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="keys-help" aria-labelledby="desk-keys" onClose={onClose}>
      <header>
        <h2 id="desk-keys">{t('keys')}</h2>
        <IconButton icon={X} name={t('close')} keys="Escape" onClick={() => dialog.current?.close()} />
      </header>
      <dl>
        {KEYS.filter((each) => folders || !each.folders).map(({ keys, name }) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
