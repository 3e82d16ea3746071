import { describe, expect, it } from 'vitest';
import { builtInFormats, placesOf, renderDraft } from '../../../lib/digest';

const category = { name: 'Key', layout: 'story' as const };
const notable = { name: 'Notable', layout: 'bullet' as const };
const base = {
  day: '2026-03-03',
  locale: 'en-US',
  publication: {},
  categories: [notable, category],
  slots: {},
};

/** What stands in the draft, as a reader sees it, where each clip is found. */
async function found(format: keyof typeof builtInFormats, clips: object[]): Promise<[number, string][]> {
  const draft = await renderDraft({ ...base, clips }, builtInFormats[format]);
  const text = draft.html.replace(/<[^>]*>/g, '').replace(/\s/g, ' ');
  return placesOf(draft.says, text).map(({ clip, start, end }) => [clip, text.slice(start, end)]);
}

describe('placesOf', () => {
  it('finds headline and take together, in house case', async () => {
    const clips = [
      { category: 'Key', title: 'Tide Is Out', take: 'It was *high*.', links: ['https://a.example/'] },
      { category: 'Notable', title: 'Nothing To Say', links: ['https://b.example/'] },
    ];
    expect(await found('briefing', clips)).toEqual([
      [1, 'nothing to say'],
      [0, 'tide is out. it was high.'],
    ]);
  });

  it('finds each take in a paragraph that joins several, and in an order of the format’s own', async () => {
    const clips = [
      { category: 'Notable', title: 'N', take: 'second thoughts.' },
      { category: 'Notable', title: 'M', take: 'a third' },
      { category: 'Key', title: 'K', take: 'The first story' },
    ];
    expect(await found('essay', clips)).toEqual([
      [2, 'The first story'],
      [0, 'second thoughts'],
      [1, 'a third'],
    ]);
  });

  it('tells clips with the same words apart by their order', () => {
    const says = [
      { clip: 0, headline: '', take: 'same' },
      { clip: 1, headline: '', take: 'same' },
    ];
    expect(placesOf(says, 'same and same').map(({ clip, start }) => [clip, start])).toEqual([
      [0, 0],
      [1, 9],
    ]);
  });

  it('finds nothing for a clip that the template leaves out', () => {
    expect(placesOf([{ clip: 0, headline: 'Gone', take: '' }], 'Something else')).toEqual([]);
  });
});
