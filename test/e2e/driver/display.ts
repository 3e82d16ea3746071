import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** An X display of our own: shortcuts and context menus are the window's business and want a real keyboard. */
export class Display {
  private constructor(
    /** Such as `:99`. */
    readonly name: string,
    private readonly server: ChildProcess,
  ) {}

  static async start(): Promise<Display> {
    const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
    const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    // Xvfb picks a free number and tells it on descriptor 3.
    const number = await new Promise<string>((resolve, reject) => {
      server.once('error', reject);
      server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
      (server.stdio[3] as Readable).once('data', (data) => resolve(String(data).trim()));
    });
    return new Display(`:${number}`, server);
  }

  stop(): void {
    this.server.kill();
  }

  /** Presses a chord in xdotool's notation, such as `alt+shift+l`. */
  key(...chords: string[]): void {
    this.run('key', '--clearmodifiers', '--delay', '80', ...chords);
  }

  /** Presses a chord while the test goes on. */
  async hit(chord: string): Promise<void> {
    await run('xdotool', ['key', '--clearmodifiers', '--delay', '80', chord], { env: this.env });
  }

  type(text: string): void {
    this.run('type', '--clearmodifiers', '--delay', '40', text);
  }

  click(x: number, y: number, button: 'left' | 'right' = 'left'): void {
    const which = button === 'left' ? '1' : '3';
    this.run('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', which);
  }

  /** Top-level windows that can be seen; a native menu is one of them. */
  windows(): string[] {
    return this.lines('search', '--onlyvisible', '--maxdepth', '1', '--name', '');
  }

  /** Gives the browser's window the keyboard: there is no window manager to do it. */
  async focus(windowClass: string): Promise<void> {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const window = this.lines('search', '--onlyvisible', '--class', windowClass).at(-1);
      if (window) {
        this.run('windowfocus', window);
        if (this.run('getwindowfocus') === window) return;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`the ${windowClass} window never got the focus`);
  }

  private get env(): NodeJS.ProcessEnv {
    return { ...process.env, DISPLAY: this.name };
  }

  private lines(...args: string[]): string[] {
    try {
      return this.run(...args)
        .split('\n')
        .filter(Boolean);
    } catch {
      // xdotool exits with 1 where nothing is found
      return [];
    }
  }

  private run(...args: string[]): string {
    return execFileSync('xdotool', args, { env: this.env, stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  }
}
