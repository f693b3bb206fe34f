import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { asFormat } from '../../functions/imaging/encode.ts'
import { PHOTO_LIMITS } from '../../functions/imaging/imaging.ts'
import { startWorker } from '../../functions/imaging/worker-process.ts'
import type { RenditionFormat } from '../../shared/photo.ts'
import { heightFor, RENDITION_FORMATS, type Size, widthsFor } from '../../shared/renditions.ts'
import { renderByVips } from './intake-vips.ts'
import { largestOf } from './quality.ts'

/** How a photo is worked on, once, in processes of its own: `intake-run.ts WAY FILE FOLDER`, which is where its pictures come. */
export type Way = 'ours' | 'vips' | 'loop' | 'defaults'

export interface Measured {
  /** In all of its processes, without what starting Node and loading sharp takes. */
  cpuMs: number
  wallMs: number
  /** Of what reads and writes pictures. */
  peakRssMiB: number
  /** Ours: what starting the imaging process takes, once for many photos. */
  startCpuMs?: number
  /** Ours: up to the picture that the moderator sees first. */
  deskCpuMs?: number
}

const MIB = 2 ** 20
const ATTRIBUTION = { credit: 'Ada Lovelace', licence: 'CC-BY-4.0' } as const
const ownCpuMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Of children that have ended, `cutime` and `cstime` in ticks of 10 ms (proc_pid_stat(5)). */
function childrenCpuMs(): number {
  const fields = readFileSync('/proc/self/stat', 'latin1')
    .replace(/^.*\) /s, '')
    .split(' ')
  return (Number(fields[13]) + Number(fields[14])) * 10
}

async function timed(work: () => Promise<number>, cpuMs: () => number): Promise<Measured> {
  const [before, began] = [cpuMs(), performance.now()]
  const peakBytes = await work()
  return { wallMs: performance.now() - began, cpuMs: cpuMs() - before, peakRssMiB: peakBytes / MIB }
}

/** As in production: a process that is handed bytes and hands pictures back. It was started by a file that it refuses. */
async function ours(file: string, to: string): Promise<Measured> {
  const original = readFileSync(file)
  const worker = startWorker(new URL('../../functions/imaging/imaging-worker.ts', import.meta.url), PHOTO_LIMITS, availableParallelism())
  const workerCpuMs = () => (worker.usage()?.cpuSeconds ?? 0) * 1000
  // A worker that rests keeps nothing from ending.
  const awake = setInterval(() => undefined, 1000)
  try {
    await worker.work({ original: new Uint8Array() }, () => undefined)
    const startCpuMs = workerCpuMs()
    let deskCpuMs = 0
    const measured = await timed(
      async () => {
        await worker.work({ original, attribution: ATTRIBUTION }, report => {
          if (report.kind === 'problem') throw new Error(`expected a photo, it was refused: ${report.problem.code}`)
          if (report.kind !== 'rendition') return
          if (deskCpuMs === 0) deskCpuMs = workerCpuMs() - startCpuMs
          writeFileSync(join(to, `${report.width}.${report.format}`), report.bytes)
        })
        return worker.usage()?.peakBytes ?? 0
      },
      () => ownCpuMs() + workerCpuMs(),
    )
    return { ...measured, startCpuMs, deskCpuMs }
  } finally {
    await worker.end()
    clearInterval(awake)
  }
}

/** What one writes first with sharp: a pipeline from the original for each output. */
async function loop(file: string, to: string, encode: (pipeline: Sharp, format: RenditionFormat, size: Size) => Sharp): Promise<Measured> {
  const render = async () => {
    const largest = await largestOf(file)
    for (const width of widthsFor(largest.width)) {
      for (const format of RENDITION_FORMATS) {
        const size = { width, height: heightFor(width, largest) }
        const pipeline = sharp(file, { autoOrient: true }).resize({ ...size, fit: 'fill' })
        await encode(pipeline, format, size).toFile(join(to, `${width}.${format}`))
      }
    }
    return process.resourceUsage().maxRSS * 1024
  }
  return await timed(render, ownCpuMs)
}

const WAYS: Record<Way, (file: string, to: string) => Promise<Measured>> = {
  ours,
  async vips(file, to) {
    const largest = await largestOf(file)
    return await timed(() => renderByVips(file, largest, to), childrenCpuMs)
  },
  loop: (file, to) => loop(file, to, asFormat),
  defaults: (file, to) => loop(file, to, (pipeline, format) => (format === 'avif' ? pipeline.avif() : pipeline.jpeg())),
}

if (import.meta.main) {
  const [way, file, to] = process.argv.slice(2) as [Way, string, string]
  console.log(JSON.stringify(await WAYS[way](file, to)))
}
