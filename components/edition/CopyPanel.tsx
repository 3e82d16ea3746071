import { plural, t } from '../hooks/i18n';
import type { DraftState } from '../hooks/use-draft';
import { FormatChoice } from './FormatChoice';
import { lostSentence } from './format-names';
import { SlotField } from './SlotField';

/** The day's format and its slots, and the ways out. */
export function CopyPanel({ draft }: { draft: DraftState }) {
  const { current } = draft;
  if (!current) return <div class="copy-panel" aria-busy="true" />;
  const { format, formats, lost, slots } = current;
  const left = current.draft.omitted.length;
  return (
    <div class="copy-panel">
      <div class="labelled">
        <span aria-hidden="true">{t('format')}</span>
        <FormatChoice format={format} formats={formats} onChoose={draft.chooseFormat} />
      </div>
      {lost && <p class="hint">{lostSentence(lost)}</p>}
      {format.slots.map((slot) => (
        // By its name alone: a slot that the next format has too keeps its box, and the caret in it.
        <SlotField
          key={slot.name}
          slot={slot}
          value={draft.edition?.slots[slot.name] ?? slots[slot.name] ?? ''}
          onInput={(text) => draft.fillSlot(slot.name, text)}
        />
      ))}
      <div class="ways-out">
        {left > 0 && <p class="hint">{plural('notInDraft', left)}</p>}
        <button
          type="button"
          class="main-button"
          onClick={() => void draft.copyRich()}
          title="Alt+R"
          aria-keyshortcuts="Alt+R"
        >
          {t('copyRich')}
        </button>
        <button
          type="button"
          class="quiet-button"
          onClick={() => void draft.copyMarkdown()}
          title="Alt+M"
          aria-keyshortcuts="Alt+M"
        >
          {t('copyMarkdown')}
        </button>
        <button type="button" class="quiet-button" onClick={() => void draft.download()}>
          {t('downloadMarkdown')}
        </button>
      </div>
    </div>
  );
}
