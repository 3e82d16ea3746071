import { Copy, Download, Trash2 } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import type { Day } from '../../lib/day';
import type { OwnFormat } from '../../lib/own-format';
import { t } from '../hooks/i18n';
import { useFormatDraft } from '../hooks/use-format-draft';
import type { Formats } from '../hooks/use-formats';
import type { PreviewDay } from '../hooks/use-preview-day';
import { Icon } from '../ui/Icon';
import { useTypedText } from '../ui/use-typed-text';
import { FormatNameField } from './FormatNameField';
import { FormatPreview } from './FormatPreview';
import { Problem } from './Problem';
import { offsetOf } from './position';
import { ReferenceDialog } from './ReferenceDialog';
import { showCaret, TemplateBox } from './TemplateBox';
import { useAdopted } from './use-adopted';

interface Props {
  /** Absent for a built-in format, which can only be looked at. */
  row: OwnFormat | undefined;
  name: string;
  source: string;
  formats: Formats;
  preview: PreviewDay;
  locale: string;
  onDuplicate: (format: { name: string; template: string }) => void;
  onDay: (day: Day | 'sample') => void;
}

/** Where there is room for one of the two parts, the one that is seen. */
type Side = 'template' | 'draft';

/** One format in work: its template, what is wrong with it, and a draft that it makes. */
export function FormatWork({ row, name, source, formats, preview, locale, onDuplicate, onDay }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [side, setSide] = useState<Side>('template');
  const [help, setHelp] = useState(false);
  const [template, type] = useTypedText(source, (next) => row && formats.write(row, next));
  const id = row?.id ?? '';
  const { draft, problem, works } = useFormatDraft(
    id,
    template,
    row?.working ?? source,
    preview.input,
    preview.sample,
  );
  useAdopted(row, works ? template : undefined, formats);

  const goToProblem = () => {
    if (!problem || !box.current) return;
    const at = offsetOf(template, problem.line, problem.column);
    setSide('template');
    box.current.focus();
    box.current.setSelectionRange(at, at);
    showCaret(box.current, box.current.previousElementSibling);
  };

  const insert = (code: string) => {
    box.current?.focus();
    // As typing does, so that the box's own undo takes it back.
    document.execCommand('insertText', false, code);
  };

  return (
    <section class="format-work" aria-label={name}>
      <header class="format-head">
        {row ? (
          <FormatNameField row={{ ...row, template }} formats={formats} />
        ) : (
          <div class="format-name">
            <h2>{name}</h2>
            <p class="hint">{t('builtInHint')}</p>
          </div>
        )}
        <div class="format-deeds">
          <button
            type="button"
            class={row ? 'quiet-button' : 'main-button'}
            onClick={() => onDuplicate({ name, template })}
          >
            <Icon of={Copy} />
            {t('duplicate')}
          </button>
          <button type="button" class="quiet-button" onClick={() => formats.exportFile({ name, template })}>
            <Icon of={Download} />
            {t('exportFormat')}
          </button>
          {row && (
            <button type="button" class="quiet-button" onClick={() => formats.remove(row)}>
              <Icon of={Trash2} />
              {t('deleteFormat')}
            </button>
          )}
        </div>
      </header>
      <fieldset class="switch sides">
        <legend class="hidden">{name}</legend>
        <button type="button" aria-pressed={side === 'template'} onClick={() => setSide('template')}>
          {t('template')}
        </button>
        <button type="button" aria-pressed={side === 'draft'} onClick={() => setSide('draft')}>
          {t('draft')}
        </button>
      </fieldset>
      <div class="format-parts" data-side={side}>
        <div class="template-area">
          <div class="template-scroll">
            <TemplateBox
              box={box}
              value={template}
              name={t('template')}
              describedBy="format-problem"
              wrongLine={problem?.line}
              readOnly={!row}
              onInput={type}
            />
          </div>
          <Problem
            problem={problem}
            hasDraft={draft !== undefined}
            onGo={goToProblem}
            onReference={() => setHelp(true)}
          />
        </div>
        <FormatPreview draft={draft} preview={preview} locale={locale} onDay={onDay} />
      </div>
      {help && <ReferenceDialog onInsert={row && insert} onClose={() => setHelp(false)} />}
    </section>
  );
}
