import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../test/e2e/driver/find-browser';
import { DevTools } from './devtools';

export interface Target {
  targetId: string;
  type: string;
  title: string;
  url: string;
}

/** When things were painted, in milliseconds since the popup's navigation started; `origin` is that moment in epoch milliseconds. */
export interface Painted {
  origin: number;
  /** When its first script ran. */
  start: number;
  title?: number;
  form?: number;
  list?: number;
  rows?: number;
  /** When Enter was pressed, and when the transaction that stores the clip was complete. */
  entered?: number;
  stored?: number;
}

type Mark = 'title' | 'form' | 'list' | 'stored';

export interface Popup extends Painted {
  targetId: string;
  /** From the click to the start of the popup's navigation. */
  clicked: number;
}

/** Headless Chromium on a fresh profile, with the given unpacked extensions or none. */
export class BenchBrowser {
  private constructor(
    readonly devtools: DevTools,
    private readonly profile: string,
    /** Session of the one tab. */
    readonly tab: string,
    /** What a click on the toolbar is addressed to: the tab around the page. */
    private readonly tabTarget: string,
  ) {}

  static async launch(extensions: string[], sitePort: number): Promise<BenchBrowser> {
    const profile = mkdtempSync(join(tmpdir(), 'clipsheet-bench-'));
    const devtools = DevTools.launch(findChromium(), flags(profile, extensions, sitePort));
    const { targetInfos } = await until(
      () => devtools.send<{ targetInfos: Target[] }>('Target.getTargets'),
      (answer) => answer.targetInfos.some(({ type }) => type === 'page'),
    );
    const tab = await attach(devtools, targetInfos.find(({ type }) => type === 'page')?.targetId ?? '');
    const { targetInfos: tabs } = await devtools.send<{ targetInfos: Target[] }>('Target.getTargets', {
      filter: [{ type: 'tab' }],
    });
    await devtools.send('Page.enable', {}, tab);
    await devtools.send('Runtime.enable', {}, tab);
    return new BenchBrowser(devtools, profile, tab, tabs[0]?.targetId ?? '');
  }

  /** Shows an address in the tab and waits until it has loaded. */
  async visit(url: string): Promise<void> {
    const loaded = new Promise<void>((resolve) => {
      const stop = this.devtools.on('Page.loadEventFired', this.tab, () => {
        stop();
        resolve();
      });
    });
    await this.devtools.send('Page.navigate', { url }, this.tab);
    await loaded;
  }

  async evaluate<Result>(expression: string, session = this.tab, contextId?: number): Promise<Result> {
    const { result, exceptionDetails } = await this.devtools.send<{
      result: { value: Result };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>(
      'Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true, ...(contextId ? { contextId } : {}) },
      session,
    );
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Ids of the extensions by name. */
  async extensions(): Promise<Map<string, string>> {
    const { extensions } = await this.devtools.send<{ extensions: { id: string; name: string }[] }>(
      'Extensions.getExtensions',
    );
    return new Map(extensions.map(({ id, name }) => [name, id]));
  }

  /**
   * Opens a page of an extension that runs no script, in a background tab: it keeps the extension's process alive, and
   * its database can be reached from there. Answers its session.
   */
  async backstage(extensionId: string): Promise<string> {
    const url = `chrome-extension://${extensionId}/manifest.json`;
    const { targetId } = await this.devtools.send<{ targetId: string }>('Target.createTarget', {
      url,
      background: true,
    });
    const session = await attach(this.devtools, targetId);
    await until(
      () => this.evaluate<string>(`location.href + ' ' + document.readyState`, session),
      (state) => state === `${url} complete`,
    );
    return session;
  }

  /** Clicks an extension's toolbar button and waits until its popup has painted what is asked for. */
  async openPopup(extensionId: string, marks: readonly Mark[]): Promise<Popup> {
    // A click on a tab that has only just come may open nothing; a person clicks again.
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const clickedAt = performance.timeOrigin + performance.now();
      await this.devtools.send('Extensions.triggerAction', { id: extensionId, targetId: this.tabTarget });
      const popup = await this.painted(extensionId, marks);
      if (popup) return { ...popup, clicked: popup.origin - clickedAt };
    }
    throw new Error(`the popup of ${extensionId} painted no ${marks.join(', ')}`);
  }

  /** The popup once all marks are there; nothing where it does not come to that in time. */
  private async painted(extensionId: string, marks: readonly Mark[]) {
    for (const end = Date.now() + 10_000; Date.now() < end; await pause(15)) {
      const { targetInfos } = await this.devtools.send<{ targetInfos: Target[] }>('Target.getTargets');
      const popup = targetInfos.find(({ url }) => url === `chrome-extension://${extensionId}/popup.html`);
      if (!popup?.title.startsWith('{')) continue;
      const painted = JSON.parse(popup.title) as Painted;
      if (marks.every((mark) => mark in painted)) return { ...painted, targetId: popup.targetId };
    }
    return undefined;
  }

  /** Presses Enter in a popup and answers how long it took until the clip was stored. */
  async save(extensionId: string, { targetId }: Popup, take = ''): Promise<number> {
    const session = await this.attach(targetId);
    if (take) await this.devtools.send('Input.insertText', { text: take }, session);
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };
    await this.devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', ...enter }, session);
    const saved = await this.painted(extensionId, ['stored']);
    return (saved?.stored ?? Number.NaN) - (saved?.entered ?? Number.NaN);
  }

  /**
   * Notes every request below `prefix` of each page that is opened from now on, with its moment in epoch milliseconds.
   * A debugger is attached for that, so what is timed meanwhile is slower than it is.
   */
  async watchRequests(prefix: string): Promise<{ url: string; at: number }[]> {
    const requests: { url: string; at: number }[] = [];
    this.devtools.on<{ sessionId: string }>('Target.attachedToTarget', undefined, ({ sessionId }) => {
      this.devtools.on<{ request: { url: string }; wallTime: number }>(
        'Network.requestWillBeSent',
        sessionId,
        ({ request: { url }, wallTime }) => {
          if (url.startsWith(prefix)) requests.push({ url, at: wallTime * 1000 });
        },
      );
      // A page may be gone before it is told.
      void this.devtools.send('Network.enable', {}, sessionId).catch(() => {});
      void this.devtools.send('Runtime.runIfWaitingForDebugger', {}, sessionId).catch(() => {});
    });
    await this.devtools.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
    });
    return requests;
  }

  private attach(targetId: string): Promise<string> {
    return attach(this.devtools, targetId);
  }

  /** Closes a popup and waits until it is gone. */
  async closePopup({ targetId }: { targetId: string }): Promise<void> {
    await this.devtools.send('Target.closeTarget', { targetId }).catch(() => {});
    await this.gone(targetId);
  }

  /** Waits until a target has closed. */
  async gone(targetId: string): Promise<void> {
    await until(
      () => this.devtools.send<{ targetInfos: Target[] }>('Target.getTargets'),
      ({ targetInfos }) => !targetInfos.some((each) => each.targetId === targetId),
    );
  }

  async close(): Promise<void> {
    await this.devtools.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function attach(devtools: DevTools, targetId: string): Promise<string> {
  const { sessionId } = await devtools.send<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  return sessionId;
}

export async function until<Value>(
  ask: () => Promise<Value>,
  enough: (value: Value) => boolean,
): Promise<Value> {
  for (const end = Date.now() + 20_000; ; await pause(20)) {
    const value = await ask();
    if (enough(value)) return value;
    if (Date.now() > end) throw new Error('waited 20 s in vain');
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function flags(profile: string, extensions: string[], sitePort: number): string[] {
  const loaded = extensions.join(',');
  return [
    `--user-data-dir=${profile}`,
    '--headless=new',
    '--window-size=1000,800',
    ...(loaded ? [`--disable-extensions-except=${loaded}`, `--load-extension=${loaded}`] : []),
    '--enable-unsafe-extension-debugging',
    `--host-resolver-rules=MAP *.example 127.0.0.1:${sitePort}`,
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    // Chromium refuses to sandbox itself under root, as in many containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--lang=en-US',
    'about:blank',
  ];
}
