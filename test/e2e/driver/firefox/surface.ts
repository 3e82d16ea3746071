import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Seen, Surface, Target } from '../surface';
import type { FrameRequest, FrameTarget, Point } from './frame';
import type { BrowserWindow, Place } from './window';

const PATIENCE_MS = 10_000;

/** The popup, or the extension page in the tab in front, of Firefox. */
export class FirefoxSurface implements Surface {
  constructor(
    private readonly window: BrowserWindow,
    private readonly place: Place,
  ) {}

  async seen(target: Target): Promise<Seen[]> {
    return (await this.window.ask<Seen[]>(this.place, { act: 'see', target: spelled(target) })) ?? [];
  }

  async click(target: Target): Promise<void> {
    for (let tries = 3; tries > 0; tries--) {
      const { x, y } = await this.settled(target);
      await this.window.click(this.place, x, y);
      if (await this.arrived()) return;
    }
    throw new Error(`no click arrives at ${JSON.stringify(target)}`);
  }

  async fill(target: Target, text: string): Promise<void> {
    await this.click(target);
    const hasKeyboard = async () => (await this.seen(target)).some(({ focused }) => focused);
    for (const end = Date.now() + PATIENCE_MS; !(await hasKeyboard()) && Date.now() < end; ) await wait(20);
    await this.window.press('Control+a');
    if (text === '') await this.window.press('Delete');
    else await this.window.type(text);
  }

  async choose(target: Target, label: string): Promise<void> {
    await this.eventually({ act: 'choose', target: spelled(target), label });
  }

  async pickDate(target: Target, day: string): Promise<void> {
    await this.eventually({ act: 'date', target: spelled(target), day });
  }

  async chooseFile(path: string, label?: string): Promise<void> {
    const target = spelled({ role: 'button', ...(label === undefined ? {} : { name: label }) });
    await this.eventually({ act: 'file', target, path });
  }

  type(text: string): Promise<void> {
    return this.window.type(text);
  }

  press(chord: string): Promise<void> {
    return this.window.press(chord);
  }

  async evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result> {
    return (await this.window.ask<Result>(this.place, { act: 'run', source: String(run) })) as Result;
  }

  isOpen(): Promise<boolean> {
    return this.place === 'popup' ? this.window.hasPopup() : Promise.resolve(true);
  }

  async screenshot(path: string): Promise<void> {
    const picture = await this.window.picture(this.place);
    writeFileSync(path, Buffer.from(picture.replace(/^data:image\/png;base64,/, ''), 'base64'));
  }

  /** Whether the press of the mouse reached the target: Firefox loses one that comes while a panel is resized. */
  private async arrived(): Promise<boolean> {
    for (const end = Date.now() + 1000; Date.now() < end; await wait(20)) {
      // A page that is gone was closed by the click.
      if ((await this.window.ask<boolean>(this.place, { act: 'pressed' })) !== false) return true;
    }
    return false;
  }

  /** Where the target is, once it stays there: what is painted above it may push it on. */
  private async settled(target: Target): Promise<Point> {
    const look = () => this.eventually<Point>({ act: 'reach', target: spelled(target) });
    let before = await look();
    for (;;) {
      await wait(40);
      const now = await look();
      if (now.x === before.x && now.y === before.y) return now;
      before = now;
    }
  }

  private async eventually<Answer>(request: FrameRequest & { target: FrameTarget }): Promise<Answer> {
    const end = Date.now() + PATIENCE_MS;
    while (Date.now() < end) {
      const answer = await this.window.ask<Answer>(this.place, request);
      if (answer !== undefined) return answer;
      await wait(50);
    }
    throw new Error(`not there, or disabled: ${JSON.stringify(request.target)}`);
  }
}

function spelled({ name, within, ...rest }: Target): FrameTarget {
  return {
    ...rest,
    ...(name === undefined
      ? {}
      : { name: typeof name === 'string' ? { text: name } : { pattern: name.source, flags: name.flags } }),
    ...(within ? { within: spelled(within) } : {}),
  };
}
