import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Capture } from '../../../lib/capture';
import { readDocument } from '../../../lib/read-document';

const FIXTURES = new URL('../../fixtures/extract/', import.meta.url);

/** Written by hand, never by the code. Fields of `Capture` must be equal; the rest says what to look for. */
interface Expected extends Partial<Omit<Capture, 'sources'>> {
  url: string;
  absent?: (keyof Capture)[];
  textHas?: string[];
  textLacks?: string[];
  htmlHas?: string[];
  htmlLacks?: string[];
  minWords?: number;
  sources?: NonNullable<Capture['sources']>;
}

describe.each(readdirSync(FIXTURES))('%s', (name) => {
  const file = new URL(`${name}/expected.json`, FIXTURES);

  it('is read as expected', () => {
    expect(existsSync(file), `${name} has no expected.json`).toBe(true);
    const { url, absent, textHas, textLacks, htmlHas, htmlLacks, minWords, sources, ...fields }: Expected =
      JSON.parse(readFileSync(file, 'utf8'));
    expect(Object.keys({ ...fields, absent, textHas }).length, 'expects nothing').toBeGreaterThan(0);
    const html = readFileSync(new URL(`${name}/page.html`, FIXTURES), 'utf8');
    // jsdom reports style sheets it cannot parse.
    const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
    const capture = readDocument(document, url);

    expect(capture).toMatchObject(fields);
    for (const field of absent ?? []) expect(capture[field], field).toBeUndefined();
    for (const part of textHas ?? []) expect(capture.text).toContain(part);
    for (const part of textLacks ?? []) expect(capture.text).not.toContain(part);
    for (const part of htmlHas ?? []) expect(capture.html).toContain(part);
    for (const part of htmlLacks ?? []) expect(capture.html).not.toContain(part);
    if (minWords) expect(capture.wordCount).toBeGreaterThanOrEqual(minWords);
    if (sources) expect(capture.sources).toMatchObject(sources);
  });
});
