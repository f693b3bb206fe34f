import { configDefaults, defineConfig } from 'vitest/config'

/** Folders whose tests start no host and no browser, and leave nothing behind in their process: one process after the other would only load the same modules again. */
const SHARED = [
  'adapters',
  'archive',
  'audit',
  'contracts',
  'cost',
  'demo',
  'entry',
  'http',
  'imaging',
  'infra',
  'moderation',
  'open-data',
  'posters',
  'share',
  'shared',
  'status',
  'submissions',
  'support',
]
const together = SHARED.map(folder => `tests/${folder}/**/!(*.browser).test.ts`)
/** Each closes its browser and its host: what these load in the process itself is loaded once, not by each file anew. */
const BROWSERS = ['tests/**/*.browser.test.ts']
/** Each takes a minute and more: begun last, one would go on by itself when all others have ended. */
const LONG = ['tests/imaging/real-photos.test.ts', 'tests/submissions/redact-interrupted.test.ts']
// Against servers: `npm run test:aws`.
const exclude = [...configDefaults.exclude, 'tests/aws/**']

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    globalSetup: ['tests/support/global-setup.ts'],
    reporters: ['default', './tests/support/tally-reporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Those that wait for a browser leave a core to others.
    maxWorkers: 3,
    // They begin in the order of their names: browsers before what leaves them no core.
    projects: [
      { extends: true, test: { name: 'apart', include: ['tests/**/*.test.{ts,tsx}'], exclude: [...exclude, ...together, ...BROWSERS] } },
      { extends: true, test: { name: 'browsers', include: BROWSERS, exclude, isolate: false } },
      { extends: true, test: { name: 'long', include: LONG, isolate: false } },
      { extends: true, test: { name: 'together', include: together, exclude: [...exclude, ...LONG], isolate: false } },
    ],
  },
})
