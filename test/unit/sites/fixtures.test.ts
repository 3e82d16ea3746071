import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readSite } from './read-site';

const root = join(import.meta.dirname, '../../fixtures/sites');

const cases = readdirSync(root).flatMap((site) =>
  readdirSync(join(root, site)).map((name) => ({ site, name, folder: join(root, site, name) })),
);

/** What a fixture's `expected.json` holds: the address, and all that the site's reader gives for the page. */
interface Expected {
  url: string;
  site: string;
  fields: Record<string, unknown>;
}

const isExpected = (value: unknown): value is Expected =>
  typeof value === 'object' && value !== null && 'url' in value && 'site' in value && 'fields' in value;

describe.each(cases)('$site/$name', ({ folder }) => {
  const html = readFileSync(join(folder, 'page.html'), 'utf8');
  const expected: unknown = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  if (!isExpected(expected)) throw new Error(`${folder}/expected.json needs url, site and fields`);
  const { window } = new JSDOM(html, { url: expected.url });

  it('is read as expected, no field more and none less', () => {
    const read = readSite(window.document, expected.url);
    expect(read).toEqual({ site: expected.site, fields: expected.fields });
  });

  it('leaves the page as it was', () => {
    const before = window.document.documentElement.outerHTML;
    readSite(window.document, expected.url);
    expect(window.document.documentElement.outerHTML).toBe(before);
  });

  it('leaves every field to the general reader when the page has changed', () => {
    const bare = new JSDOM('<!doctype html><title>Something else</title><p>Hello', { url: expected.url });
    const { fields = {} } = readSite(bare.window.document, expected.url) ?? {};
    for (const field of [
      'title',
      'authors',
      'publishedAt',
      'modifiedAt',
      'excerpt',
      'html',
      'venue',
    ] as const) {
      if (field === 'title' && expected.site === 'hugging-face') continue;
      expect(fields[field], field).toBeUndefined();
    }
  });
});

it.each(cases)('$site/$name has its page and its expectation', ({ folder }) => {
  expect(existsSync(join(folder, 'page.html')) && existsSync(join(folder, 'expected.json'))).toBe(true);
});
