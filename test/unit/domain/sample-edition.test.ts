import { describe, expect, it, test } from 'vitest';
import { builtInFormats, renderDraft } from '../../../lib/digest';
import { sampleEdition } from '../../../lib/sample-edition';
import { defaultSettings } from '../../../lib/settings';

const settings = defaultSettings('en-US');
const sample = sampleEdition(settings);

describe('the sample edition', () => {
  it('has every layout, and each field both filled and missing', () => {
    const layouts = sample.clips.map(
      ({ category }) => sample.categories.find(({ name }) => name === category)?.layout,
    );
    expect(new Set(layouts)).toEqual(new Set(['story', 'bullet', 'paper']));
    const fields = [
      'take',
      'venue',
      'siteName',
      'authors',
      'publishedAt',
      'quote',
      'excerpt',
      'imageUrl',
      'via',
    ] as const;
    for (const field of fields) {
      expect(sample.clips.some((clip) => clip[field] !== undefined)).toBe(true);
      expect(sample.clips.some((clip) => clip[field] === undefined)).toBe(true);
    }
  });

  it('goes by the editor’s own categories, and does without them', () => {
    const bare = sampleEdition({ ...settings, categories: [] });
    expect(bare.clips.every(({ category }) => category === undefined)).toBe(true);
    const [first] = settings.categories;
    const one = sampleEdition({ ...settings, categories: first ? [{ ...first, name: 'Tides' }] : [] });
    expect(one.clips.filter(({ category }) => category === 'Tides')).toHaveLength(2);
  });

  test.each(Object.values(builtInFormats))('is set by $name', async (format) => {
    const { text } = await renderDraft(sample, format);
    expect(text.toLowerCase()).toMatch(/rope, measured twice a day|salt spray and the life of rope/);
  });
});
