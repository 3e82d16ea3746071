import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Where the production builds lie. `E2E_DIST` points the driver at another extension's builds. */
export function buildFor(browser: 'chrome' | 'firefox'): string {
  const dist = process.env.E2E_DIST ?? `${ROOT}dist`;
  return `${dist}/${browser}-mv3`;
}

/** Google Chrome is not among them: since version 137 it ignores `--load-extension`. */
export function findChromium(): string {
  return firstOf('CHROMIUM_PATH', [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ]);
}

export function findFirefox(): string {
  return firstOf('FIREFOX_PATH', [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);
}

function firstOf(variable: string, places: string[]): string {
  const named = process.env[variable];
  const found = (named ? [named] : places).find((place) => existsSync(place));
  if (!found)
    throw new Error(`No browser at ${named ?? places.join(', ')}: run \`npm run setup\` or set ${variable}.`);
  return found;
}
