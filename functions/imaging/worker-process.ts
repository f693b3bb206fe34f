import { type ChildProcess, fork } from 'node:child_process'
import type { Order, Report } from './messages.ts'
import { type Usage, usageOf } from './usage.ts'

/** What one photo may cost. */
export interface PhotoLimits {
  /** Resident memory of the process, bytes. */
  bytes: number
  cpuSeconds: number
  /** From when the photo was given to it. */
  wallSeconds: number
}

/** A process took more memory than it may. */
export class MemoryExcess extends Error {
  override readonly name = 'MemoryExcess'
}

export interface ImagingWorker {
  /** Have one photo worked on. Resolves when the worker can take the next; rejects, after the worker's end, where it failed or was stopped. */
  work(order: Order, onReport: (report: Report) => void): Promise<void>
  isAlive(): boolean
  usage(): Usage | undefined
  /** Resolves when the process is gone. */
  end(): Promise<void>
}

const HEAP_MEGABYTES = 160
const WATCH_MS = 40

/** What a process of Node's needs of our environment to start. No key or secret of the gallery goes to where strangers' bytes are read. */
const ENVIRONMENT = ['PATH', 'LD_LIBRARY_PATH', 'SystemRoot', 'TMPDIR', 'TZ']

/** Start a process for photos. It keeps ours from ending only while it works. */
export function startWorker(file: URL, limits: PhotoLimits, lanes: number): ImagingWorker {
  const child = fork(file, [], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${HEAP_MEGABYTES}`, '--expose-gc'],
    env: {
      ...Object.fromEntries(ENVIRONMENT.flatMap(name => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))),
      UV_THREADPOOL_SIZE: `${Math.max(2, lanes)}`,
      // glibc would keep freed memory for each of its threads otherwise.
      MALLOC_ARENA_MAX: '2',
    },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  let alive = true
  // Resolves to why it never began, where it did not.
  const gone = new Promise<Error | undefined>(resolve => {
    child.once('exit', () => {
      alive = false
      resolve(undefined)
    })
    // It could not be started, or could not be told something: then it is of no more use.
    child.on('error', error => {
      child.kill('SIGKILL')
      if (child.pid === undefined) {
        alive = false
        resolve(error)
      }
    })
  })
  rest(child)

  async function end() {
    child.kill('SIGKILL')
    await gone
  }

  return {
    isAlive: () => alive,
    usage: () => (child.pid === undefined ? undefined : usageOf(child.pid)),
    end,
    async work(order, onReport) {
      child.ref()
      child.channel?.ref()
      try {
        await oneWork(child, gone, order, limits, onReport)
      } catch (error) {
        await end()
        throw error
      } finally {
        rest(child)
      }
    },
  }
}

function rest(child: ChildProcess) {
  child.unref()
  child.channel?.unref()
}

/** Give a worker its photo and watch it until it is done. */
async function oneWork(
  child: ChildProcess,
  gone: Promise<Error | undefined>,
  order: Order,
  limits: PhotoLimits,
  onReport: (report: Report) => void,
): Promise<void> {
  const ended = Promise.withResolvers<void>()
  const onMessage = (report: Report) => {
    if (report.kind === 'failed') ended.reject(new Error(`expected a worker to read a photo, received ${report.message}`))
    else {
      onReport(report)
      if (report.kind === 'done' || report.kind === 'problem') ended.resolve()
    }
  }
  const before = child.pid === undefined ? undefined : usageOf(child.pid)
  const started = performance.now()
  const watch = setInterval(() => {
    const excess = excessOf(child.pid, limits, before?.cpuSeconds ?? 0, (performance.now() - started) / 1000)
    if (excess) ended.reject(excess)
  }, WATCH_MS)
  // The system's error has its code (`EAGAIN`, `EMFILE`): no photo is to blame for a machine that can start nothing more.
  gone.then(unborn => ended.reject(unborn ?? new Error(`expected a worker to outlive a photo, it ended with ${child.signalCode ?? child.exitCode}`)))
  child.on('message', onMessage)
  try {
    // One that was never born has no pipe, or one that nobody is at: `gone` tells why.
    if (child.pid !== undefined) {
      child.send(order, error => {
        if (error) ended.reject(new Error(`expected a worker to take a photo, received ${error.message}`))
      })
    }
    await ended.promise
  } finally {
    clearInterval(watch)
    child.off('message', onMessage)
  }
}

function excessOf(pid: number | undefined, limits: PhotoLimits, cpuBefore: number, wallSeconds: number): Error | undefined {
  const mebibytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MiB`
  if (wallSeconds > limits.wallSeconds) return new Error(`expected a photo to be done within ${limits.wallSeconds} s, it was not`)
  const usage = pid === undefined ? undefined : usageOf(pid)
  if (!usage) return undefined
  if (usage.bytes > limits.bytes) {
    return new MemoryExcess(`expected a photo to be read with ${mebibytes(limits.bytes)} of memory, it took ${mebibytes(usage.bytes)}`)
  }
  const cpuSeconds = usage.cpuSeconds - cpuBefore
  return cpuSeconds > limits.cpuSeconds ? new Error(`expected a photo to take ${limits.cpuSeconds} s of work, it took ${Math.round(cpuSeconds)}`) : undefined
}
