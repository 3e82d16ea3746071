import { readFileSync } from 'node:fs';
import type { Chromium } from '../driver/chromium';

/** Bytes. */
export interface Memory {
  /** What the page's script holds. */
  heap: number;
  /** What the whole browser occupies; absent where the system does not tell. */
  browser: number | undefined;
}

/**
 * What the tab in front, and the browser around it, take of the memory.
 * @param options `tidied`: whether what nothing holds any more is cleared away first
 */
export async function memoryOf(chromium: Chromium, { tidied = true } = {}): Promise<Memory> {
  const session = await chromium.context.newCDPSession(chromium.tab);
  if (tidied) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return { heap: usedSize, browser: occupied(await chromium.processes()) };
}

/** Pages that processes share are counted once, among them. Linux tells. */
function occupied(processes: readonly number[]): number | undefined {
  try {
    return processes.reduce((sum, id) => {
      const [, kilobytes = '0'] =
        /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')) ?? [];
      return sum + Number(kilobytes) * 1024;
    }, 0);
  } catch {
    return undefined;
  }
}
