import { Quote, X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { type Category, categoryById, inDigestOrder } from '../../lib/category';
import { type Clip, type ClipChange, titleOf } from '../../lib/clip';
import { t } from '../hooks/i18n';
import { GrowingText } from '../ui/GrowingText';
import { IconButton } from '../ui/IconButton';
import { altLetter, composing } from '../ui/keys';
import { TextLine } from '../ui/TextLine';

interface Props {
  clip: Clip;
  categories: readonly Category[];
  onChange: (change: ClipChange) => void;
  onInsertQuote: () => void;
  onDone: () => void;
  /** What else a wider place than the popup edits, above the last line. */
  more?: ComponentChildren;
}

/** A clip's words, edited in place. Every keystroke is stored; Enter or Escape only close it. */
export function ClipEditor({ clip, categories, onChange, onInsertQuote, onDone, more }: Props) {
  const editor = useRef<HTMLFieldSetElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (composing(event)) return;
    const closes =
      event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey && isText(event.target));
    if (closes) onDone();
    else if (altLetter(event, 'Q') && clip.quote) onInsertQuote();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <fieldset ref={editor} class="clip-editor" onKeyDown={onKeyDown}>
      <legend class="hidden">{titleOf(clip)}</legend>
      <GrowingText
        class="headline-box"
        name={t('title')}
        value={clip.headline}
        onInput={(headline) => onChange({ headline })}
      />
      <GrowingText
        class="take-box"
        name={t('take')}
        placeholder={t('takeHint')}
        value={clip.take}
        autoFocus
        onInput={(take) => onChange({ take })}
      />
      {clip.quote && (
        <div class="quote">
          <p dir="auto">{`“${clip.quote}”`}</p>
          <IconButton icon={Quote} name={t('quoteIntoTake')} keys="Alt+Q" onClick={onInsertQuote} />
          <IconButton
            icon={X}
            name={t('removeQuote')}
            onClick={() => {
              // The button goes; the focus must not go with it.
              editor.current?.querySelector<HTMLElement>('.take-box')?.focus();
              onChange({ quote: '' });
            }}
          />
        </div>
      )}
      {more}
      <div class="editor-line">
        <select
          class="field"
          aria-label={t('category')}
          value={clip.categoryId ?? ''}
          onChange={(event) => onChange({ categoryId: event.currentTarget.value || null })}
        >
          <option value="">{t('noCategory')}</option>
          {inDigestOrder(categories).map((category) => (
            <option key={category.id} value={category.id}>
              {category.name}
            </option>
          ))}
        </select>
        {categoryById(categories, clip.categoryId)?.layout === 'paper' && (
          <TextLine
            name={t('venue')}
            placeholder={t('venueHint')}
            value={clip.venue}
            onInput={(venue) => onChange({ venue })}
          />
        )}
        <button type="button" class="quiet-button" onClick={onDone}>
          {t('done')}
        </button>
      </div>
    </fieldset>
  );
}

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}
