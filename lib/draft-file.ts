import type { Draft } from './digest';
import { fileSlug } from './file-slug';
import { withFrontMatter } from './front-matter';
import { htmlPage } from './html-page';
import type { Settings } from './settings';

/** The kinds of file that a day's draft is saved as. */
export type FileKind = 'md' | 'html' | 'txt';

/** A file as it is saved. */
export interface DraftFile {
  name: string;
  text: string;
  type: string;
}

const TYPES: Record<FileKind, string> = { md: 'text/markdown', html: 'text/html', txt: 'text/plain' };

/** A day's draft as a file. */
export function draftFile(
  kind: FileKind,
  { markdown, html, text }: Draft,
  day: string,
  settings: Settings,
): DraftFile {
  const { publication, files } = settings;
  const title = publication.name ? `${publication.name}, ${day}` : day;
  const facts = {
    title,
    date: day,
    author: publication.persona || publication.editor,
    lang: publication.locale,
  };
  const texts: Record<FileKind, string> = {
    md: files.frontMatter ? withFrontMatter(markdown, facts) : markdown,
    html: htmlPage(title, publication.locale, html),
    txt: text,
  };
  return {
    name: draftFileName(publication.name, day, kind),
    text: texts[kind],
    type: TYPES[kind],
  };
}

/** `harbor-notes-2026-03-03.md`. */
export function draftFileName(publication: string, day: string, kind: FileKind = 'md'): string {
  return `${fileSlug(publication) || 'digest'}-${day}.${kind}`;
}
