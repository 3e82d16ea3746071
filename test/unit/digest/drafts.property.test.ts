import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInFormats, type DigestClip, renderDraft } from '../../../lib/digest';
import { edition } from './helpers/input';
import { nasty, PATIENCE, RUNS } from './helpers/nasty';
import { readHtml, readMarkdown } from './helpers/read-html';

const address = fc.oneof(
  nasty.map((path) => `https://a.example/${path}`),
  fc.constantFrom(
    'http://b.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '',
    ' https://c.example/x y ',
  ),
);

const clip: fc.Arbitrary<DigestClip> = fc.record(
  {
    category: fc.option(fc.constantFrom('Lead', 'Short', 'Reading', 'Gone')),
    title: fc.option(nasty),
    take: fc.option(nasty),
    links: fc.option(fc.array(address, { maxLength: 3 })),
    venue: nasty,
    siteName: nasty,
    authors: fc.array(nasty, { maxLength: 3 }),
    publishedAt: fc.constantFrom('2025-02-30', '2025-09-01', '2025-09-01T23:30:00-11:00', 'soon', ''),
    via: fc.array(fc.record({ url: address, label: nasty }, { requiredKeys: [] }), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

const ALLOWED = ['a', 'code', 'em', 'h2', 'li', 'p', 'strong', 'ul'];

test.each(Object.values(builtInFormats))(
  'whatever the clips hold, $name comes out clean',
  async (format) => {
    const slots = fc.record({ opening: nasty, roundup: nasty, afterword: nasty, closing: nasty });
    await fc.assert(
      fc.asyncProperty(
        fc.array(clip, { maxLength: 5 }),
        slots,
        fc.boolean(),
        async (clips, written, switched) => {
          const settings = { sources: switched, house_case: switched };
          const publication = { name: 'Tern & <Tide>', persona: '', editor: '_' };
          const draft = await renderDraft(edition(clips, { slots: written, publication }), {
            ...format,
            settings,
          });

          const fromMarkdown = readMarkdown(draft.markdown);
          const fromHtml = readHtml(draft.html);
          expect(fromHtml).toEqual(fromMarkdown);
          expect(ALLOWED).toEqual(expect.arrayContaining(fromHtml.elements));
          for (const href of fromHtml.hrefs) expect(href).toMatch(/^https?:\/\//i);

          for (const text of [draft.markdown, draft.text]) {
            expect(text).not.toMatch(/undefined|\bnull\b|\[object/);
            expect(text).not.toMatch(/[^ \n] {2}/);
            expect(text).not.toMatch(/[ \t]$/m);
            expect(text).not.toMatch(/\n{3}/);
            expect(text).not.toMatch(/\ufdd0/);
            expect(text).toMatch(/^(?:\n|[^\n][\s\S]*[^\n]\n|[^\n]\n)$/);
          }
          expect(draft.markdown).not.toMatch(/^ *(?:[-*+]|#{1,6})$/m);
          expect(draft.text).not.toMatch(/^ *•$/m);
        },
      ),
      RUNS,
    );
  },
  PATIENCE,
);
