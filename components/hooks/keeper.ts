import type { Pending } from '../../lib/pending';
import { clock } from '../../lib/platform';
import { backend } from './backend';

/** Keeps on the disk what is typed for one page, and tells what was kept there before. */
export class Keeper {
  /** When what was kept or discarded last was typed, in epoch milliseconds. */
  private stamp = 0;
  private writing = false;
  private waiting: (() => Pending | undefined) | undefined;
  private handedOver = false;
  private open = () => {};
  /** Fulfilled once what was typed for the page earlier is read. Nothing is written before: that would be overwritten. */
  readonly resumed = new Promise<void>((resolve) => {
    this.open = resolve;
  });

  /**
   * Reads what was typed for the page before. `use` has it before anything is written.
   * @throws StoreError where it cannot be read; what is typed is written all the same
   */
  async resume(pageKey: string, use: (row: Pending) => void): Promise<void> {
    try {
      const { db, store } = await backend();
      const row = await store.pendingOf(db, pageKey, clock());
      this.stamp = Math.max(await store.lastGone(db, pageKey), row?.updatedAt ?? 0);
      if (row) use(row);
    } finally {
      this.open();
    }
  }

  /** When what is typed now was typed: later than what was kept before, also where a clock ran ahead. */
  next(): number {
    this.stamp = Math.max(Date.now(), this.stamp + 1);
    return this.stamp;
  }

  /**
   * Keeps what `latest` answers when its turn comes; nothing where that is nothing. One write at a time, always of the
   * latest words: on a slow disk a queue of them would lag behind the typing.
   * @throws StoreError
   */
  async keep(pageKey: string, latest: () => Pending | undefined): Promise<void> {
    this.waiting = latest;
    if (this.writing) return;
    this.writing = true;
    try {
      const { db, store } = await backend();
      await this.resumed;
      while (this.waiting && !this.handedOver) {
        const row = this.waiting();
        this.waiting = undefined;
        await (row ? store.keepPending(db, row) : store.discardPending(db, pageKey));
      }
    } finally {
      this.writing = false;
    }
  }

  /**
   * Whether another window has saved or discarded the row. Not where it is taken away from here: for a moment, or to write
   * what is typed by now.
   * @throws StoreError
   */
  async lost(pageKey: string): Promise<boolean> {
    const { db, store } = await backend();
    const [row, gone] = await Promise.all([
      store.pendingOf(db, pageKey, clock()),
      store.lastGone(db, pageKey),
    ]);
    if (row || this.writing || this.waiting || this.handedOver) return false;
    this.stamp = Math.max(gone, this.stamp);
    return true;
  }

  /** Gives the words to a save, or takes them back from it. Meanwhile nothing is written: that would bring them back as unfinished. */
  handOver(taken: boolean): void {
    this.handedOver = taken;
  }

  /** Whether the row that was typed at `at` is one that was read or written here. */
  async knows(at: number): Promise<boolean> {
    await this.resumed;
    return at <= this.stamp;
  }
}
