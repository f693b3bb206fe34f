import { defineConfig } from 'vitest/config'

/** What needs servers: those that the tests start for themselves, or the ones that `AWS_ENDPOINT_URL_…` name. They are shared, so one file comes after the other. */
export default defineConfig({
  test: {
    include: ['tests/aws/**/*.test.ts'],
    globalSetup: ['tests/support/global-setup.ts', 'tests/aws/servers/global-setup.ts'],
    reporters: ['default', './tests/support/tally-reporter.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
})
