import type { Capture, CaptureLink } from '../../lib/capture';
import { splitCapture } from '../../lib/clip';
import type { Day } from '../../lib/day';
import type { Pending, Typed } from '../../lib/pending';
import type { Tab } from '../../lib/platform';
import type { Found } from './use-found';

/** What the form shows: typed words first, then the clip being edited, then what the page says. */
export interface PageForm {
  headline: string;
  take: string;
  venue: string;
  quote: string;
  /** What the place is called where the editor came upon the page; empty where there is none. */
  via: string;
  categoryId: string | null;
  day: Day | undefined;
}

/** What is typed in its boxes. */
export const WORDS = ['headline', 'take', 'venue'] as const;

/** What is known of a page besides what was typed. */
export interface Read {
  found: Found;
  capture: Capture | undefined;
  via: CaptureLink | null | undefined;
}

/** What the form shows of a page. */
export function formOf(
  typed: Typed,
  { found: { known, suggestion }, capture, via }: Read,
  tab: Tab | undefined,
  open: Day | undefined,
): PageForm {
  // What a link was called gives way to what its page is called, see `completeClip`.
  const named = known?.unread && !known.changed.headline ? undefined : known;
  return {
    headline: typed.headline ?? named?.headline ?? capture?.title ?? known?.headline ?? tab?.title ?? '',
    take: typed.take ?? known?.take ?? '',
    venue: typed.venue ?? known?.venue ?? capture?.venue ?? '',
    quote: typed.quote ?? (known?.quote || capture?.quote?.text || ''),
    // A clip that is there has it among its links.
    via: typed.via ?? (known ? '' : (via?.label ?? '')),
    categoryId: typed.categoryId !== undefined ? typed.categoryId : (known?.categoryId ?? suggestion ?? null),
    day: typed.day ?? known?.day ?? open,
  };
}

/** What is stored of it: the pending take of a new clip with `begun.id`, or of the clip that the page has. */
export function rowOf(
  typed: Typed,
  { found: { known }, capture, via }: Read,
  tab: Tab | undefined,
  begun: Pick<Pending, 'pageKey' | 'id' | 'createdAt' | 'updatedAt'>,
): Pending {
  return {
    ...begun,
    ...(known ? { id: known.id, editing: true } : {}),
    url: tab?.url ?? '',
    tabTitle: tab?.title ?? '',
    typed,
    ...(capture ? { capture: splitCapture(capture).facts } : {}),
    ...(via ? { via } : {}),
  };
}
