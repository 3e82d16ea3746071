import { useEffect, useState } from 'preact/hooks';
import { askFor, type Grant, giveBack, isAllowed, onGrants } from '../../lib/platform/grants';
import { useTrouble } from './trouble';

/** Whether the editor has granted it; absent until the browser has told. What asks needs a click or a key. */
export function useGrant(grant: Grant): [boolean | undefined, (wanted: boolean) => void] {
  const { attempt, report } = useTrouble();
  const [granted, setGranted] = useState<boolean>();
  useEffect(() => {
    const look = () => void isAllowed(grant).then(setGranted, report);
    look();
    return onGrants(look);
  }, [grant]);
  return [granted, (wanted) => void attempt(async () => void (await (wanted ? askFor : giveBack)(grant)))];
}
