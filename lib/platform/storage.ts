/** What the browser says about the room that the extension has. */
export interface StorageUse {
  /** Bytes; absent where the browser does not tell. */
  used?: number;
  quota?: number;
  /** Whether the browser has promised not to clear it away when the disk runs short. */
  persisted: boolean;
}

/** Asks the browser to keep what is stored, and how much that is. */
export async function storageUse(): Promise<StorageUse> {
  const persisted = (await navigator.storage.persisted()) || (await navigator.storage.persist());
  const { usage, quota } = await navigator.storage.estimate();
  return {
    persisted,
    ...(usage === undefined ? {} : { used: usage }),
    ...(quota === undefined ? {} : { quota }),
  };
}
