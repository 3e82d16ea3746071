export {
  articleOf,
  changeClip,
  clipById,
  clipsOfDay,
  clipsOfPage,
  dropClip,
  lastCategoryOn,
  neighbourDays,
  reorderClip,
  restoreClip,
} from './clips';
export { type Database, database, databaseId, openDatabase } from './database';
export { chooseFormat, editionOf, fillSlot, issuedFrom } from './editions';
export { watch } from './live';
export { type Clock, type Now, readNow } from './now';
export {
  discardPending,
  keepPending,
  keepPendingArticle,
  lastGone,
  pendingOf,
  unfinished,
} from './pending';
export { fileReport, forgetReports, type Report, reports } from './report';
export { readSettings } from './settings';
