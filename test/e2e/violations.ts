import axe from 'axe-core';
import { ChromiumSurface } from './driver/chromium-surface';
import type { Surface } from './driver/surface';

/** What axe finds wrong in light and in dark, one line each. */
export async function violations(surface: Surface): Promise<string[]> {
  if (!(surface instanceof ChromiumSurface)) throw new Error('axe runs in Chromium');
  const { page } = surface;
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const results = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
    for (const { id, nodes } of results.violations)
      found.push(...nodes.map(({ html }) => `${colorScheme} ${id}: ${html.slice(0, 120)}`));
  }
  return found;
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
