import { useEffect, useState } from 'preact/hooks';

export type OnDemand = typeof import('./on-demand');

/**
 * What a click opens: loaded in the first idle moment after form and list are on the screen, so mostly there before
 * the click.
 * @param painted whether form and list are there
 * @param wanted whether something of it is asked for already
 */
export function useOnDemand(painted: boolean, wanted: boolean): OnDemand | undefined {
  const [loaded, setLoaded] = useState<OnDemand>();
  useEffect(() => {
    const load = () => void import('./on-demand').then(setLoaded);
    if (wanted) return load();
    if (!painted) return;
    let left = false;
    // The second frame's callback runs once the first one is on the screen.
    const moment = nextFrame()
      .then(nextFrame)
      .then(() => new Promise((idle) => requestIdleCallback(idle)));
    void moment.then(() => left || load());
    return () => {
      left = true;
    };
  }, [painted, wanted]);
  return loaded;
}

function nextFrame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}
