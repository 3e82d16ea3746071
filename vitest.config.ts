import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  // `wxt/browser` becomes an in-memory fake.
  plugins: [WxtVitest()],
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}'],
    // A file that needs a document says so on its first line: // @vitest-environment jsdom
    environment: 'node',
    setupFiles: ['fake-indexeddb/auto'],
    restoreMocks: true,
    // Room for a machine that is busy with something else; a test that hangs still ends.
    testTimeout: 60_000,
    // One for each core; vitest leaves one free, which on a machine with two is half of it.
    maxWorkers: '100%',
  },
});
