import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from '../../../../components/formats/highlight';
import { builtInFormats } from '../../../../lib/digest';

/** A template's stretches, each as `kind:text`, without white space and plain text. */
function kinds(template: string): string[] {
  return highlight(template)
    .flat()
    .filter(({ kind, text }) => kind !== 'text' && text.trim() !== '')
    .map(({ kind, text }) => `${kind}:${text}`);
}

describe('the colours of a template', () => {
  it.each([
    ['{{ clip.title | link: clip.url }}', 'fence:{{ name:clip.title filter:link name:clip.url fence:}}'],
    ['{%- for clip in clips -%}', 'fence:{%- tag:for name:clip word:in name:clips fence:-%}'],
    ['{% if a == "x | y" %}', 'fence:{% tag:if name:a string:"x | y" fence:%}'],
    ['{{ "a }} b" }}', 'fence:{{ string:"a }} b" fence:}}'],
    ['{% comment %}{{ a }}{% endcomment %}', 'comment:{% comment %}{{ a }}{% endcomment %}'],
    ['{% # note %}', 'comment:{% # note %}'],
    ['## Name **x**\n- y', 'heading:## Name **x** mark:- '],
    [
      '{% schema %}{ "name": "X", "a": true }{% endschema %}',
      'fence:{% tag:schema fence:%} key:"name" string:"X" key:"a" word:true fence:{% tag:endschema fence:%}',
    ],
  ])('%s', (template, expected) => {
    expect(kinds(template).join(' ')).toBe(expected);
  });

  it('go on behind code that is not closed yet', () => {
    expect(kinds('{{ clip.ti\n{% if x %}')).toEqual([
      'fence:{{',
      'name:clip.ti',
      'fence:{%',
      'tag:if',
      'name:x',
      'fence:%}',
    ]);
  });

  it('cover every character, line by line', () => {
    const text = (template: string) =>
      highlight(template)
        .map((line) => line.map((token) => token.text).join(''))
        .join('\n');
    for (const { template } of Object.values(builtInFormats)) expect(text(template)).toBe(template);
    const piece = fc.constantFrom('{{', '}}', '{%', '%}', '"', "'", '\n', ' ', 'a', '|', '-', '#', 'schema');
    fc.assert(
      fc.property(
        fc.array(piece).map((all) => all.join('')),
        (template) => {
          expect(text(template)).toBe(template);
        },
      ),
    );
  });

  it('are done with at once, however long the template is', () => {
    const before = performance.now();
    highlight('{{ "'.repeat(10_000));
    highlight('x'.repeat(200_000));
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
