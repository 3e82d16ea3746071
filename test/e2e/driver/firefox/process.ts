import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFirefox } from '../find-browser';

export interface FirefoxOptions {
  profile: string;
  /** Port that `*.example` is fetched from. */
  sitePort: number;
  /** The X display of a headed browser; headless where it is absent. */
  display?: string;
}

export const EXTENSION_ID = 'clipsheet@clipsheet.example';
/** Firefox makes up a new address for an extension in each profile; ours is fixed, so that we can name its pages. */
export const EXTENSION_UUID = '11111111-2222-4333-8444-555555555555';

type Preferences = Record<string, string | number | boolean>;

const QUIET: Preferences = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'startup.homepage_welcome_url': 'about:blank',
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'services.settings.server': 'http://127.0.0.1:9/',
};

const TESTING: Preferences = {
  // The remote protocol turns this on; the popup then never gets the keyboard, as it does for a person.
  'focusmanager.testmode': false,
  // An extension installed over the protocol is temporary: keep what it stored when the browser restarts.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // A JSON file of the extension shows as it is, in the extension's origin.
  'devtools.jsonview.enabled': false,
  'dom.security.https_first': false,
  // What an extension asks for is given: its question is in a window of the browser's own.
  'extensions.webextOptionalPermissionPrompts': false,
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false,
};

/** Where downloads go without a dialog. */
export function downloadFolder(profile: string): string {
  return join(profile, 'downloads');
}

/** Starts Firefox; answers with its process and the address of its remote protocol. */
export async function startFirefox(
  options: FirefoxOptions,
): Promise<{ child: ChildProcess; address: string }> {
  writePreferences(options);
  const headless = options.display === undefined;
  // System access opens two doors: the extension's pages, and the browser's own window with toolbar, keys and menus.
  const args = [
    '--no-remote',
    '--profile',
    options.profile,
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
  ];
  const child = spawn(findFirefox(), [...(headless ? ['--headless'] : []), ...args, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      MOZ_CRASHREPORTER_DISABLE: '1',
      ...(headless ? {} : { DISPLAY: options.display }),
    },
  });
  return { child, address: await announcedAddress(child) };
}

function writePreferences({ profile, sitePort }: FirefoxOptions): void {
  mkdirSync(downloadFolder(profile), { recursive: true });
  const preferences: Preferences = {
    ...QUIET,
    ...TESTING,
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_UUID }),
    'browser.download.dir': downloadFolder(profile),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': sitePort,
    // Nothing leaves the machine: no sample page is served over TLS.
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
}

function announcedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let log = '';
    const timer = setTimeout(() => reject(new Error(`Firefox did not start:\n${log}`)), 60_000);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox ended with ${code}:\n${log}`)));
    child.stderr?.on('data', (data) => {
      log += data;
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(log)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}
