export { type Arrangement, moveBy, putAt, runningOrder, type Spot, sendTo, shiftCategory } from './arrange';
export { type ArticleTraits, articleTraits } from './article-traits';
export {
  type ClipEdit,
  type ClipFields,
  type DeskChange,
  editionFieldNames,
  fieldNames,
  inverseOf,
  joined,
  withEditionFields,
  withFields,
} from './change';
export { changeTime } from './change-time';
export { namesIn, writeNames } from './credits';
export { differences } from './differences';
export { goesOn, type History, NO_HISTORY, record, redo, type Step, settled, undo } from './history';
export { kept } from './kept';
export { merge, splitOff } from './merge';
export { caughtUp, isShownBy, type OnTheWay, overlay, type Read, type Stored } from './overlay';
export { standsIn } from './quote';
export { type Readiness, readiness } from './readiness';
export { pairKey, type SameStory, sameStory } from './same-story';
export { noteOwn, type Seen, seenBy, seenByStep } from './seen';
export { typedIn, withOwed, wordsIn } from './unsaved';
