import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { highlight, type Token } from './highlight';

interface Props {
  box: RefObject<HTMLTextAreaElement | null>;
  value: string;
  /** The accessible name. */
  name: string;
  /** The id of what says what is wrong. */
  describedBy: string;
  /** The line with a mistake, counted from 1. */
  wrongLine: number | undefined;
  readOnly: boolean;
  onInput: (value: string) => void;
}

/**
 * A template in a plain text box, with its colours and line numbers on a sheet behind it: so the caret, undo, input
 * methods and assistive technology are the browser's own. Both sheets wrap alike, as they share one font and measure.
 */
export function TemplateBox({ box, value, name, describedBy, wrongLine, readOnly, onInput }: Props) {
  const lines = useMemo(() => highlight(value), [value]);
  const sheet = useRef<HTMLDivElement>(null);

  // The box grows with its text, so the browser has nothing to scroll when the caret leaves the window.
  useLayoutEffect(() => {
    if (document.activeElement === box.current) showCaret(box.current, sheet.current);
  }, [value]);
  return (
    <div class="template-box" style={{ '--digits': String(lines.length).length }}>
      <div ref={sheet} class="template-colours" aria-hidden="true">
        {lines.map((tokens, index) => (
          <Line key={index} tokens={tokens} wrong={index + 1 === wrongLine} />
        ))}
      </div>
      <textarea
        ref={box}
        class="template-text"
        dir="ltr"
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        aria-label={name}
        aria-describedby={describedBy}
        aria-invalid={wrongLine === undefined ? undefined : true}
        readOnly={readOnly}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}

/** Scrolls as little as shows the line that the caret is in. */
export function showCaret(box: HTMLTextAreaElement | null, sheet: Element | null): void {
  if (!box || !sheet) return;
  const line = box.value.slice(0, box.selectionEnd).split('\n').length;
  sheet.children[line - 1]?.scrollIntoView({ block: 'nearest' });
}

/** Drawn again only when it changed. */
function Line({ tokens, wrong }: { tokens: readonly Token[]; wrong: boolean }) {
  const key = JSON.stringify([tokens, wrong]);
  return useMemo(
    () => (
      <div class="template-line" data-wrong={wrong || undefined}>
        {tokens.map(({ kind, text }, index) => (
          <span key={index} data-kind={kind}>
            {text}
          </span>
        ))}
        {tokens.length === 0 && '\n'}
      </div>
    ),
    [key],
  );
}
