import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    // Against servers: `npm run test:aws`.
    exclude: [...configDefaults.exclude, 'tests/aws/**'],
    globalSetup: ['tests/support/global-setup.ts'],
    reporters: ['default', './tests/support/tally-reporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Those that wait for a browser leave a core to others.
    maxWorkers: 3,
  },
})
