/** What a click opens, and what stands below the list. Apart, so that the popup's first paint does not carry it. */
export { ClipEditor } from './ClipEditor';
export { CopyPanel } from './CopyPanel';
export { PasteBox } from './PasteBox';
export { Unfinished } from './Unfinished';
