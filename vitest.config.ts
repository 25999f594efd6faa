import { defineConfig } from 'vitest/config';

/** End-to-end tests drive one real browser each; they run alone because two cores are all there is. */
function browser(name: 'chromium' | 'firefox', exclude: readonly string[] = []) {
  return {
    test: {
      name,
      environment: 'node',
      include: ['e2e/**/*.e2e.ts'],
      exclude: [...exclude],
      env: { CLAIMSIDE_BROWSER: name },
      fileParallelism: false,
      testTimeout: 90_000,
      hookTimeout: 90_000,
      retry: 0,
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'engine',
          environment: 'node',
          include: ['engine/**/*.test.ts', 'practice/**/*.test.ts', 'scripts/lib/**/*.test.ts'],
          // Tables are tried with every one-character mutation; on a busy machine that takes a while.
          testTimeout: 60_000,
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'extension',
          environment: 'happy-dom',
          include: ['components/**/*.test.{ts,tsx}', 'entrypoints/**/*.test.{ts,tsx}'],
        },
      },
      // Needs the built packages: runs after `build.ts`.
      { test: { name: 'built', environment: 'node', include: ['scripts/*.test.ts'], testTimeout: 60_000 } },
      browser('chromium'),
      // What a page pays for us is counted by Chromium itself; Firefox counts none of it.
      browser('firefox', ['e2e/guest.e2e.ts']),
    ],
  },
});
