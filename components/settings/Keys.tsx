import { type MessageKey, t } from '../hooks/i18n';
import { useShortcut } from '../hooks/use-shortcut';

/** As they are pressed, in the order of an editor's day. */
const KEYS: readonly [MessageKey, string][] = [
  ['keySave', 'Enter'],
  ['keyNewLine', 'Shift+Enter'],
  ['keyCategory', 'Alt+1 … Alt+9'],
  ['keyNoCategory', 'Alt+0'],
  ['keyQuote', 'Alt+Q'],
  ['removeVia', 'Alt+V'],
  ['keyEarlier', 'Alt+O'],
  ['keyMove', 'Alt+↑ Alt+↓'],
  ['keyDrop', 'Delete'],
  ['keyUndo', 'Ctrl+Z'],
  ['keyDesk', 'Alt+D'],
  ['keyCopyPanel', 'Alt+C'],
  ['keyMarkdown', 'Alt+M'],
  ['keyRich', 'Alt+R'],
];

export function Keys() {
  const ours: [MessageKey, string][] = [
    ['keyOpen', useShortcut('_execute_action')],
    ['keyClip', useShortcut('clip-page')],
  ];
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{t('keys')}</h2>
      <dl class="keys">
        {[...ours, ...KEYS].map(([what, keys]) => (
          <div key={what}>
            <dt>{t(what)}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
