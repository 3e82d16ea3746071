import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../lib/digest';
import { draftFile } from '../../../lib/draft-file';
import { defaultSettings } from '../../../lib/settings';
import { TODAY } from '../builders';

const draft: Draft = { markdown: 'M\n', html: '<p>H</p>\n', text: 'T\n', omitted: [], says: [] };
const settings = defaultSettings('en-US');
const named = {
  ...settings,
  publication: { ...settings.publication, name: 'Harbor Notes', editor: 'Ada', persona: '' },
};

describe('a day’s file', () => {
  it('is the draft itself, or a whole page', () => {
    expect(draftFile('md', draft, TODAY, settings)).toEqual({
      name: `digest-${TODAY}.md`,
      text: 'M\n',
      type: 'text/markdown',
    });
    expect(draftFile('txt', draft, TODAY, named)).toMatchObject({
      name: `harbor-notes-${TODAY}.txt`,
      text: 'T\n',
    });
    const page = draftFile('html', draft, TODAY, named);
    expect(page).toMatchObject({ name: `harbor-notes-${TODAY}.html`, type: 'text/html' });
    expect(page.text).toMatch(
      /^<!doctype html>[\s\S]*<title>Harbor Notes, 2026-03-03<\/title>[\s\S]*<p>H<\/p>\n<\/body>/,
    );
    // Nothing that would be fetched.
    expect(page.text).not.toMatch(/src=|<link|<script|@import|url\(/);
  });

  it('begins with front matter where that is wanted, and only as Markdown', () => {
    const wanted = { ...named, files: { frontMatter: true } };
    expect(draftFile('md', draft, TODAY, wanted).text).toBe(
      '---\ntitle: "Harbor Notes, 2026-03-03"\ndate: 2026-03-03\nauthor: "Ada"\nlang: "en-US"\n---\n\nM\n',
    );
    expect(draftFile('txt', draft, TODAY, wanted).text).toBe('T\n');
    const signed = { ...wanted, publication: { ...wanted.publication, persona: 'Quill' } };
    expect(draftFile('md', draft, TODAY, signed).text).toContain('author: "Quill"\n');
  });
});
