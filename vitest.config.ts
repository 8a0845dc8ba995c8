import { defineConfig } from 'vitest/config';

const alias = { '@': import.meta.dirname };

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: ['{lib,components,compiler}/**/*.{ts,tsx}'],
      reporter: ['text-summary', 'html'],
    },
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['{lib,compiler,build,tools,tests}/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'node_modules/**'],
          environment: 'node',
          // No test changes what another sees; a worker for each file would cost most of the time.
          pool: 'threads',
          isolate: false,
        },
      },
      {
        resolve: { alias },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'components',
          include: ['components/**/*.test.tsx'],
          environment: 'happy-dom',
          pool: 'threads',
          isolate: false,
          setupFiles: ['tests/support/cleanup.ts'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          globalSetup: 'tests/e2e/global-setup.ts',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: ['tests/e2e/**/*.long.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          pool: 'forks',
          maxWorkers: 3,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'long',
          globalSetup: 'tests/e2e/global-setup.ts',
          include: ['tests/e2e/**/*.long.test.ts'],
          environment: 'node',
          testTimeout: 600_000,
          hookTimeout: 120_000,
          pool: 'forks',
          maxWorkers: 2,
        },
      },
    ],
  },
});
