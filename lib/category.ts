import { byOrder, type Placed } from './order';

/** How a format sets the clips of a category. */
export type Layout = 'story' | 'bullet' | 'paper';

export const LAYOUTS: readonly Layout[] = ['story', 'bullet', 'paper'];

/** Where a clip belongs. */
export interface Category extends Placed {
  /** Unique among the categories, compared without regard to case. */
  name: string;
  /** 1 to 9: the digit of its chord; null for one without. */
  digit: number | null;
  layout: Layout;
}

export type CategoryDraft = Pick<Category, 'name' | 'layout'>;

/** What is wrong with a category's name, or nothing. */
export type NameProblem = 'empty' | 'taken';

export const DIGITS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** The longest name that a category may have, in UTF-16 code units. */
export const MAX_NAME = 60;

/** Categories in digest order. */
export function inDigestOrder(categories: readonly Category[]): Category[] {
  return [...categories].sort(byOrder);
}

export function categoryById(categories: readonly Category[], id: string | null): Category | undefined {
  return id === null ? undefined : categories.find((category) => category.id === id);
}

/** The lowest digit that no category uses; null when the nine are taken. */
export function freeDigit(categories: readonly Category[]): number | null {
  return DIGITS.find((digit) => !categories.some((category) => category.digit === digit)) ?? null;
}

/** `own` is the category that is being renamed, which may keep its name. */
export function nameProblem(
  name: string,
  categories: readonly Category[],
  own?: string,
): NameProblem | undefined {
  const wanted = fold(name);
  if (wanted === '') return 'empty';
  return categories.some((category) => category.id !== own && fold(category.name) === wanted)
    ? 'taken'
    : undefined;
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
