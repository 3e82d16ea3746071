import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Draft, type Format, FormatError, parseFormat } from '../../../lib/digest';
import type { Answer, Order } from '../../../lib/press/order';
import { createPress, type PressWorker, type Told } from '../../../lib/press/press';
import { edition } from '../digest/helpers/input';

/** A worker that a test answers for. */
class FakeWorker implements PressWorker {
  readonly orders: Order[] = [];
  ended = false;

  constructor(private readonly told: Told) {}

  send(order: Order): void {
    this.orders.push(order);
  }

  end(): void {
    this.ended = true;
  }

  answer(answer: Answer): void {
    this.told.answer(answer);
  }

  fail(message: string): void {
    this.told.failure(message);
  }
}

const DRAFT: Draft = { markdown: 'm\n', html: '<p>m</p>\n', text: 'm\n', omitted: [], says: [] };
const input = edition([]);
const format = (template: string): Format => parseFormat('own', template);
const soon = () => vi.advanceTimersByTimeAsync(0);

let workers: FakeWorker[];
const started = (told: Told) => {
  const worker = new FakeWorker(told);
  workers.push(worker);
  return worker;
};

beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a press', () => {
  it('sets drafts one after another in one worker', async () => {
    const press = createPress(started);
    const first = press.set(input, format('a'));
    const second = press.set(input, format('b'));
    await soon();
    expect(workers[0]?.orders.map((order) => order.format.template)).toEqual(['a']);
    workers[0]?.answer({ number: 1, draft: DRAFT });
    expect(await first).toEqual(DRAFT);
    await soon();
    // An answer to something else is passed over.
    workers[0]?.answer({ number: 1, bug: 'late' });
    workers[0]?.answer({ number: 2, draft: { ...DRAFT, text: 'b\n' } });
    expect((await second).text).toBe('b\n');
    expect(workers).toHaveLength(1);
  });

  it('tells what is wrong with a format, and sets the next', async () => {
    const press = createPress(started);
    const failed = press.set(input, format('a')).catch((error: unknown) => error);
    await soon();
    workers[0]?.answer({ number: 1, mistake: { message: 'No.', line: 2, column: 3 } });
    const error = await failed;
    expect(error).toBeInstanceOf(FormatError);
    expect(error).toMatchObject({ message: 'No.', line: 2, column: 3 });
    const next = press.set(input, format('b'));
    await soon();
    workers[0]?.answer({ number: 2, draft: DRAFT });
    expect(await next).toEqual(DRAFT);
  });

  it('ends a format that does not end, and goes on in another worker', async () => {
    const press = createPress(started);
    const failed = press.set(input, format('a')).catch((error: unknown) => error);
    const next = press.set(input, format('b'));
    // A worker may start slowly; the format’s own time begins when it is begun.
    await vi.advanceTimersByTimeAsync(20_000);
    expect(workers[0]?.ended).toBe(false);
    workers[0]?.answer({ number: 1, begun: true });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await failed).toMatchObject({ name: 'FormatError', message: expect.stringMatching(/too long/) });
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    workers[1]?.answer({ number: 2, begun: true });
    workers[1]?.answer({ number: 2, draft: DRAFT });
    expect(await next).toEqual(DRAFT);
    await vi.advanceTimersByTimeAsync(40_000);
    expect(workers[1]?.ended).toBe(false);
  });

  it('passes on what is our own mistake, as one', async () => {
    const press = createPress(started);
    const failed = press.set(input, format('a')).catch((error: unknown) => error);
    await soon();
    workers[0]?.answer({ number: 1, bug: 'TypeError: x' });
    expect(await failed).not.toBeInstanceOf(FormatError);
    const broken = press.set(input, format('b')).catch((error: unknown) => error);
    await soon();
    workers[0]?.fail('does not start');
    expect(await broken).toMatchObject({ message: 'does not start' });
    expect(workers[0]?.ended).toBe(true);
    const late = press.set(input, format('c')).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await late).not.toBeInstanceOf(FormatError);
    expect(workers[1]?.ended).toBe(true);
  });
});
