import { useState } from 'preact/hooks';
import { type Day, formatDay } from '../../lib/day';
import type { Draft } from '../../lib/digest';
import { Paper } from '../desk/Paper';
import { type MessageKey, plural, t } from '../hooks/i18n';
import { openTab } from '../hooks/pages';
import type { PreviewDay } from '../hooks/use-preview-day';

interface Props {
  draft: Draft | undefined;
  preview: PreviewDay;
  locale: string;
  onDay: (day: Day | 'sample') => void;
}

type View = 'html' | 'markdown' | 'text';
const VIEWS: { view: View; name: MessageKey }[] = [
  { view: 'html', name: 'richText' },
  { view: 'markdown', name: 'markdown' },
  { view: 'text', name: 'plainText' },
];

/** What a format makes of a day, or of the sample, in each of its three forms. */
export function FormatPreview({ draft, preview, locale, onDay }: Props) {
  const [view, setView] = useState<View>('html');
  const text = draft?.[view];
  const left = draft?.omitted.length ?? 0;
  return (
    <section class="sheet-area" aria-label={t('draft')}>
      <div class="sheet-bar">
        <fieldset class="switch">
          <legend class="hidden">{t('preview')}</legend>
          {VIEWS.map(({ view: each, name }) => (
            <button key={each} type="button" aria-pressed={view === each} onClick={() => setView(each)}>
              {t(name)}
            </button>
          ))}
        </fieldset>
        <select
          class="field"
          aria-label={t('shownWith')}
          value={preview.day ?? 'sample'}
          onChange={(event) => onDay(event.currentTarget.value)}
        >
          <option value="sample">{t('sampleDay')}</option>
          {preview.days.map(({ day, clips }) => (
            <option key={day} value={day}>
              {`${formatDay(day, locale, 'short')} · ${plural('clips', clips)}`}
            </option>
          ))}
        </select>
      </div>
      {left > 0 && <p class="hint sheet-note">{plural('notInDraft', left)}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by key. */}
      <section class="sheet-scroll" tabIndex={0} aria-label={t('preview')}>
        {text !== undefined && (
          <Paper
            key={view}
            text={text}
            look={view === 'html' ? 'rich' : 'source'}
            says={NOBODY}
            inHand={undefined}
            onPick={() => {}}
            onOpen={(url) => void openTab(url)}
          />
        )}
      </section>
    </section>
  );
}

const NOBODY: Draft['says'] = [];
