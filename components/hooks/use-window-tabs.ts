import { useEffect, useState } from 'preact/hooks';
import { onTabs, type WindowTab, windowTabs } from '../../lib/platform/window-tabs';
import { useTrouble } from './trouble';

/** How long changes are gathered, in milliseconds: a page that loads tells of a dozen. */
const GATHERED = 100;

/** The web pages that are open in this window, followed as they open, change and close; absent until the browser has told. */
export function useWindowTabs(): WindowTab[] | undefined {
  const { report } = useTrouble();
  const [tabs, setTabs] = useState<WindowTab[]>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      timer = undefined;
      windowTabs().then(setTabs, report);
    };
    const stop = onTabs(() => {
      timer ??= setTimeout(look, GATHERED);
    });
    look();
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
  return tabs;
}
