import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import config from '../../../wxt.config';

/** What code does that needs a permission. Whoever asks for another one says here what for. */
const NEEDS: Record<string, RegExp> = {
  // The tab in front, after a click: what the reader is injected into.
  activeTab: /browser\.scripting\.executeScript\(/,
  scripting: /browser\.scripting\./,
  contextMenus: /browser\.contextMenus\.create\(/,
  alarms: /browser\.alarms\.create\(/,
  unlimitedStorage: /extends Dexie\b/,
  downloads: /browser\.downloads\.download\(/,
  // Chromium's, for the page that Firefox shows as a sidebar unasked.
  sidePanel: /\bPanel\b.*components\/panel\/Panel/,
  // Title and address of tabs that no gesture pointed at.
  tabs: /openerTabId|browser\.tabs\.query\(\{ currentWindow: true \}\)/,
};

const code = ['lib', 'components', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

const manifest = (browser: string) => {
  const { manifest: make } = config;
  if (typeof make !== 'function') throw new Error('the manifest is no function of the browser any more');
  return make({ browser, command: 'build', manifestVersion: 3, mode: 'production' });
};

it.each(['chrome', 'firefox'])(
  'in %s no permission is asked for that is not used, and none is used unasked',
  async (browser) => {
    const { permissions = [], optional_permissions: optional = [] } = await manifest(browser);
    const asked: string[] = [...permissions, ...optional];
    const needed = Object.keys(NEEDS).filter((name) => browser === 'chrome' || name !== 'sidePanel');
    expect(asked.toSorted()).toEqual(needed.toSorted());
    for (const permission of asked) expect(code, permission).toMatch(NEEDS[permission] ?? /^\b$/);
  },
);

it.each(['chrome', 'firefox'])(
  'in %s no site is asked for at installation, and all may be allowed later',
  async (browser) => {
    const { host_permissions: hosts, optional_host_permissions: optional } = await manifest(browser);
    expect(hosts ?? []).toEqual([]);
    expect(optional).toEqual(['http://*/*', 'https://*/*']);
  },
);

it('no code listens to messages of pages or extensions; the one worker of ours is spoken to directly', () => {
  expect(code).not.toMatch(/\.on(?:Message|Connect|UserScript)\w*/);
  expect(code).not.toMatch(/window\.(?:addEventListener\(\s*'message'|onmessage)/);
});

it('docs/privacy.md explains each of them', () => {
  const privacy = readFileSync('docs/privacy.md', 'utf8');
  for (const permission of Object.keys(NEEDS)) expect(privacy).toContain(`| \`${permission}\` |`);
});
