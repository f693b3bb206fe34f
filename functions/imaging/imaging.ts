import { availableParallelism } from 'node:os'
import type { Imaging } from '../ports.ts'
import { receivePicture } from './remote-picture.ts'
import type { Usage } from './usage.ts'
import { type ImagingWorker, type PhotoLimits, startWorker } from './worker-process.ts'

export interface WorkerImaging extends Imaging {
  /** End the workers; what they were doing fails. */
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
  const waiting: (() => void)[] = []
  let busy = 0

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
    const isLarge = (usage?.bytes ?? 0) > all.bytes / 2
    if (worker.isAlive() && !isLarge) return void idle.push(worker)
    alive.delete(worker)
    void worker.end()
  }

  async function work(original: Uint8Array, { onReport, fail }: ReturnType<typeof receivePicture>): Promise<void> {
    await turn()
    const worker = take()
    try {
      await worker.work(original, onReport)
    } catch (error) {
      fail(error)
    } finally {
      putBack(worker)
      over()
    }
  }

  return {
    open(original) {
      const receiving = receivePicture()
      void work(original, receiving)
      return receiving.opened
    },
    async close() {
      await Promise.all([...alive].map(worker => worker.end()))
    },
  }
}
