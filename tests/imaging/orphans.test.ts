import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { cpuMs, family } from '../hostile/process-tree.ts'

/** Of other processes only Linux tells. */
test.skipIf(process.platform !== 'linux').each([
  ['hangs outside of its event loop', 'hang', 500],
  ['waits', 'sleep', 0],
])(
  'a process that reads a photo and %s ends when its parent is killed',
  async (_, what, workMs) => {
    const parent = spawn(process.execPath, [join(import.meta.dirname, 'abandoning-parent.ts'), what], { stdio: 'ignore' })
    const readers = () => family(parent.pid!).slice(1)
    // Started, with its photo: what it takes to start is less than what it hangs for.
    const reader = await vi.waitFor(() => readers().find(pid => cpuMs(pid) > 400 + workMs) ?? expect.fail(), { timeout: 60_000, interval: 50 })
    parent.kill('SIGKILL')
    await once(parent, 'exit')
    await vi.waitFor(() => expect(isRunning(reader)).toBe(false), { timeout: 20_000, interval: 50 })
  },
  120_000,
)

/** What has ended and nobody asks for is a zombie (proc_pid_stat(5)). */
function isRunning(pid: number): boolean {
  return existsSync(`/proc/${pid}`) && !readFileSync(`/proc/${pid}/stat`, 'latin1').includes(') Z ')
}
