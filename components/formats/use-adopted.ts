import { useEffect, useRef } from 'preact/hooks';
import type { OwnFormat } from '../../lib/own-format';
import type { Formats } from '../hooks/use-formats';

/** How long a template rests before days are set in it, in milliseconds. */
const REST = 1_000;

/**
 * Has days set in a template that works, once the editor rests or turns to something else: on the way to a new template
 * stand many that work and are not meant.
 * @param working the template, where it works as it stands
 */
export function useAdopted(row: OwnFormat | undefined, working: string | undefined, formats: Formats): void {
  const adopt = () => {
    if (row && working !== undefined && row.template === working && row.working !== working)
      formats.works(row, working);
  };
  const latest = useRef(adopt);
  latest.current = adopt;
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), REST);
    return () => clearTimeout(timer);
  }, [working, row?.template]);
  useEffect(() => {
    const leave = () => latest.current();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
}
