import fc from 'fast-check';
import { micromark } from 'micromark';
import { describe, expect, test } from 'vitest';
import { parseFormat, renderDraft } from '../../../lib/digest';
import { edition } from './helpers/input';
import { nasty, PATIENCE, RUNS } from './helpers/nasty';
import { readHtml, readMarkdown } from './helpers/read-html';

const format = parseFormat('test', '{% for clip in clips %}{{ clip.take }}{% endfor %}');
const paragraphs = parseFormat('test', '{% for clip in clips %}{{ clip.paragraphs }}{% endfor %}');
const inBriefing = parseFormat(
  'test',
  '{% for clip in clips %}- **{{ clip.title }}** ({{ clip.take }}){% endfor %}',
);

/** Inline CommonMark as another parser reads it, every block and raw HTML switched off. */
const INLINE_ONLY = {
  disable: {
    null: [
      ...['blockQuote', 'codeFenced', 'codeIndented', 'definition', 'headingAtx', 'htmlFlow', 'htmlText'],
      ...['labelStartImage', 'list', 'setextUnderline', 'thematicBreak'],
    ],
  },
};

function inlineHtml(take: string): string {
  const html = micromark(take, { extensions: [INLINE_ONLY], allowDangerousProtocol: true });
  return html.replace(/<code>\s*([\s\S]*?)\s*<\/code>/g, '<code>$1</code>');
}

function wordsOf(take: string): string {
  const { text } = readHtml(inlineHtml(take.replace(/\ufdd0/g, '')));
  return text.replace(/[ \t\n\v\f\r]+/g, ' ').trim();
}

const ALLOWED = ['a', 'code', 'em', 'li', 'p', 'strong', 'ul'];

describe('a take is inline CommonMark and nothing else', () => {
  test(
    'its words are those that were typed',
    async () => {
      await fc.assert(
        fc.asyncProperty(nasty, async (take) => {
          fc.pre(wordsOf(take) !== '');
          const { markdown } = await renderDraft(edition([{ title: 'x', take }]), format);
          expect(readMarkdown(markdown).text).toBe(wordsOf(take));
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  test(
    'no block, no raw HTML, no image, no address but http and https',
    async () => {
      const formats = fc.constantFrom(format, paragraphs, inBriefing);
      await fc.assert(
        fc.asyncProperty(
          nasty,
          fc.constantFrom('https://a.example/(', 'javascript:alert(1)'),
          formats,
          async (take, link, by) => {
            const draft = await renderDraft(edition([{ title: 'x', take, links: [link] }]), by);
            for (const read of [readMarkdown(draft.markdown), readHtml(draft.html)]) {
              expect(ALLOWED).toEqual(expect.arrayContaining(read.elements));
              for (const href of read.hrefs) expect(href).toMatch(/^https?:\/\//i);
            }
          },
        ),
        RUNS,
      );
    },
    PATIENCE,
  );

  test(
    'emphasis and code come through as typed',
    async () => {
      const piece = fc.constantFrom(
        'a',
        '*b*',
        '**c**',
        '_d_,',
        '`e`',
        '`` ` ``',
        '*f **g** h*',
        '(_i_)',
        '“**j**”',
        'k*l*m',
        '***n***',
      );
      await fc.assert(
        fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 8 }), async (pieces) => {
          const take = pieces.join(' ');
          const { markdown } = await renderDraft(edition([{ title: 'x', take }]), format);
          expect(micromark(markdown).trim()).toBe(inlineHtml(take));
        }),
        RUNS,
      );
    },
    PATIENCE,
  );
});
