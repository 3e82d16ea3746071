import WebSocket from 'ws';

interface Answer {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: unknown;
  error?: string;
  message?: string;
}

interface Evaluation {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** A WebDriver BiDi session over a plain WebSocket: no driver binary between us and Firefox. */
export class Bidi {
  private sent = 0;
  private readonly waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data) => this.receive(JSON.parse(String(data)) as Answer));
    socket.on('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('Firefox hung up'));
      this.waiting.clear();
    });
  }

  static async connect(address: string): Promise<Bidi> {
    const socket = new WebSocket(`${address}/session`);
    await new Promise<void>((resolve, reject) => {
      socket.once('open', () => resolve());
      socket.once('error', reject);
    });
    const bidi = new Bidi(socket);
    await bidi.send('session.new', { capabilities: {} });
    return bidi;
  }

  /** The caller knows from the specification what the method answers. */
  send<Result = unknown>(method: string, params: object = {}): Promise<Result> {
    // The socket drops what is sent over it once it is closed, and nobody would ever answer.
    if (this.socket.readyState !== WebSocket.OPEN) return Promise.reject(new Error('Firefox hung up'));
    this.sent += 1;
    const id = this.sent;
    return new Promise<Result>((resolve, reject) => {
      this.waiting.set(id, { resolve: (value) => resolve(value as Result), reject });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Runs a self-contained function in a page or in the browser's window; arguments and result travel as JSON. */
  async evaluate<Arguments extends unknown[], Result>(
    context: string,
    run: (...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Awaited<Result>> {
    const expression = `(async () => JSON.stringify(await (${run})(...${JSON.stringify(values)})))()`;
    const evaluation = await this.send<Evaluation>('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (evaluation.type === 'exception')
      throw new Error(evaluation.exceptionDetails?.text ?? 'the script threw');
    const json = evaluation.result?.value;
    return (json === undefined ? undefined : JSON.parse(json)) as Awaited<Result>;
  }

  hangUp(): void {
    this.socket.close();
  }

  private receive({ id, type, result, error, message }: Answer): void {
    const waiting = id === undefined ? undefined : this.waiting.get(id);
    if (id === undefined || !waiting) return;
    this.waiting.delete(id);
    if (type === 'error') waiting.reject(new Error(`${error}: ${message}`));
    else waiting.resolve(result);
  }
}
