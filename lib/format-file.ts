import { FormatError, parseFormat } from './digest';
import { fileSlug } from './file-slug';
import { MOST_TEMPLATE } from './own-format';

/** Why a file is no format. */
export type FileProblem = 'tooLong' | 'notText' | 'empty' | 'noLiquid';

/** A format as a file holds it. */
export interface FormatFile {
  name: string;
  template: string;
}

/** UTF-8 needs at most four bytes a character: a larger file need not be read to be refused. */
export const MOST_BYTES = MOST_TEMPLATE * 4;

/** Reads a `.liquid` file. A template with a mistake is a format too: its editor can mend it. */
export function readFormatFile(fileName: string, bytes: Uint8Array): FormatFile | FileProblem {
  if (bytes.length > MOST_BYTES) return 'tooLong';
  const text = decoded(bytes);
  if (text === undefined) return 'notText';
  const template = text.replace(/\r\n?/g, '\n');
  if (template.trim() === '') return 'empty';
  if (template.length > MOST_TEMPLATE) return 'tooLong';
  if (!/\{[{%]/.test(template)) return 'noLiquid';
  return { name: schemaName(template) || withoutEnding(fileName), template };
}

/** The file name of a format: `morning-note.liquid`. */
export function formatFileName(name: string): string {
  return `${fileSlug(name) || 'format'}.liquid`;
}

/** The name that a template's schema gives it; empty where there is none, or the schema has a mistake. */
export function schemaName(template: string): string {
  try {
    return parseFormat('', template).name.trim();
  } catch (error) {
    if (error instanceof FormatError) return '';
    throw error;
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function withoutEnding(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, '').trim() || fileName;
}
