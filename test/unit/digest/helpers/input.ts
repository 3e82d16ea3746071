import type { DigestClip, DigestInput } from '../../../../lib/digest';

/** An edition with the given clips and otherwise as little as there can be. */
export function edition(clips: DigestClip[], rest: Partial<DigestInput> = {}): DigestInput {
  return {
    day: '2025-09-30',
    locale: 'en-US',
    publication: { name: '', persona: '', editor: '' },
    categories: [
      { name: 'Lead', layout: 'story' },
      { name: 'Short', layout: 'bullet' },
      { name: 'Reading', layout: 'paper' },
    ],
    slots: {},
    clips,
    ...rest,
  };
}
