import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

interface Answer {
  id?: number;
  method?: string;
  params?: unknown;
  sessionId?: string;
  result?: unknown;
  error?: { message: string };
}

type Listener = (params: unknown, sessionId: string | undefined) => void;

/**
 * A browser spoken to over its DevTools pipe and nothing else. Playwright attaches to every target as it is born and
 * holds its navigation up for that; a popup measured so is mostly Playwright.
 */
export class DevTools {
  private count = 0;
  private readonly waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  private readonly listeners = new Map<string, Set<Listener>>();
  private rest = '';

  private constructor(
    private readonly process: ChildProcess,
    private readonly input: Writable,
    output: Readable,
  ) {
    output.setEncoding('utf8');
    output.on('data', (data: string) => this.receive(data));
    // Its end shows as a command that is never answered; those waiting are told.
    process.once('exit', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('the browser ended'));
    });
    input.on('error', () => {});
  }

  static launch(executable: string, args: string[]): DevTools {
    const child = spawn(executable, ['--remote-debugging-pipe', ...args], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    return new DevTools(child, child.stdio[3] as Writable, child.stdio[4] as Readable);
  }

  /** @param session of the target meant; the browser itself where it is absent */
  send<Result = unknown>(method: string, params: object = {}, session?: string): Promise<Result> {
    this.count += 1;
    const id = this.count;
    const message = { id, method, params, ...(session ? { sessionId: session } : {}) };
    return new Promise<Result>((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.input.write(`${JSON.stringify(message)}\0`);
    });
  }

  /** Returns a function that stops listening. */
  on<Params>(method: string, session: string | undefined, listener: (params: Params) => void): () => void {
    const wrapped: Listener = (params, from) => {
      if (from === session) listener(params as Params);
    };
    const all = this.listeners.get(method) ?? new Set();
    this.listeners.set(method, all.add(wrapped));
    return () => void all.delete(wrapped);
  }

  async close(): Promise<void> {
    const gone = new Promise<void>((resolve) => this.process.once('exit', () => resolve()));
    void this.send('Browser.close').catch(() => {});
    const kill = setTimeout(() => this.process.kill('SIGKILL'), 5000);
    await gone;
    clearTimeout(kill);
  }

  private receive(data: string): void {
    const messages = (this.rest + data).split('\0');
    this.rest = messages.pop() ?? '';
    for (const message of messages) this.take(JSON.parse(message) as Answer);
  }

  private take({ id, method, params, sessionId, result, error }: Answer): void {
    if (id === undefined) {
      for (const listener of this.listeners.get(method ?? '') ?? []) listener(params, sessionId);
      return;
    }
    const asked = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) asked?.reject(new Error(error.message));
    else asked?.resolve(result);
  }
}
