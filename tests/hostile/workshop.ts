import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { env } from 'node:process'
import type { Outcome } from './attempt.ts'
import { cpuMs, forgetPeak, peakMiB, restingMiB } from './process-tree.ts'

export interface Tried {
  outcome: Outcome | { end: 'crashed'; signal: string } | { end: 'hung' }
  /** Of the process and what it starts, from the bytes to the last rendition; the memory of the largest of them. 0 where it can't be measured. */
  cpuMs: number
  peakMiB: number
  wallMs: number
}

export interface Workshop {
  /** Work on one file; one at a time. A process that ends or hangs is told of and replaced. */
  attempt(bytes: Uint8Array): Promise<Tried>
  close(): Promise<void>
}

/** Whoever hangs either works or waits. */
const PATIENCE = { cpuMs: 45_000, wallMs: 660_000 }
const LOOK_MS = 1_000
/** A process that keeps more than this of what earlier files took is replaced, so that each file is measured by itself. */
const RESTED_MIB = 150

/** A process of its own for files that may end it. */
export function openWorkshop(): Workshop {
  let process: ChildProcess | undefined

  async function start() {
    const started = fork(new URL('attempt.ts', import.meta.url), { serialization: 'advanced', execArgv: [], env: { ...env, MALLOC_ARENA_MAX: '2' } })
    await once(started, 'message')
    process = started
    return started
  }

  async function end(ending: ChildProcess) {
    process = undefined
    if (ending.exitCode !== null || ending.signalCode !== null) return
    const ended = once(ending, 'exit')
    ending.kill('SIGKILL')
    await ended
  }

  return {
    async attempt(bytes) {
      if (process?.pid && restingMiB(process.pid) > RESTED_MIB) await end(process)
      const child = process ?? (await start())
      const pid = child.pid ?? 0
      forgetPeak(pid)
      const before = cpuMs(pid)
      const started = performance.now()
      const outcome = await answerOf(child, bytes, before)
      const tried = { outcome, cpuMs: cpuMs(pid) - before, peakMiB: peakMiB(pid), wallMs: performance.now() - started }
      if (outcome.end === 'crashed' || outcome.end === 'hung') await end(child)
      return tried
    },
    async close() {
      if (process) await end(process)
    },
  }
}

function answerOf(child: ChildProcess, bytes: Uint8Array, cpuBefore: number): Promise<Tried['outcome']> {
  const started = performance.now()
  const isHung = () => cpuMs(child.pid ?? 0) - cpuBefore > PATIENCE.cpuMs || performance.now() - started > PATIENCE.wallMs
  return new Promise(resolve => {
    const settle = (outcome: Tried['outcome']) => {
      clearInterval(watch)
      child.off('message', settle).off('exit', onExit)
      resolve(outcome)
    }
    const onExit = (code: number | null, signal: string | null) => settle({ end: 'crashed', signal: signal ?? `exit code ${code}` })
    const watch = setInterval(() => {
      if (isHung()) settle({ end: 'hung' })
    }, LOOK_MS)
    child.on('message', settle).on('exit', onExit)
    child.send(bytes)
  })
}
