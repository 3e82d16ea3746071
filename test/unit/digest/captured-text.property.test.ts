import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Format, parseFormat, renderDraft } from '../../../lib/digest';
import { edition } from './helpers/input';
import { nasty, PATIENCE, RUNS } from './helpers/nasty';
import { readMarkdown } from './helpers/read-html';

/** What is asked of captured text, written a second time. */
function asPrinted(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069\ufdd0]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\0/g, '\ufffd')
    .trim();
}

function only(template: string): Format {
  return parseFormat('test', template);
}

/** Places in a template, the elements they may make, and the words around the title. */
const PLACES = [
  ['a paragraph', '{{ clip.title }}', ['p'], '', ''],
  ['a bullet', '- {{ clip.title }}', ['li', 'ul'], '', ''],
  ['a numbered item', '3. {{ clip.title }}', ['li', 'ol'], '', ''],
  ['a quotation', '> {{ clip.title }}', ['blockquote', 'p'], '', ''],
  ['a heading', '## {{ clip.title }}', ['h2'], '', ''],
  ['a heading that goes on', '## {{ clip.title }} #x', ['h2'], '', ' #x'],
  ['bold', '**{{ clip.title }}**', ['p', 'strong'], '', ''],
  ['a bold bullet', '- **{{ clip.title }}** x', ['li', 'strong', 'ul'], '', ' x'],
  ['brackets', '({{ clip.title }})', ['p'], '(', ')'],
  ['between words', 'x {{ clip.title }} y', ['p'], 'x ', ' y'],
  ['after a line', 'x\n{{ clip.title }}\ny', ['p'], 'x ', ' y'],
  ['words of a link', '[{{ clip.title }}](https://a.example)', ['a', 'p'], '', ''],
  ['before a link', '{{ clip.title }}[x](https://a.example)', ['a', 'p'], '', 'x'],
  ['the link filter', '{{ clip.title | link: "https://a.example" }}', ['a', 'p'], '', ''],
] as const;

describe('captured text is text', () => {
  test.each(PLACES)(
    'in %s',
    async (_place, template, elements, before, after) => {
      const format = only(`{% for clip in clips %}${template}{% endfor %}`);
      await fc.assert(
        fc.asyncProperty(nasty, async (title) => {
          fc.pre(asPrinted(title) !== '');
          const { markdown } = await renderDraft(edition([{ title }]), format);
          const read = readMarkdown(markdown);
          expect(read.elements).toEqual(elements);
          expect(read.text).toBe((before + asPrinted(title) + after).trim());
          for (const href of read.hrefs) expect(href).toBe('https://a.example');
        }),
        RUNS,
      );
    },
    PATIENCE,
  );
});
