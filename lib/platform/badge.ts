import { browser } from 'wxt/browser';

export interface Badge {
  /** At most four signs fit. */
  text: string;
  tone: 'count' | 'good' | 'trouble';
  /** The tooltip of the toolbar button. */
  title: string;
}

/** The colours of docs: `--quiet`, `--good` and `--pencil` in their light form, with white signs on them. */
const GROUND = { count: '#625f59', good: '#2f6b3a', trouble: '#b3321c' } as const;

/** What the badge shows of every tab alike, and the button's tooltip. */
export async function readBadge(): Promise<Pick<Badge, 'text' | 'title'>> {
  const [text, title] = await Promise.all([browser.action.getBadgeText({}), browser.action.getTitle({})]);
  return { text, title };
}

export async function paintBadge(badge: Badge): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: badge.text }),
    browser.action.setBadgeBackgroundColor({ color: GROUND[badge.tone] }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setTitle({ title: badge.title }),
  ]);
}
