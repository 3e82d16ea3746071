import type { Category } from '../category';
import { defaultSettings, type Settings } from '../settings';
import { type Database, guarded } from './database';
import { laterThan } from './later-than';
import type { SettingRow } from './rows';

/** The key of a category's row begins so. */
export const CATEGORY = 'category/';

/** @param locale the browser's, for what was never set */
export async function readSettings(db: Database, locale: string): Promise<Settings> {
  const rows = await db.settings.toArray();
  const settings = defaultSettings(locale);
  const stored = new Map(rows.map((row) => [row.key, row]));
  return {
    publication: { ...settings.publication, ...stored.get('publication')?.value },
    week: { ...settings.week, ...stored.get('week')?.value },
    lint: { ...settings.lint, ...stored.get('lint')?.value },
    files: { ...settings.files, ...stored.get('files')?.value },
    categories: mergeCategories(settings.categories, rows),
  };
}

function mergeCategories(defaults: readonly Category[], rows: readonly SettingRow[]): Category[] {
  const found = new Map(defaults.map((category) => [category.id, category]));
  for (const row of rows) {
    if (!row.key.startsWith(CATEGORY)) continue;
    const id = row.key.slice(CATEGORY.length);
    if (row.deletedAt !== undefined) {
      found.delete(id);
      continue;
    }
    const known = found.get(id) ?? { id, name: '', layout: 'bullet', order: 'a0', digit: null };
    found.set(id, { ...known, ...row.value });
  }
  return [...found.values()].filter((category) => category.name !== '');
}

/** Stores the fields of one group of settings that change. */
export function put(db: Database, key: string, change: object, now: number): Promise<void> {
  return guarded(() =>
    db.transaction('rw', db.settings, async () => {
      const row = (await db.settings.get(key)) ?? emptyRow(key, now);
      const fields = Object.keys(change);
      const at = laterThan(
        now,
        fields.map((field) => row.changed[field]),
      );
      await db.settings.put({
        ...row,
        value: { ...row.value, ...change },
        changed: { ...row.changed, ...Object.fromEntries(fields.map((field) => [field, at])) },
        updatedAt: at,
      });
    }),
  );
}

export function emptyRow(key: string, now: number): SettingRow {
  return { key, value: {}, changed: {}, createdAt: now, updatedAt: now };
}
