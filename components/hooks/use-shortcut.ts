import { useEffect, useState } from 'preact/hooks';
import { type Shortcut, shortcutOf } from '../../lib/platform';

/** The keys of a shortcut, as the editor may have changed them; empty until known, and when there are none. */
export function useShortcut(name: Shortcut): string {
  const [keys, setKeys] = useState('');
  useEffect(() => {
    shortcutOf(name).then(setKeys);
  }, [name]);
  return keys;
}
