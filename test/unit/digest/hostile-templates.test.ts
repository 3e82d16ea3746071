import { describe, expect, test } from 'vitest';
import { FormatError, parseFormat, renderDraft } from '../../../lib/digest';
import { edition } from './helpers/input';

async function failure(template: string): Promise<FormatError> {
  const draft = renderDraft(edition([{ title: 'x', take: 'y' }]), parseFormat('test', template));
  const error = await draft.then(
    (made) => new Error(`no failure: ${made.markdown.slice(0, 80)}`),
    (reason: unknown) => reason,
  );
  if (error instanceof FormatError) return error;
  throw error;
}

describe('a template that would never end, or fill the machine, ends with a sentence', () => {
  test.each([
    ['a long loop', '{% for i in (1..9000000) %}{% endfor %}'],
    [
      'loops in loops',
      '{% for a in (1..9999) %}{% for b in (1..9999) %}{% for c in (1..9999) %}{% endfor %}{% endfor %}{% endfor %}',
    ],
    [
      'a loop that prints',
      `{% for a in (1..9999) %}{% for b in (1..999) %}${'x'.repeat(500)}{% endfor %}{% endfor %}`,
    ],
    [
      'a value that doubles',
      '{% assign s = "xx" %}{% for i in (1..60) %}{% assign s = s | append: s %}{% endfor %}{{ s }}',
    ],
    [
      'a capture that doubles',
      '{% for i in (1..60) %}{% capture s %}{{ s }}{{ s }}xx{% endcapture %}{% endfor %}{{ s }}',
    ],
    [
      'a replacement that grows',
      '{% assign s = "x" %}{% for i in (1..60) %}{% assign s = s | replace: "x", "xxxxxxxx" %}{% endfor %}{{ s }}',
    ],
    [
      'a list that grows',
      '{% assign s = "x,x" | split: "," %}{% for i in (1..60) %}{% assign s = s | concat: s %}{% endfor %}',
    ],
    [
      'loops over one list',
      `{% assign l = "${'x,'.repeat(300)}" | split: "," %}${'{% for x in l %}'.repeat(4)}${'{% endfor %}'.repeat(4)}`,
    ],
    ['a long template', 'x'.repeat(300_000)],
  ])(
    '%s',
    async (_what, template) => {
      // The capture that doubles starts from a name that is known.
      const error = await failure(`{% assign s = "" %}${template}`);
      expect(error.message).toMatch(
        /^The (?:format makes more|format takes too long|format is longer|draft grows longer)[^.]*\.$/,
      );
    },
    20_000,
  );
});

test.each([
  ['tags', `${'{% if true %}'.repeat(6000)}x${'{% endif %}'.repeat(6000)}`, 'The format nests too deeply.'],
  ['quotes', `${'>'.repeat(5000)} x`, 'The draft nests too deeply.'],
])('%s that nest without end are a mistake of the format', async (_what, template, message) => {
  expect((await failure(template)).message).toBe(message);
});

test.each([')', '1.', '#', '“'])(
  'a title of a hundred thousand %s ends',
  async (piece) => {
    const format = parseFormat('test', '{{ clips.first.headline | sentence }}');
    const { text } = await renderDraft(edition([{ title: `${piece.repeat(100_000)}x` }]), format);
    expect(text.length).toBeGreaterThan(100_000);
  },
  30_000,
);

describe('a template reaches nothing but its edition', () => {
  test.each([
    ['another file', '{% include "x" %}'],
    ['another file', '{% render "x" %}'],
    ['a layout', '{% layout "x" %}'],
    ['unescaped output', '{{ clips | raw }}'],
    ['unescaped output', '{% cycle "<b>" %}'],
  ])('%s: %s', async (_what, template) => {
    expect((await failure(template)).message).toMatch(/not found|undefined filter/i);
  });

  test.each([
    '{{ publication.constructor }}',
    '{{ edition.__proto__ }}',
    '{{ clips.constructor.constructor }}',
  ])('%s', async (template) => {
    expect((await failure(template)).message).toMatch(/^Undefined variable/);
  });

  test.each(['{{ clips }}', '{{ clips.first }}', '{{ publication }}', '{{ clips.first.via }}', '{{ nil }}'])(
    '%s prints nothing',
    async (template) => {
      const { markdown } = await renderDraft(edition([{ title: 'x' }]), parseFormat('test', template));
      expect(markdown).toBe('\n');
    },
  );

  test('raw HTML and other schemes of the template itself reach no reader', async () => {
    const template =
      '<b>x</b> [y](javascript:alert(1)) ![z](data:,) [q][r] <mailto:a@b.example>\n\n<script>s</script>\n\n[r]: javascript:1';
    const { html, text } = await renderDraft(edition([]), parseFormat('test', template));
    expect(html).toBe('<p>x y z [q][r] mailto:a@b.example</p>\n');
    expect(text).toBe('x y z q mailto:a@b.example\n');
  });
});

describe('an error says where', () => {
  test.each([
    ['\n{% if x %}', 2, 1, 'Tag {% if x %} not closed.'],
    ['x\n  {{ clip.titel }}', 2, 6, 'Undefined variable: clip.'],
    ['{% for clip in clips %}\n{{ clip.titel }}{% endfor %}', 2, 4, 'Undefined variable: clip.titel.'],
    ['{{ day | shout }}', 1, 1, 'Undefined filter: shout.'],
    ['x\n{% endif %}', 2, 1, 'There is no open block that {% endif %} could belong to.'],
    ['{% schema %}\n{}\n{% endschema %}\n{% foo %}', 4, 1, 'Tag "foo" not found.'],
    ['{% schema %}{"slots": []}{% endschema %} {% foo %}', 1, 42, 'Tag "foo" not found.'],
  ])('%j', async (template, line, column, message) => {
    expect(await failure(template)).toMatchObject({ line, column, message });
  });
});
