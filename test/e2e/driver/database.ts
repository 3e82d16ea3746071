/**
 * Every row of one table of the extension's database; none where there is no such database or table yet.
 * Runs inside an extension page, so it may name nothing from outside. It never creates or upgrades the database.
 */
export async function readRows(table: string): Promise<unknown[]> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'clipsheet')) return [];
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('clipsheet');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  try {
    if (!database.objectStoreNames.contains(table)) return [];
    return await new Promise<unknown[]>((resolve, reject) => {
      const reading = database.transaction(table).objectStore(table).getAll();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
  } finally {
    database.close();
  }
}

/** Puts rows into a table of the extension's database, which must exist. Runs inside an extension page, as above. */
export async function putRows(table: string, rows: object[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('clipsheet');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  try {
    await new Promise<void>((resolve, reject) => {
      const writing = database.transaction(table, 'readwrite');
      for (const row of rows) writing.objectStore(table).put(row);
      writing.oncomplete = () => resolve();
      writing.onabort = () => reject(writing.error);
    });
  } finally {
    database.close();
  }
}

/** Empties every table, what pages keep for themselves, and the badge. Runs inside an extension page, as above. */
export async function forgetAll(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('clipsheet');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  try {
    await new Promise<void>((resolve, reject) => {
      const writing = database.transaction(database.objectStoreNames, 'readwrite');
      // But for the database's name for itself: it is still the same one.
      const others = [IDBKeyRange.upperBound('identity', true), IDBKeyRange.lowerBound('identity', true)];
      for (const name of database.objectStoreNames) {
        for (const range of others) writing.objectStore(name).delete(range);
      }
      writing.oncomplete = () => resolve();
      writing.onabort = () => reject(writing.error);
    });
  } finally {
    database.close();
  }
  localStorage.clear();
  await chrome.permissions.remove({ permissions: ['tabs'], origins: ['http://*/*', 'https://*/*'] });
  await chrome.action.setBadgeText({ text: '' });
  await chrome.action.setTitle({ title: 'Clipsheet' });
}

/** Whether the extension has made its database. Runs inside an extension page, as above. */
export async function hasDatabase(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === 'clipsheet');
}
