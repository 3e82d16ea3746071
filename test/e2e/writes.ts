import { expect } from '@playwright/test';
import type { ExtensionBrowser } from './driver/browser';

/** A page or a worker of the extension. */
interface Context {
  evaluate(run: () => void): Promise<void>;
}

/**
 * Every table that the product writes to, with the durability that it asked for, as `clips strict`, and with `open` where
 * another could write at the same time.
 */
export class Writes {
  private constructor(private readonly browser: ExtensionBrowser) {}

  static async of(browser: ExtensionBrowser): Promise<Writes> {
    await browser.inExtension(collect);
    return new Writes(browser);
  }

  /** Hears from now on what this page or worker writes. */
  async hear(context: Context): Promise<void> {
    await context.evaluate(tell);
  }

  /** Waits until these tables were written to since it was last asked, all of it strictly and nothing beside it. */
  async strict(...tables: string[]): Promise<void> {
    const heard = () =>
      this.browser.inExtension(() => ('writes' in window ? (window.writes as string[]) : []));
    const wanted = tables.map((table) => `${table} strict`);
    await expect.poll(heard).toEqual(expect.arrayContaining(wanted));
    const all = await heard();
    expect(all.filter((write) => !write.endsWith(' strict'))).toEqual([]);
    await this.browser.inExtension(collect);
  }
}

/** Runs in a page that stays open: popups close once they have written. */
function collect(): void {
  const heard: string[] = [];
  const known = 'hearing' in window ? window.hearing : undefined;
  const channel = known instanceof BroadcastChannel ? known : new BroadcastChannel('writes');
  channel.onmessage = ({ data }) => heard.push(String(data));
  Object.assign(window, { hearing: channel, writes: heard });
}

/** Runs where the product does. Dexie has bound `transaction` by then; each table is still asked for by name. */
function tell(): void {
  const channel = new BroadcastChannel('writes');
  const { objectStore } = IDBTransaction.prototype;
  IDBTransaction.prototype.objectStore = function (name) {
    // What all of them have in their scope lets one write at a time.
    const alone = this.objectStoreNames.contains('purged') ? '' : ' open';
    if (this.mode !== 'readonly') channel.postMessage(`${name} ${this.durability}${alone}`);
    return objectStore.call(this, name);
  };
}
