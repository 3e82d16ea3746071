import { defineConfig } from '@playwright/test';
import type { HarnessOptions } from './test/e2e/fixtures';

/**
 * A zone in which it is noon by the clock's hour. Days start at night, and a run that crosses the start of one would
 * find yesterday's clips in today's place. Node and both browsers take it from the environment.
 */
function zoneAtNoon(now: Date): string {
  const east = 12 - now.getUTCHours();
  // The names of these zones count westward.
  return `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`;
}

// Workers read this file again, perhaps an hour later, and get what the first reading chose.
process.env.CLIPSHEET_TEST_ZONE ??= zoneAtNoon(new Date());
process.env.TZ = process.env.CLIPSHEET_TEST_ZONE;

export default defineConfig<object, HarnessOptions>({
  testDir: 'test/e2e',
  // One browser at a time: two at once fight for the keyboard's focus and for the processor.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // A test that passes at the second try is a promise kept now and then.
  retries: 0,
  // Room for a machine that is busy with something else.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  outputDir: 'test-results',
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  projects: [
    {
      name: 'chromium',
      testMatch: ['*.both.spec.ts', '*.chromium.spec.ts'],
      use: { browserKind: 'chromium' },
    },
    {
      name: 'chromium-headed',
      testMatch: ['*.window.spec.ts', '*.headed.spec.ts'],
      use: { browserKind: 'chromium', headed: true },
    },
    {
      name: 'firefox',
      testMatch: ['*.both.spec.ts', '*.window.spec.ts', '*.firefox.spec.ts'],
      use: { browserKind: 'firefox' },
    },
  ],
});
