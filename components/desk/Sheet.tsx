import type { Clip } from '../../lib/clip';
import type { Issued } from '../../lib/edition';
import { type MessageKey, plural, t } from '../hooks/i18n';
import type { Rendered } from '../hooks/use-rendered';
import type { WentOut } from '../hooks/use-went-out';
import { ArticleSheet } from './ArticleSheet';
import { LostFormat } from './LostFormat';
import { Paper } from './Paper';

type Texts = Pick<Issued, 'html' | 'markdown' | 'text'>;

interface Props {
  rendered: Rendered;
  wentOut: WentOut;
  inHand: number | undefined;
  /** The clip in hand itself, whose article can be read here. */
  clip: Clip | undefined;
  view: View;
  onView: (view: View) => void;
  /** What of the article is selected. */
  selected: string;
  onSelect: (quote: string) => void;
  onQuote: () => void;
  onPick: (clip: number) => void;
  onOpen: (url: string) => void;
}

/** What lies on the right: the draft in one of its three forms, or the article of the clip in hand. */
export type View = 'rich' | 'markdown' | 'plain' | 'article';

const VIEWS: { view: View; name: MessageKey; keys?: string }[] = [
  { view: 'rich', name: 'richText' },
  { view: 'markdown', name: 'markdown' },
  { view: 'plain', name: 'plainText' },
  { view: 'article', name: 'article', keys: 'Alt+A' },
];

/** The draft as readers will get it, in one of its three forms; of an issued edition also what went out. */
export function Sheet(props: Props) {
  const { rendered, wentOut, inHand, clip, view, onView, selected, onPick, onOpen } = props;
  const { issued, shown: past } = wentOut;
  const { draft, problem } = rendered;
  const shown = past && issued ? { ...issued, says: [] } : draft;
  const left = draft?.omitted.length ?? 0;
  const textIn = (of: Texts | undefined) =>
    view === 'article' ? undefined : of && { rich: of.html, markdown: of.markdown, plain: of.text }[view];
  const text = textIn(shown);
  const other = textIn(issued && past ? draft : issued);
  return (
    <section class="sheet-area" aria-label={t('draft')}>
      <div class="sheet-bar">
        <fieldset class="switch">
          <legend class="hidden">{t('preview')}</legend>
          {VIEWS.map(({ view: each, name, keys }) => (
            <button
              key={each}
              type="button"
              aria-pressed={view === each}
              aria-keyshortcuts={keys}
              title={keys}
              onClick={() => onView(each)}
            >
              {t(name)}
            </button>
          ))}
        </fieldset>
        {view === 'article' && (
          <button
            type="button"
            class="text-button"
            disabled={!selected}
            title="Alt+Q"
            aria-keyshortcuts="Alt+Q"
            // Pressed with the mouse it leaves the selection as it is.
            onMouseDown={(event) => event.preventDefault()}
            onClick={props.onQuote}
          >
            {t('useAsQuote')}
          </button>
        )}
        {issued && view !== 'article' && (
          <p class="differs">
            {t(past ? 'differsPast' : 'differs')}{' '}
            <button type="button" class="text-button" aria-pressed={past} onClick={() => wentOut.show(!past)}>
              {t(past ? 'showNow' : 'showIssued')}
            </button>
          </p>
        )}
      </div>
      {problem && (
        <p class="hint" role="alert">
          {t('formatProblem', String(problem.line), String(problem.column), problem.message)}
        </p>
      )}
      <LostFormat rendered={rendered} />
      {left > 0 && view !== 'article' && <p class="hint sheet-note">{plural('notInDraft', left)}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by key. */}
      <section class="sheet-scroll" tabIndex={0} aria-label={t('preview')}>
        {view === 'article' && <ArticleSheet clip={clip} onSelect={props.onSelect} onOpen={onOpen} />}
        {shown && text !== undefined && (
          <Paper
            key={view}
            text={text}
            look={view === 'rich' ? 'rich' : 'source'}
            says={shown.says}
            inHand={past ? undefined : inHand}
            beside={other === undefined ? undefined : { text: other, own: past ? 'removed' : 'added' }}
            onPick={onPick}
            onOpen={onOpen}
          />
        )}
      </section>
    </section>
  );
}
