import { availableParallelism } from 'node:os'
import type { Imaging } from '../ports.ts'
import type { Order, Report } from './messages.ts'
import { receivePicture } from './remote-picture.ts'
import type { Usage } from './usage.ts'
import { type ImagingWorker, MemoryExcess, type PhotoLimits, startWorker } from './worker-process.ts'

export interface WorkerImaging extends Imaging {
  /** End the workers; what they were doing fails, and what waits for them. */
  close(): Promise<void>
}

interface Options {
  /** Photos that are worked on at once, each in a process of its own. */
  workers?: number
  limits?: Partial<PhotoLimits>
  /** Told what the process of a photo has used up to its end, where the system says so. */
  observe?(usage: Usage): void
  /** For tests. */
  worker?: URL
}

const MIB = 2 ** 20
/** An ordinary photo takes 300 MiB and two seconds; the largest that is taken, twice that. */
export const PHOTO_LIMITS: PhotoLimits = { bytes: 640 * MIB, cpuSeconds: 30, wallSeconds: 90 }

/** From the source this is a .ts file, from a build .js or .mjs, and the worker lies beside it in each. */
const workerFile = () => new URL(`./imaging-worker${/\.\w+$/.exec(import.meta.url)?.[0]}`, import.meta.url)

/**
 * Imaging in processes of its own, where a photo that crashes its reader, hangs it or fills its memory costs itself alone: the process
 * is ended and the next photo gets another. Photos wait for their turn. All renditions of a photo are made without being asked for.
 */
export function createImaging({ workers = 1, limits, observe, worker: file = workerFile() }: Options = {}): WorkerImaging {
  const all = { ...PHOTO_LIMITS, ...limits }
  const lanes = availableParallelism()
  const idle: ImagingWorker[] = []
  const alive = new Set<ImagingWorker>()
  const used = new WeakSet<ImagingWorker>()
  const waiting: (() => void)[] = []
  let busy = 0
  let closed = false

  async function turn(): Promise<void> {
    if (busy < workers) busy++
    else await new Promise<void>(resolve => waiting.push(resolve))
  }

  /** Whoever waits takes over the place. */
  function over(): void {
    const next = waiting.shift()
    if (next) next()
    else busy--
  }

  function take(): ImagingWorker {
    if (closed) throw new Error('expected imaging to be open, it was closed')
    for (let worker = idle.pop(); worker; worker = idle.pop()) {
      if (worker.isAlive()) return worker
      alive.delete(worker)
    }
    const started = startWorker(file, all, lanes)
    alive.add(started)
    return started
  }

  function putBack(worker: ImagingWorker): void {
    // Memory that a reader once took is not given back: such a process is not kept.
    const usage = worker.usage()
    if (usage) observe?.(usage)
    used.add(worker)
    const isLarge = (usage?.bytes ?? 0) > all.bytes / 2
    if (worker.isAlive() && !isLarge) return void idle.push(worker)
    alive.delete(worker)
    void worker.end()
  }

  /** What earlier photos left in a process may be what was too much: then a photo of which nothing was told yet gets another process. */
  async function attempt(order: Order, onReport: (report: Report) => void): Promise<void> {
    const worker = take()
    const isNew = !used.has(worker)
    let isTold = false
    try {
      await worker.work(order, report => {
        isTold = true
        onReport(report)
      })
    } catch (error) {
      if (isNew || isTold || !(error instanceof MemoryExcess)) throw error
      return await attempt(order, onReport)
    } finally {
      putBack(worker)
    }
  }

  async function work(order: Order, { onReport, fail }: ReturnType<typeof receivePicture>): Promise<void> {
    await turn()
    try {
      await attempt(order, onReport)
    } catch (error) {
      fail(error)
    } finally {
      over()
    }
  }

  return {
    open(original, options) {
      const receiving = receivePicture()
      void work({ original, ...options }, receiving)
      return receiving.opened
    },
    async close() {
      closed = true
      await Promise.all([...alive].map(worker => worker.end()))
    },
  }
}
