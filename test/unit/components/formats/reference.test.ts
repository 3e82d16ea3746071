import { expect, it } from 'vitest';
import { readReference } from '../../../../components/formats/reference';
import { FILTERS } from '../../../../lib/digest/filters';
import { STANDARD_FILTERS } from '../../../../lib/digest/liquid/standard';

it('shows every variable and filter of the page, each once', () => {
  const { variables, filters } = readReference();
  expect(variables).toContainEqual({
    code: '{{ clip.authors | join: ", " }}',
    prints: 'Ida Bell, Tom Okafor',
  });
  expect(variables.length).toBeGreaterThan(20);
  const all = [...Object.keys(FILTERS), ...STANDARD_FILTERS];
  expect(filters).toHaveLength(all.length);
  for (const name of all) expect(filters.some(({ code }) => code.includes(`| ${name}`))).toBe(true);
  expect(new Set(filters.map(({ code }) => code)).size).toBe(all.length);
});
