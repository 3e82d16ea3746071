import { expect, test } from './fixtures';
import { clippedBefore, today } from './seeds';

/** As docs/privacy.md lists them. */
const PERMISSIONS = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'unlimitedStorage'];
/** For the panel, which is Firefox's sidebar unasked. */
const IN_CHROMIUM = ['sidePanel'];
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; connect-src 'self' https: http:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

test('the manifest asks for what docs/privacy.md explains, for no host, and shuts the shell', async ({
  editor,
}) => {
  const manifest = await editor.browser.inExtension(() => chrome.runtime.getManifest());
  const ofThisBrowser = editor.browser.kind === 'chromium' ? IN_CHROMIUM : [];
  expect([...(manifest.permissions ?? [])].sort()).toEqual([...PERMISSIONS, ...ofThisBrowser].sort());
  expect(manifest.optional_permissions).toEqual(['downloads', 'tabs']);
  expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  expect(manifest.manifest_version).toBe(3);
  if (editor.browser.kind === 'chromium') {
    expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
  } else expect(manifest.sidebar_action).toMatchObject({ open_at_install: false });
  expect(manifest.content_security_policy).toEqual({ extension_pages: POLICY });
  // Firefox fills in what is absent.
  for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources'])
    expect(manifest[key] ?? [], key).toEqual([]);
  const granted = await editor.browser.inExtension(() => chrome.permissions.getAll());
  expect(granted.origins ?? []).toEqual([]);
});

test('nobody listens to messages: not of pages, nor of other extensions', async ({ editor }) => {
  await editor.reads('tidedb.example/blog/3-0');
  const heard = () => {
    const { onMessage, onMessageExternal, onConnect, onConnectExternal } = chrome.runtime;
    const events = { onMessage, onMessageExternal, onConnect, onConnectExternal };
    // Firefox does not tell; there the same code runs.
    return Object.entries(events).flatMap(([name, event]) => (event?.hasListeners?.() ? [name] : []));
  };
  const popup = await editor.opensPopup();
  expect(await popup.surface.evaluate(heard)).toEqual([]);
  await editor.browser.closePopup();
  const desk = await editor.opensDesk();
  expect(await desk.surface.evaluate(heard)).toEqual([]);
  const panel = await editor.browser.openExtensionPage('sidepanel.html');
  expect(await panel.evaluate(heard)).toEqual([]);
  expect(await editor.browser.inExtension(heard)).toEqual([]);
});

test('the browser accepted every shortcut', async ({ editor }) => {
  const commands = await editor.browser.inExtension(() => chrome.commands.getAll());
  const shortcuts = commands.map(({ name, shortcut }) => [name, shortcut?.replace(/[⌥⇧+]/g, ' ').trim()]);
  expect(shortcuts.sort()).toEqual([
    ['_execute_action', 'Alt Shift L'],
    ['clip-page', 'Alt Shift S'],
  ]);
});

test('the policy holds in the popup: no inline script runs', async ({ editor }) => {
  await editor.reads('tidedb.example/blog/3-0');
  const popup = await editor.opensPopup();
  const ran = await popup.surface.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.ran = "yes"';
    document.body.append(script);
    return document.documentElement.dataset.ran ?? 'no';
  });
  expect(ran).toBe('no');
});

test('popup and settings show no machine’s words: no undefined, no message key', async ({ editor }) => {
  await clippedBefore(editor.browser, { day: today(), headline: '', url: 'http://git.example/wx/station' });
  await editor.reads('blank.example');
  const popup = await editor.opensPopup();
  await popup.today.waitForRows(1);
  const all = await popup.surface.evaluate(() => document.body.innerText);
  expect(all).not.toMatch(/undefined|null|NaN|\[object|error_|__MSG/);
});
