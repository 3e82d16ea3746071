import { type DigestInput, type Draft, type Format, FormatError } from '../digest';
import type { Answer, Order } from './order';

/** A worker as a press needs it. */
export interface PressWorker {
  send(order: Order): void;
  end(): void;
}

/** What a press is told by its worker. */
export interface Told {
  answer(answer: Answer): void;
  /** The worker cannot go on. */
  failure(message: string): void;
}

/** Milliseconds that a worker may take to start; it is a busy machine that needs them, and no format’s fault. */
const START_LIMIT = 30_000;

/** Milliseconds that one draft may take; a day of five hundred clips takes a tenth of it on a slow machine. */
const TIME_LIMIT = 3_000;

/** Sets drafts in a worker, one after another. */
export interface Press {
  /** Rejects with `FormatError` where the format is at fault, also where it never ends. */
  set(input: DigestInput, format: Format): Promise<Draft>;
}

/** @param start starts a worker; it lives until a format has to be stopped, and then another is started */
export function createPress(start: (told: Told) => PressWorker): Press {
  let worker: PressWorker | undefined;
  let told: Told = { answer: () => {}, failure: () => {} };
  let last: Promise<unknown> = Promise.resolve();
  let number = 0;

  const run = (input: DigestInput, format: Format) =>
    new Promise<Draft>((resolve, reject) => {
      worker ??= start({
        answer: (answer) => told.answer(answer),
        failure: (message) => told.failure(message),
      });
      number += 1;
      const own = number;
      const giveUp = (error: Error) => {
        clearTimeout(timer);
        worker?.end();
        worker = undefined;
        reject(error);
      };
      let timer = setTimeout(() => giveUp(new Error('The worker does not start')), START_LIMIT);
      told = {
        failure: (message) => giveUp(new Error(message)),
        answer: (answer) => {
          if (answer.number !== own) return;
          clearTimeout(timer);
          if ('begun' in answer)
            timer = setTimeout(() => giveUp(new FormatError(TOO_LONG, 1, 1)), TIME_LIMIT);
          else if ('draft' in answer) resolve(answer.draft);
          else if ('bug' in answer) reject(new Error(answer.bug));
          else reject(new FormatError(answer.mistake.message, answer.mistake.line, answer.mistake.column));
        },
      };
      worker.send({ number: own, input, format });
    });

  return {
    set: (input, format) => {
      const set = last.then(() => run(input, format));
      last = set.catch(() => {});
      return set;
    },
  };
}

const TOO_LONG = 'The format takes too long; look for a loop that goes on and on.';
