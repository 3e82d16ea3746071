import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DETAILS } from '../../../lib/capture';
import { parseFormat, renderDraft } from '../../../lib/digest';
import { FILTERS } from '../../../lib/digest/filters';
import { STANDARD_FILTERS, STANDARD_TAGS } from '../../../lib/digest/liquid/standard';
import { viewEdition } from '../../../lib/digest/view';
import { edition } from './helpers/input';

const page = readFileSync(new URL('../../../docs/formats.md', import.meta.url), 'utf8');

/** The edition that the page's examples print. */
const example = edition(
  [
    {
      category: 'Notable',
      title: 'Salt & Iron',
      take: 'Worth your *morning*.\n\nTwice.',
      links: ['https://forge.example/salt', 'https://talk.example/9'],
      venue: 'Forge 2025',
      siteName: 'Forge Weekly',
      authors: ['Ida Bell', 'Tom Okafor'],
      publishedAt: '2025-09-28T23:30:00-07:00',
      quote: 'Salt wins.',
      excerpt: 'On corrosion.',
      imageUrl: 'https://forge.example/salt.jpg',
      details: { stars: '1,255' },
      via: [{ url: 'https://hn.example/1', label: 'Hacker News' }],
    },
  ],
  {
    publication: { name: 'Harbor Post', persona: 'Wick', editor: 'Ada Moreno' },
    categories: [{ name: 'Notable', layout: 'bullet' }],
    slots: { opening: 'Good *morning*.' },
  },
);

const SCHEMA =
  '{% schema %}{"slots":[{"name":"opening"}],"options":[{"name":"sources","default":true}]}{% endschema %}';

async function printed(source: string): Promise<string> {
  const format = parseFormat('doc', `${SCHEMA}{% for clip in clips %}${source}{% endfor %}`);
  return (await renderDraft(example, format)).markdown.trim().replace(/\n\n/g, '<br>');
}

const unpiped = (cell: string) => cell.replaceAll('\\|', '|');
const variables = [...page.matchAll(/^\| `(\{\{.*?\}\})` \| (.*?) \|/gm)].map(
  ([, source = '', gives = '']) => [unpiped(source), gives],
);
const standard = [...page.matchAll(/^\| `([a-z_]+)` \| `(\{\{.*?\}\})` \| (.*?) \|$/gm)];
const own = [...page.matchAll(/^### `([a-z_]+)`\n\n.+\n\n`(\{\{.*?\}\})` → `(.*)`$/gm)];

describe('docs/formats.md', () => {
  test('shows every filter, in order, and no other', () => {
    expect(own.map(([, name]) => name)).toEqual(Object.keys(FILTERS).sort());
    expect(standard.map(([, name]) => name)).toEqual([...STANDARD_FILTERS].sort());
  });

  test('shows every tag', () => {
    const tags = /## Tags\n\n([^.]*)\./.exec(page)?.[1] ?? '';
    expect([...tags.matchAll(/`([a-z#]+)`/g)].map(([, name]) => name).sort()).toEqual(
      [...STANDARD_TAGS].sort(),
    );
  });

  test('shows every variable', () => {
    const { view } = viewEdition(example, parseFormat('doc', SCHEMA));
    const names = [
      ...Object.keys(view),
      ...[view.publication, view.edition].flatMap((part) => Object.keys(part)),
      ...Object.keys(view.sections[0] ?? {}),
      ...Object.keys(view.clips[0] ?? {}).map((name) => `clip.${name}`),
    ];
    const shown = variables.map(([source]) => source).join(' ');
    for (const name of names) expect(shown).toMatch(new RegExp(`\\b${name}\\b`));
  });

  test('names every detail', () => {
    for (const name of DETAILS) expect(page).toContain(`\`${name}\``);
  });

  test.each(variables)('%s prints %s', async (source, gives) => {
    expect(await printed(source ?? '')).toBe(gives);
  });

  test.each([...standard, ...own].map(([, name, source, gives]) => [name, source, gives]))(
    '%s: %s',
    async (_name, source, gives) => {
      expect(await printed(unpiped(source ?? ''))).toBe(gives);
    },
  );
});
