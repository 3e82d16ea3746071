import { useEffect, useState } from 'preact/hooks';
import { type StorageUse, storageUse } from '../../lib/platform/storage';

/** How much is stored, and whether the browser keeps it. It is asked to when this page is opened. */
export function useStorage(): StorageUse | undefined {
  const [use, setUse] = useState<StorageUse>();
  useEffect(() => {
    // A browser that does not tell leaves the line out.
    storageUse().then(setUse, () => {});
  }, []);
  return use;
}
