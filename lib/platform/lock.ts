/**
 * Runs `work` while no other page or worker of the extension runs something under this name. The browser gives the name
 * free when the page that holds it is gone, however it went.
 * @returns what `work` answers; nothing where the name is taken
 */
export async function ifFree<T>(name: string, work: () => Promise<T>): Promise<{ value: T } | undefined> {
  let done: { value: T } | undefined;
  await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) done = { value: await work() };
  });
  return done;
}
