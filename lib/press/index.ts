import type { DigestInput, Draft, Format } from '../digest';
import type { Answer } from './order';
import { createPress } from './press';
import address from './worker?chunk';

const press = createPress((told) => {
  const worker = new Worker(address, { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Answer>) => told.answer(data);
  worker.onerror = ({ message }) => told.failure(message);
  return { send: (order) => worker.postMessage(order), end: () => worker.terminate() };
});

/**
 * Writes an edition by a format that an editor wrote or imported. Rejects with `FormatError`. What such a format does
 * is done in a worker, which is ended when it takes too long: whatever stands in it, the page goes on.
 */
export function setDraft(input: DigestInput, format: Format): Promise<Draft> {
  return press.set(input, format);
}
