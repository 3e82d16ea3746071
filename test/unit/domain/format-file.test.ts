import { describe, expect, it } from 'vitest';
import { formatFileName, MOST_BYTES, readFormatFile } from '../../../lib/format-file';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, name = 'note.liquid') => readFormatFile(name, bytes(text));

describe('a file is read as a format', () => {
  it('under the name that its schema gives it', () => {
    const template = '{% schema %}{ "name": "Morning" }{% endschema %}\nx';
    expect(read(template)).toEqual({ name: 'Morning', template });
  });

  it('under the file’s name where the schema is silent or wrong', () => {
    expect(read('{{ slots }}', 'My note.v2.liquid')).toMatchObject({ name: 'My note.v2' });
    expect(read('{% schema %}{', '.liquid')).toMatchObject({ name: '.liquid' });
  });

  it('also with a mistake in it, which its editor can mend', () => {
    expect(read('{{ title | shout')).toMatchObject({ template: '{{ title | shout' });
  });

  it('with the line ends and the mark of other systems', () => {
    expect(read('\ufeff{{ a }}\r\n{{ b }}\rx')).toMatchObject({ template: '{{ a }}\n{{ b }}\nx' });
  });
});

describe('what is no format is refused', () => {
  it.each([
    ['empty', new Uint8Array()],
    ['empty', bytes(' \n\t')],
    ['notText', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe])],
    ['notText', bytes('{{ a }}\0')],
    ['noLiquid', bytes('<!doctype html><p>A page</p>')],
    ['tooLong', bytes(`{{ a }}${'x'.repeat(200_000)}`)],
    ['tooLong', new Uint8Array(MOST_BYTES + 1)],
  ])('%s', (problem, file) => {
    expect(readFormatFile('x.liquid', file)).toBe(problem);
  });

  it('but not one of two hundred thousand letters of four bytes', () => {
    const template = `{{ a }}${'😀'.repeat(99_990)}`;
    expect(read(template)).toMatchObject({ template });
  });
});

it('a format’s file is called after it', () => {
  expect(formatFileName('Morning note, v2')).toBe('morning-note-v2.liquid');
  expect(formatFileName('朝刊')).toBe('朝刊.liquid');
  expect(formatFileName('…')).toBe('format.liquid');
});
