import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { cpuMs, family } from '../hostile/process-tree.ts'

/** Of other processes only Linux tells. */
test.skipIf(process.platform !== 'linux').each([
  // Starting takes less than that, by far.
  ['hangs outside of its event loop', 'hang', (pid: number) => cpuMs(pid) > 2_000],
  ['waits', 'sleep', restsAfterwards()],
])(
  'a process that reads a photo and %s ends when its parent is killed',
  async (_, what, hasPhoto) => {
    const parent = spawn(process.execPath, [join(import.meta.dirname, 'abandoning-parent.ts'), what], { stdio: 'ignore' })
    const readers = () => family(parent.pid!).slice(1)
    const reader = await vi.waitFor(() => readers().find(hasPhoto) ?? expect.fail(), { timeout: 60_000, interval: 50 })
    parent.kill('SIGKILL')
    await once(parent, 'exit')
    await vi.waitFor(() => expect(isRunning(reader)).toBe(false), { timeout: 20_000, interval: 50 })
  },
  120_000,
)

/** Whether a process that did something has done nothing for a second; how much it does to start is the machine's to say. */
function restsAfterwards() {
  let before = 0
  let since = 0
  return (pid: number): boolean => {
    const now = cpuMs(pid)
    if (now !== before) since = performance.now()
    before = now
    return now > 0 && performance.now() - since > 1_000
  }
}

/** What has ended and nobody asks for is a zombie (proc_pid_stat(5)). */
function isRunning(pid: number): boolean {
  return existsSync(`/proc/${pid}`) && !readFileSync(`/proc/${pid}/stat`, 'latin1').includes(') Z ')
}
