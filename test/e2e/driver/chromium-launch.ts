import { type BrowserContext, type CDPSession, chromium } from '@playwright/test';
import { buildFor, findChromium } from './find-browser';

export interface ChromiumOptions {
  /** Folder of the profile; what is stored lives there. */
  profile: string;
  /** Port that `*.example` resolves to. */
  sitePort: number;
  /** The X display of a headed browser; headless where it is absent. */
  display?: string;
  /** On the display that the person sits at. */
  visible?: boolean;
  /** Opened in the first tab. */
  startPage?: string;
  /** Device pixels a CSS pixel, for pictures; 1 where it is absent. */
  scale?: number;
  /** File into which the browser writes all that it asks the network for; see net-log.ts. */
  netLog?: string;
}

/** A running Chromium with the extension in it. */
export interface RunningChromium {
  context: BrowserContext;
  /** The browser's own DevTools session. */
  cdp: CDPSession;
  extensionId: string;
  processId: number;
}

export async function launchChromium(options: ChromiumOptions): Promise<RunningChromium> {
  // Playwright hides targets that are not tabs; the toolbar popup starts life as one. Read at its first launch.
  process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath: findChromium(),
    // Extensions need the whole browser: `--headless=new` below, not Playwright's headless shell.
    headless: false,
    // Extensions' popups size themselves; an emulated viewport would be forced on them too.
    viewport: null,
    acceptDownloads: true,
    env: environment(options.display),
    args: flags(options),
  });
  const browser = context.browser();
  if (!browser) throw new Error('Chromium ended while starting');
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const cdp = await browser.newBrowserCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('Chromium does not name its process');
  return { context, cdp, extensionId: new URL(worker.url()).host, processId: main.id };
}

function flags({ display, visible, sitePort, startPage, scale, netLog }: ChromiumOptions): string[] {
  const extension = buildFor('chrome');
  return [
    ...windowFlags(display !== undefined, visible, scale),
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    // Nothing leaves the machine: what is not a sample page does not resolve.
    `--host-resolver-rules=MAP *.example 127.0.0.1:${sitePort}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    // Chromium refuses to sandbox itself under root, as in many containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(scale ? [`--force-device-scale-factor=${scale}`] : []),
    ...(netLog ? [`--log-net-log=${netLog}`] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--lang=en-US',
    ...(startPage ? [startPage] : []),
  ];
}

function windowFlags(onOwnDisplay: boolean, visible = false, scale = 0): string[] {
  if (visible) return ['--window-size=1280,900'];
  // Headless has a screen of 800 by 600 device pixels; a popup is never higher than its screen allows.
  if (scale)
    return [`--screen-info={${1000 * scale}x${1000 * scale}}`, '--window-size=1000,1000', '--headless=new'];
  return ['--window-size=1000,800', ...(onOwnDisplay ? ['--window-position=0,0'] : ['--headless=new'])];
}

function environment(display: string | undefined): Record<string, string> {
  const entries = Object.entries({ ...process.env, ...(display ? { DISPLAY: display } : {}) });
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
