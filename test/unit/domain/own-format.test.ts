import { describe, expect, it } from 'vitest';
import { builtInFormats } from '../../../lib/digest';
import { createEngine } from '../../../lib/digest/liquid/engine';
import {
  choosableFormats,
  dayFormat,
  freeName,
  MOST_TEMPLATE,
  type OwnFormat,
} from '../../../lib/own-format';
import { NOON } from '../builders';

const own = (id: string, rest: Partial<OwnFormat> = {}): OwnFormat => ({
  id,
  name: id,
  template: 'half {{',
  working: '{{ slots.opening }}',
  createdAt: NOON,
  updatedAt: NOON,
  changed: {},
  ...rest,
});

describe('the formats that can be chosen', () => {
  it('are the built-in ones and the editor’s by name, but none that was deleted or never worked', () => {
    const rows = [
      own('Weekly'),
      own('evening'),
      own('Old', { deletedAt: NOON }),
      own('New', { working: '' }),
      own('Odd', { working: '{% schema %}{' }),
    ];
    expect(choosableFormats(rows).map(({ name }) => name)).toEqual([
      ...Object.values(builtInFormats).map(({ name }) => name),
      'evening',
      'Weekly',
    ]);
  });
});

describe('the format of a day', () => {
  it('is a built-in one', () => {
    expect(dayFormat('essay', [])).toEqual({ format: builtInFormats.essay, own: false });
  });

  it('is the last working state of the editor’s own, under its name', () => {
    const note = own('note', { name: 'Note', working: '{% schema %}{"name":"Other"}{% endschema %}' });
    expect(dayFormat('note', [note])).toMatchObject({
      own: true,
      format: { id: 'note', name: 'Note', template: note.working },
    });
    expect(dayFormat('note', [note])).not.toHaveProperty('lost');
  });

  it('stays the one that was deleted since', () => {
    const { format, lost } = dayFormat('note', [own('note', { deletedAt: NOON })]);
    expect(lost).toBe('deleted');
    expect(format.id).toBe('note');
  });

  it('is stood in for where it is not there, or never worked', () => {
    const gone = { format: builtInFormats.briefing, own: false, lost: 'gone' };
    expect(dayFormat('note', [])).toEqual(gone);
    expect(dayFormat('note', [own('note', { working: '' })])).toEqual(gone);
  });
});

it('a name that is taken gets a number', () => {
  expect(freeName('Note', ['Essay'])).toBe('Note');
  expect(freeName('Note', ['note', 'Note 2'])).toBe('Note 3');
});

it('a format may be as long as Liquid reads', () => {
  expect(createEngine().options.parseLimit).toBe(MOST_TEMPLATE);
});
