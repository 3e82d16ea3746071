import { Upload } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Day } from '../../lib/day';
import { builtInFormats } from '../../lib/digest';
import { formatName } from '../edition/format-names';
import { t } from '../hooks/i18n';
import { addressOf } from '../hooks/use-format-route';
import type { Formats } from '../hooks/use-formats';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';

interface Props {
  formats: Formats;
  /** The id of the one in work. */
  shown: string | undefined;
  day: Day | 'sample' | undefined;
  onImport: (file: File) => void;
  onRestore: () => void;
}

/** The editor's formats and the built-in ones, and the way in for a file. */
export function FormatList({ formats, shown, day, onImport, onRestore }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const { own, deleted, refused } = formats;
  const list = useRef<HTMLElement>(null);
  const before = useRef(shown);
  // What is duplicated, deleted or brought back takes the screen's parts with it, and the focus with those.
  useLayoutEffect(() => {
    const link = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (!link || before.current === shown) return;
    if (before.current && document.activeElement === document.body) link.focus();
    before.current = shown;
  });
  const link = (id: string, name: string, broken = false) => (
    <li key={id}>
      <a href={addressOf({ id, day })} aria-current={id === shown ? 'page' : undefined} dir="auto">
        {name}
        {broken && <span class="hint">{t('hasMistake')}</span>}
      </a>
    </li>
  );
  return (
    <nav ref={list} class="format-list" aria-label={t('formats')}>
      <header>
        <h1>{t('formats')}</h1>
        <a href={day && day !== 'sample' ? `/desk.html#/${day}` : '/desk.html'}>{t('desk')}</a>
      </header>
      <h2 id="own-formats">{t('ownFormats')}</h2>
      {own.length === 0 && <p class="hint">{t('noOwnFormats')}</p>}
      <ul aria-labelledby="own-formats">
        {own.map(({ id, name, template, working }) => link(id, name, template !== working && id !== shown))}
      </ul>
      <h2 id="built-in-formats">{t('builtInFormats')}</h2>
      <ul aria-labelledby="built-in-formats">
        {Object.values(builtInFormats).map((format) => link(format.id, formatName(format)))}
      </ul>
      <button type="button" class="quiet-button" onClick={() => picker.current?.click()}>
        <Icon of={Upload} />
        {t('importFormat')}
      </button>
      <input
        ref={picker}
        class="hidden"
        type="file"
        tabIndex={-1}
        aria-label={t('formatFile')}
        accept=".liquid,.txt,.md,text/plain"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onImport(file);
          // So that the same file, mended, can be chosen again.
          currentTarget.value = '';
        }}
      />
      {refused && (
        <Notice tone="trouble" onDismiss={formats.dismiss}>
          {refused}
        </Notice>
      )}
      {deleted && (
        <Notice
          onDismiss={formats.dismiss}
          actions={
            <button type="button" class="quiet-button" onClick={onRestore}>
              {t('undo')}
            </button>
          }
        >
          {t('deletedFormat', deleted.name)}
        </Notice>
      )}
      <p class="hidden" role="status">
        {formats.said}
      </p>
    </nav>
  );
}
