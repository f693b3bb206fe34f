import type { Reporter, SerializedError, TestModule, TestRunEndReason } from 'vitest/node'

/**
 * Ends a run with one plain line: `N passed, N failed, N skipped`. Errors outside tests, modules that could not be
 * loaded and an interrupted run count as failures. Written at exit, so that it is the last line through a pipe too.
 */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[], reason: TestRunEndReason): void {
    const tally = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules) {
      const results = Array.from(module.children.allTests(), test => test.result().state)
      for (const state of results) if (state !== 'pending') tally[state]++
      if (module.errors().length > 0 || (module.state() === 'failed' && !results.includes('failed'))) tally.failed++
    }
    if (reason === 'interrupted' && tally.failed === 0) tally.failed = 1
    process.once('exit', () => process.stdout.write(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped\n`))
  }
}
