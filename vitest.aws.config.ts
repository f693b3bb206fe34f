import { defineConfig } from 'vitest/config'

/** What needs servers: those that each file starts for itself, or the ones that `AWS_ENDPOINT_URL_…` name. */
export default defineConfig({
  test: {
    include: ['tests/aws/**/*.test.ts'],
    reporters: ['default', './tests/support/tally-reporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
})
