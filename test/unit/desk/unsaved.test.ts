import { expect, it } from 'vitest';
import { wordsIn } from '../../../lib/desk';

it('what was typed comes once, as it was typed last, and nothing else with it', () => {
  const words = wordsIn([
    { clips: [{ id: 'a', fields: { take: 'It lif' } }] },
    { clips: [{ id: 'b', fields: { order: 'a1', categoryId: 'notable', headline: ' ' } }] },
    { clips: [{ id: 'a', fields: { take: 'It lifts.', venue: 'The quay' } }] },
    { edition: { day: '2026-03-03', fields: { slots: { opening: 'Good morning.' } } } },
  ]);
  expect(words).toBe('It lifts.\n\nThe quay\n\nGood morning.');
});
