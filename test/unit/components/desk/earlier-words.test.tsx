// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { EarlierWords } from '../../../../components/desk/EarlierWords';
import type { Earlier } from '../../../../lib/earlier';
import '../../browser';
import { NOON } from '../../builders';

const VALUES: Readonly<Record<string, Earlier['value']>> = {
  headline: 'Headline',
  take: 'A take',
  venue: 'A venue',
  quote: 'A quote',
  authors: ['Ada'],
  publishedAt: '2026-03-01',
  categoryId: 'c',
  day: '2026-03-02',
  links: [{ url: 'https://news.example/', role: 'source' }],
};

/** What stands above each earlier value, up to its time. */
function names(): (string | undefined)[] {
  const earlier = Object.entries(VALUES).map(([field, value]) => ({
    id: field,
    clipId: 'p',
    field,
    value,
    at: NOON,
  }));
  act(() => render(<EarlierWords earlier={earlier} categories={[]} onTakeBack={() => {}} />, document.body));
  act(() => document.querySelector('button')?.click());
  const hints = [...document.querySelectorAll('.hint')];
  return hints.map(({ textContent }) => textContent?.split(' · ').slice(0, -1).join());
}

it('says of each earlier value of a clip what it was', () => {
  expect(names()).toEqual([
    'Title',
    'Take',
    'Venue',
    'Quote',
    'Authors',
    'Published',
    'Category',
    'Edition',
    'Links',
  ]);
});
