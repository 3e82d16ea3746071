export { readBookmarks } from './bookmarks';
export { COLUMN_USES, type Columns, type ColumnUse, entriesOf, type Guess, guessColumns } from './columns';
export { decode, MOST_BYTES } from './decode';
export type { Entry, Reading, Unread } from './entry';
export { ImportError } from './errors';
export { isBackup, kindOf } from './kind';
export {
  categoryOf,
  firstChoices,
  type Label,
  type LabelChoice,
  type LabelChoices,
  labelKey,
  labelsOf,
  NEW_CATEGORY,
  NO_CATEGORY,
  newCategories,
} from './labels';
export { readList } from './list';
export { daysOf, type ImportPlan, type PlannedClip, placeOf, planSteps, withoutKnown } from './plan';
export { readTable, type Table } from './table';
