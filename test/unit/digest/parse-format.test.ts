import { describe, expect, test } from 'vitest';
import { builtInFormats, FormatError, isOn, parseFormat, withName } from '../../../lib/digest';

function schema(json: string) {
  return () => parseFormat('test', `\n  {% schema %}${json}{% endschema %}\nx`);
}

test('a format is read from its file', () => {
  const source = `{%- schema -%}{
    "name": "Note",
    "requires": ["take"],
    "slots": [{ "name": "opening", "label": "Opening" }, { "name": "end", "default": "Bye.", "paragraphs": true, "wanted": true }],
    "options": [{ "name": "via", "label": "Via", "default": true }, { "name": "other" }]
  }{%- endschema -%}`;
  expect(parseFormat('note', source)).toEqual({
    id: 'note',
    name: 'Note',
    template: source,
    requires: ['take'],
    slots: [
      { name: 'opening', label: 'Opening', default: '', paragraphs: false, wanted: false },
      { name: 'end', label: 'end', default: 'Bye.', paragraphs: true, wanted: true },
    ],
    options: [
      { name: 'via', label: 'Via', default: true },
      { name: 'other', label: 'other', default: false },
    ],
  });
});

test('a template without a schema declares nothing', () => {
  expect(parseFormat('bare', 'x')).toEqual({
    id: 'bare',
    name: '',
    template: 'x',
    slots: [],
    options: [],
    requires: [],
  });
});

describe('a schema that is none is refused, with its place', () => {
  test.each([
    ['[]', 'The schema holds something that is no object.'],
    ['{"slots": {}}', 'The schema has slots that are not a list.'],
    ['{"slots": [{}]}', 'The schema has a slot without a name of small letters, digits and _.'],
    [
      '{"options": [{"name": "Via"}]}',
      'The schema has an option without a name of small letters, digits and _.',
    ],
    [
      '{"options": [{"name": "via", "default": "yes"}]}',
      'The schema has a default that is neither true nor false.',
    ],
    ['{"name": 1}', 'The schema has a name that is not text.'],
    ['{"requires": ["mood"]}', 'The schema requires "mood"; it can require headline, take, title or links.'],
  ])('%s', (json, message) => {
    expect(schema(json)).toThrow(
      expect.objectContaining({ name: 'FormatError', message, line: 2, column: 3 }),
    );
    expect(schema(json)).toThrow(FormatError);
  });
});

test('a schema that is no JSON is refused where it goes wrong', () => {
  const source = '{% schema %}\n{\n  "name": "Note",\n  "slots": [}\n}\n{% endschema %}';
  const refusal = { message: 'The schema is not valid JSON.', line: 4, column: 13 };
  expect(() => parseFormat('test', source)).toThrow(expect.objectContaining(refusal));
});

test('a schema that does not end is refused', () => {
  expect(() => parseFormat('test', 'x\n{% schema %}{}')).toThrow(
    expect.objectContaining({
      message: 'The schema does not end: {% endschema %} is missing.',
      line: 2,
      column: 1,
    }),
  );
});

test('the editor’s choice goes before the format’s', () => {
  const { briefing } = builtInFormats;
  expect(isOn(briefing, 'house_case')).toBe(true);
  expect(isOn({ ...briefing, settings: { house_case: false } }, 'house_case')).toBe(false);
  expect(isOn(briefing, 'never_declared')).toBe(false);
});

describe('a format is given another name', () => {
  const NAME = 'Ada’s "note"\n {% endschema %}';
  test.each([
    ['{% schema %}{ "slots": [{ "name": "opening" }], "name" : "Old" }{% endschema %}x'],
    ['{%- schema -%}\n{\n  "requires": ["take"]\n}\n{%- endschema -%}\nx'],
    ['{% schema %}{}{% endschema %}x'],
    ['x {{ slots }}'],
  ])('%s', (source) => {
    const renamed = parseFormat('test', withName(source, NAME));
    const { name: _, template, ...rest } = parseFormat('test', source);
    expect(renamed).toMatchObject({ ...rest, name: NAME });
    expect(renamed.template.endsWith(template.slice(-1))).toBe(true);
  });

  test('unless its schema cannot be read', () => {
    const source = '{% schema %}{ "name": }{% endschema %}';
    expect(withName(source, 'New')).toBe(source);
  });
});
