import type { Category } from '../category';
import type { Entry } from './entry';

/** A tag, folder or heading of a file. */
export interface Label {
  name: string;
  /** How many entries have it. */
  count: number;
  /** The category that is called the same, where there is one. */
  categoryId: string | undefined;
}

/** What becomes of a label: nothing, a new category, or the category with this id. */
export type LabelChoice = typeof NO_CATEGORY | typeof NEW_CATEGORY | (string & {});
export const NO_CATEGORY = '';
export const NEW_CATEGORY = '+';

/** By the label's key. */
export type LabelChoices = ReadonlyMap<string, LabelChoice>;

/** The labels of a file, the most frequent first. */
export function labelsOf(entries: readonly Entry[], categories: readonly Category[]): Label[] {
  const known = new Map(categories.map(({ id, name }) => [labelKey(name), id]));
  const found = new Map<string, Label>();
  for (const entry of entries) {
    // As it is written first.
    const own = new Map([...entry.labels].reverse().map((each) => [labelKey(each), each]));
    for (const [key, name] of own) {
      const label = found.get(key) ?? { name, count: 0, categoryId: known.get(key) };
      found.set(key, { ...label, count: label.count + 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** Labels are matched without regard to case. */
export function labelKey(name: string): string {
  return name.trim().toLowerCase();
}

/** What is chosen as long as the editor chooses nothing: the category that is called the same. */
export function firstChoices(labels: readonly Label[]): Map<string, LabelChoice> {
  return new Map(labels.map(({ name, categoryId }) => [labelKey(name), categoryId ?? NO_CATEGORY]));
}

/** The labels that become categories, as they are written. */
export function newCategories(labels: readonly Label[], choices: LabelChoices): string[] {
  return labels.map(({ name }) => name).filter((name) => choices.get(labelKey(name)) === NEW_CATEGORY);
}

/**
 * The category of an entry: that of its first label that has one.
 * @param made the ids of the new categories, by the label's key
 */
export function categoryOf(
  labels: readonly string[],
  choices: LabelChoices,
  made: ReadonlyMap<string, string>,
): string | null {
  for (const label of labels) {
    const key = labelKey(label);
    const choice = choices.get(key) ?? NO_CATEGORY;
    const id = choice === NEW_CATEGORY ? made.get(key) : choice;
    if (id) return id;
  }
  return null;
}
