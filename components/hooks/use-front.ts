import { useEffect, useRef, useState } from 'preact/hooks';
import { type Tab, tabInFront } from '../../lib/platform';
import { cameAt, onFront } from '../../lib/platform/front';
import { urlKey } from '../../lib/url';
import { useTrouble } from './trouble';
import { useGrant } from './use-grant';

/** The page in front of the panel's window. */
export interface Front {
  /** The same as long as it is the same page in the same tab, and was not reloaded. */
  page: string;
  /** Absent where Clipsheet may not look at it. */
  tab: Tab | undefined;
}

/** What tells whether it is another page. */
interface Seen extends Front {
  address: string;
  /** See `cameAt`; absent until the page is not too busy to say. */
  came: number | null | undefined;
}

/** How long it must be quiet among the tabs before a page is followed, and how long that is waited for, in milliseconds. */
const QUIET = 150;
const PATIENCE = 600;

/**
 * The editor turns to the panel, or from it, or leaves the form: a page may be followed then that was not, or may have been
 * opened to Clipsheet by a gesture, of which no browser tells.
 */
const TURNS = ['focus', 'blur', 'focusout'];

/**
 * The page in front of this window, kept current; absent until it is known. While the caret is in the form a page that goes on
 * by itself is not followed: words would be torn in two.
 * @param stir looked at again when it changes: after what may have been a gesture that opens the page to Clipsheet
 */
export function useFront(stir: number): Front | undefined {
  const { report } = useTrouble();
  const [granted] = useGrant('pages');
  const [front, setFront] = useState<Front>();
  const latest = useRef<Seen>(undefined);
  const look = useRef(() => {});

  useEffect(() => {
    if (granted === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let since = 0;
    let latestLook = 0;
    const find = async () => {
      timer = undefined;
      latestLook += 1;
      const mine = latestLook;
      const tab = await tabInFront();
      const came = tab ? await cameAt(tab) : null;
      if (mine !== latestLook) return;
      const shown = granted || came !== null ? tab : undefined;
      const address = shown ? addressIn(shown) : '';
      const before = latest.current;
      const same =
        before?.address === address &&
        (before.came === came || before.came === undefined || came === undefined);
      if (!same && before?.tab && before.tab.id === tab?.id && caretInForm()) return;
      latest.current = {
        page: same ? before.page : `${address} ${came}`,
        tab: shown,
        address,
        came: same && came === undefined ? before.came : came,
      };
      if (!same || before.tab?.title !== shown?.title) setFront(latest.current);
    };
    look.current = () => {
      if (timer === undefined) since = Date.now();
      clearTimeout(timer);
      const left = since + PATIENCE - Date.now();
      timer = setTimeout(() => void find().catch(report), Math.max(0, Math.min(QUIET, left)));
    };
    const looks = () => look.current();
    const stop = onFront(looks);
    for (const turn of TURNS) addEventListener(turn, looks);
    // Sooner than the click that gives the focus, so that nothing moves under it.
    document.documentElement.addEventListener('mouseenter', looks);
    void find().catch(report);
    return () => {
      latestLook = -1;
      clearTimeout(timer);
      stop();
      for (const turn of TURNS) removeEventListener(turn, looks);
      document.documentElement.removeEventListener('mouseenter', looks);
    };
  }, [granted]);

  useEffect(() => look.current(), [stir]);
  return front;
}

/** A page that the browser does not name is another one when it has come. */
function addressIn({ id, url, loading }: Tab): string {
  return `${id} ${url === '' ? loading : urlKey(url)}`;
}

function caretInForm(): boolean {
  return document.hasFocus() && document.activeElement?.closest('.this-page form') != null;
}
