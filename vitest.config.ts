// Two sets of tests: `quick` runs at every change, `long` is exhaustive.
import { defineConfig } from 'vitest/config';
import { sayCounts } from './tests/say-counts.ts';

const shared = {
  testTimeout: 60_000,
  hookTimeout: 180_000,
  environment: 'node',
  globalSetup: 'tests/towns/setup.ts',
} as const;

export default defineConfig({
  test: {
    // Many tests wait for a browser or for another process: two at a time, also where there are two cores.
    maxWorkers: 2,
    reporters: ['default', sayCounts],
    projects: [
      {
        test: {
          ...shared,
          name: 'quick',
          include: ['**/*.test.ts'],
          exclude: ['**/*.long.test.ts', 'node_modules/**', 'dist/**', '.cache/**'],
        },
      },
      {
        test: {
          ...shared,
          name: 'long',
          include: ['**/*.long.test.ts'],
          exclude: ['node_modules/**', 'dist/**', '.cache/**'],
        },
      },
    ],
  },
});
