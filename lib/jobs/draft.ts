import type { Day } from '../day';
import type { DigestInput, Draft, Format } from '../digest';
import { digestInput } from '../digest-input';
import { type DraftFile, draftFile } from '../draft-file';
import { ExpectedError } from '../errors';
import type { DayFormat, LostFormat } from '../own-format';
import { clock, copyRich, copyText } from '../platform';
// Not through the folder's face, which the popup loads for its first paint.
import { downloadText } from '../platform/download';
import { clipsOfDay, type Database, editionOf, readNow } from '../store';
import { ownFormats } from '../store/formats';

/** A day set by its format, with what the interface needs around it. */
export interface DayDraft {
  draft: Draft;
  format: Format;
  /** All formats that the edition can be set in. */
  formats: Format[];
  /** Why `format` is not among them, or not the one that was chosen. */
  lost: LostFormat | undefined;
  /** What the editor wrote, by slot name. */
  slots: Record<string, string>;
  file: DraftFile;
}

/**
 * Sets a day in its edition's format. Formats, Liquid and Markdown are loaded here, when first used.
 * @throws ExpectedError `format` where the format has a mistake
 */
export async function draftOfDay(db: Database, day: Day): Promise<DayDraft> {
  // The reads come first: what is watched for changes must be asked before anything else is awaited.
  const [{ settings }, edition, clips, own] = await Promise.all([
    readNow(db, clock()),
    editionOf(db, day),
    clipsOfDay(db, day),
    ownFormats(db),
  ]);
  const { choosableFormats, dayFormat } = await import('../own-format');
  const chosen = dayFormat(edition.formatId ?? settings.publication.formatId, own);
  const draft = await set(digestInput(edition, clips, settings), chosen);
  return {
    draft,
    format: chosen.format,
    formats: choosableFormats(own),
    lost: chosen.lost,
    slots: edition.slots,
    file: draftFile('md', draft, day, settings),
  };
}

async function set(input: DigestInput, { format, own }: DayFormat): Promise<Draft> {
  const { FormatError, renderDraft } = await import('../digest');
  const setter = own ? (await import('../press')).setDraft : renderDraft;
  return setter(input, format).catch((error: unknown) => {
    throw error instanceof FormatError ? new ExpectedError('format', { cause: error }) : error;
  });
}

/** Where the popup takes a draft: onto the clipboard as Markdown or as rich text, or into a file. */
export type WayOut = 'markdown' | 'rich' | 'file';

/** @throws ExpectedError `clipboard` where the browser refuses it */
export async function takeOut({ draft, file }: DayDraft, way: WayOut): Promise<void> {
  if (way === 'rich') await copyRich(draft.html, draft.text);
  else if (way === 'markdown') await copyText(draft.markdown);
  else downloadText(file.name, file.text, file.type);
}
