import type { Database } from './database';
import type { HistoryRow } from './rows';

/**
 * Keeps a value that is about to be written over, unless the new one holds it. Within a transaction over history.
 * @param seen up to which change time the writer has seen it
 */
export async function keepEarlier(
  db: Database,
  row: Omit<HistoryRow, 'id'>,
  next: unknown,
  seen: number,
): Promise<void> {
  const { value, at } = row;
  if (at <= seen || value == null || (typeof next === 'string' && next.includes(`${value}`))) return;
  await db.history.add({ id: crypto.randomUUID(), ...row });
}
