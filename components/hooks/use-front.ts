import { useEffect, useRef, useState } from 'preact/hooks';
import { type Tab, tabInFront } from '../../lib/platform';
import { isOpenTo, onFront } from '../../lib/platform/front';
import { urlKey } from '../../lib/url';
import { useTrouble } from './trouble';
import { useGrant } from './use-grant';

/** The page in front of the panel's window. */
export interface Front {
  /** The same as long as it is the same page in the same tab. */
  page: string;
  /** Absent where Clipsheet may not look at it. */
  tab: Tab | undefined;
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
  const latest = useRef<Front>(undefined);
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
      const open = tab && (granted || (await isOpenTo(tab)));
      if (mine !== latestLook) return;
      const next = open ? { page: pageIn(tab), tab } : { page: '', tab: undefined };
      const before = latest.current;
      const goesOn = before?.tab && before.tab.id === tab?.id && before.page !== next.page;
      if (goesOn && caretInForm()) return;
      if (before?.page === next.page && before.tab?.title === next.tab?.title) return;
      latest.current = next;
      setFront(next);
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
function pageIn({ id, url, loading }: Tab): string {
  return `${id} ${url === '' ? loading : urlKey(url)}`;
}

function caretInForm(): boolean {
  return document.hasFocus() && document.activeElement?.closest('.this-page form') != null;
}
