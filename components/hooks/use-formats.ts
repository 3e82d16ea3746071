import { useState } from 'preact/hooks';
import { type Format, withName } from '../../lib/digest';
import { formatFileName, MOST_BYTES, readFormatFile, schemaName } from '../../lib/format-file';
import { byName, freeName, type OwnFormat } from '../../lib/own-format';
import { downloadText } from '../../lib/platform/download';
import { addFormat, changeFormat, deleteFormat, type FormatText } from '../../lib/store/formats';
import { backend } from './backend';
import { t } from './i18n';
import { useOwnFormats, useRestoreFormat } from './own-formats';
import { useTrouble } from './trouble';

/** The editor's formats and what can be done with them. Every change is stored as it is made. */
export interface Formats {
  /** Those that are not deleted, by name. */
  own: readonly OwnFormat[];
  /** The last thing done, for the live region. */
  said: string;
  /** What was deleted last and can come back. */
  deleted: OwnFormat | undefined;
  /** A sentence about a file that could not be imported. */
  refused: string;
  /** Answers the id of the copy. */
  duplicate(format: Pick<Format, 'name' | 'template'>): Promise<string | undefined>;
  rename(row: OwnFormat, name: string): void;
  write(row: OwnFormat, template: string): void;
  /** Its source made a draft: from now on days are set in it. */
  works(row: OwnFormat, source: string): void;
  remove(row: OwnFormat): void;
  restore(): void;
  /** Answers the id of the new format. */
  importFile(file: File): Promise<string | undefined>;
  exportFile(format: Pick<Format, 'name' | 'template'>): void;
  dismiss(): void;
}

/** Absent until they are read. */
export function useFormats(): Formats | undefined {
  const { attempt } = useTrouble();
  const stored = useOwnFormats();
  const bringBack = useRestoreFormat();
  const [said, say] = useState('');
  const [deleted, setDeleted] = useState<OwnFormat>();
  const [refused, refuse] = useState('');
  if (!stored) return undefined;
  const own = byName(stored.filter(({ deletedAt }) => deletedAt === undefined));
  const taken = own.map(({ name }) => name);

  const change = (row: OwnFormat, fields: Partial<FormatText>) =>
    void attempt(async () => {
      const { db } = await backend();
      await changeFormat(db, row.id, fields, Date.now());
    });
  const add = async (text: FormatText, message: string) => {
    let id: string | undefined;
    await attempt(async () => {
      const { db } = await backend();
      id = await addFormat(db, text, Date.now());
      setDeleted(undefined);
      refuse('');
      say(message);
    });
    return id;
  };

  return {
    own,
    said,
    deleted,
    refused,
    duplicate: ({ name, template }) => {
      const copy = freeName(t('copyOfFormat', name), taken);
      const source = withName(template, copy);
      // Whether it works is seen once it is shown.
      return add({ name: copy, template: source, working: '' }, t('formatDuplicated', name, copy));
    },
    rename: (row, name) => change(row, { name, template: withName(row.template, name) }),
    write: (row, template) => change(row, { template, name: schemaName(template) || row.name }),
    works: (row, source) => change(row, { working: source }),
    remove: (row) =>
      void attempt(async () => {
        const { db } = await backend();
        await deleteFormat(db, row.id, Date.now());
        setDeleted(row);
        say(t('deletedFormat', row.name));
      }),
    restore: () => {
      if (!deleted) return;
      bringBack(deleted.id);
      setDeleted(undefined);
      say(t('restoredFormat', deleted.name));
    },
    importFile: async (file) => {
      const found = file.size > MOST_BYTES ? 'tooLong' : readFormatFile(file.name, await bytesOf(file));
      if (typeof found === 'string') {
        refuse(t(`importProblem_${found}`, file.name));
        return undefined;
      }
      const name = freeName(found.name, taken);
      return add({ name, template: found.template, working: '' }, t('formatImported', name));
    },
    exportFile: ({ name, template }) => {
      const file = formatFileName(name);
      downloadText(file, template, 'text/plain');
      say(t('downloaded', file));
    },
    dismiss: () => {
      setDeleted(undefined);
      refuse('');
    },
  };
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
