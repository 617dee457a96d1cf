// The one Vitest setting: fast tests side by side, browser tests one after another once the apps are built.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const ignored = ['**/node_modules/**', '**/dist/**', 'data/**'];

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{apps,packages}/*/{src,test}/**/*.test.{ts,tsx,mjs}'],
          exclude: [...ignored, '**/*.browser.test.*'],
          maxWorkers: 2,
          // Files share a worker's modules: loading them anew for each took longer than the tests.
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['{apps,packages}/*/{src,test}/**/*.browser.test.{ts,tsx,mjs}'],
          exclude: ignored,
          fileParallelism: false,
          // A real browser on a busy machine may miss a beat once; a defect fails twice.
          retry: 1,
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
