import type { Draft } from './draft';
import type { Format } from './format';
import type { DigestInput } from './input';

export { builtInFormats } from './built-in';
export type { ClipWords, Draft } from './draft';
export { FormatError } from './errors';
export { type ClipField, type Format, type FormatOption, type FormatSlot, isOn } from './format';
export type { DigestCategory, DigestClip, DigestInput, DigestPublication, DigestVia, Layout } from './input';
export { type Finding, LINT_RULES, type LintRule, type LintSettings, lint } from './lint';
export { parseFormat } from './parse-format';
export { type Place, placesOf } from './places';
export { withName } from './schema';
export { countWords } from './text/count-words';

/**
 * Writes an edition by a format. Rejects with `FormatError` where the template is at fault.
 * Liquid and the Markdown parser load with the first call: the popup must not pay for them.
 */
export async function renderDraft(input: DigestInput, format: Format): Promise<Draft> {
  return (await loadRenderer())(input, format);
}

/** `renderDraft` for a preview that follows every key: loads what it needs now, and sets drafts at once. */
export async function loadRenderer(): Promise<(input: DigestInput, format: Format) => Draft> {
  const { render } = await import('./render');
  return render;
}
