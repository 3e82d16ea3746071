export { repaintBadge } from './badge';
export { addressOf, clipFromMenu } from './clip-from-menu';
export { clipAddresses, type Pasted } from './clip-links';
export { type DayDraft, draftOfDay, takeOut, type WayOut } from './draft';
export { quickClip } from './quick-clip';
export { savePending } from './save-pending';
export { leftUnderWay } from './under-way';
export { startDay, wake } from './wake';
export { clipWithDatabase, withDatabase } from './with-database';
