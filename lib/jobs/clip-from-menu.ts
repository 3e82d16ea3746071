import type { MenuChoice } from '../platform';
import type { Database } from '../store';
import { clipLink } from './clip-links';
import { quickClip } from './quick-clip';

/** The address that is to be clipped. */
export function addressOf(choice: MenuChoice): string {
  return choice.what === 'link' ? choice.href : choice.tab.url;
}

/** Carries out what was chosen in the context menu. */
export function clipFromMenu(db: Database, choice: MenuChoice): Promise<void> {
  if (choice.what === 'link') return clipLink(db, choice);
  return quickClip(db, choice.tab, choice.what === 'selection' ? choice.text : undefined);
}
