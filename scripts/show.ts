import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchChromium } from '../test/e2e/driver/chromium-launch';
import { serveSite } from '../test/site/server';

/** Opens Chromium on the sample site, with the extension loaded, until its window is closed. */
export async function main(): Promise<void> {
  const site = await serveSite();
  // Kept from one start to the next, so that yesterday's clips are there.
  const profile = resolve('reports/demo-profile');
  mkdirSync(profile, { recursive: true });
  const { context } = await launchChromium({
    profile,
    sitePort: site.port,
    visible: true,
    startPage: site.url('samples.example'),
  });
  console.log(
    'Chromium is open on the sample pages. Alt+Shift+L clips the page in front. Close the window to end.',
  );
  await context.waitForEvent('close', { timeout: 0 });
  await site.close();
}
