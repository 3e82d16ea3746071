import { FormatError } from '../digest/errors';
import { render } from '../digest/render';
import type { Answer, Order } from './order';

/** Sets drafts apart from the page, so that a page never waits for a format. */
async function serve({ number, input, format }: Order): Promise<Answer> {
  try {
    postMessage({ number, begun: true } satisfies Answer);
    return { number, draft: render(input, format) };
  } catch (error) {
    if (error instanceof FormatError) {
      const { message, line, column } = error;
      return { number, mistake: { message, line, column } };
    }
    return { number, bug: String(error instanceof Error ? (error.stack ?? error.message) : error) };
  }
}

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  void serve(data).then((answer) => postMessage(answer));
});
