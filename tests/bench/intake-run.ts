import { readFileSync } from 'node:fs'
import sharp, { type Sharp } from 'sharp'
import { createEmbeddedJudge } from '../../functions/adapters/local/judge.ts'
import { asFormat } from '../../functions/imaging/encode.ts'
import { createImaging } from '../../functions/imaging/imaging.ts'
import type { Usage } from '../../functions/imaging/usage.ts'
import { takeIn } from '../../functions/submissions/take-in.ts'
import { uploadKey } from '../../shared/paths.ts'
import type { RenditionFormat } from '../../shared/photo.ts'
import { heightFor, largestSize, RENDITION_FORMATS, widthsFor } from '../../shared/renditions.ts'
import { item, openGenoa, send } from '../submissions/fixtures.ts'
import { withContext } from '../support/context.ts'

/** How a photo is worked on, once, in a process of its own, so that the peak of its memory is its own: `intake-run.ts WAY FILE`. */
export type Way = 'intake' | 'render' | 'plain' | 'defaults'

export interface Measured {
  cpuMs: number
  wallMs: number
  rssMiB: number
  bytes: Record<string, number>
}

type Sizes = Record<string, number>

/** What the imaging process used up to the end of the photo; it begins with it. */
let worker: Usage | undefined
const observe = (usage: Usage) => {
  worker = usage
}

/** Everything: pinning, files, database, the judge (whose model is loaded before, once a process). */
async function intake(original: Uint8Array) {
  const judge = createEmbeddedJudge()
  await judge.judge({
    width: 224,
    sample: async () => ({ data: new Uint8Array(224 * 224 * 3), width: 224, height: 224 }),
    render: async () => new Uint8Array(),
  })
  const imaging = createImaging({ observe })
  const test = await withContext({ judge, imaging })
  await openGenoa(test.context)
  const { id } = await send(test.context)
  await test.context.objects.write('originals', uploadKey(id, '1'), original)
  return {
    async work(): Promise<Sizes> {
      await takeIn(test.context, { submission: id, photo: '1' })
      const { renditions } = (await item(test.context, id)).photos[0]!
      return Object.fromEntries(renditions.map(({ width, format, bytes }) => [`${width}.${format}`, bytes]))
    },
    async close() {
      await Promise.all([judge.close(), imaging.close()])
      await test.close()
    },
  }
}

/** The pictures alone. */
async function render(original: Uint8Array) {
  const imaging = createImaging({ observe })
  return {
    async work(): Promise<Sizes> {
      const picture = await imaging.open(original)
      if ('problem' in picture) throw new Error(`refused: ${picture.problem.code}`)
      const sizes: Sizes = {}
      for (const width of widthsFor(picture.width)) {
        for (const format of RENDITION_FORMATS) sizes[`${width}.${format}`] = (await picture.render(width, format)).length
      }
      return sizes
    },
    close: () => imaging.close(),
  }
}

/** The peer: what one writes first with sharp, a pipeline from the original for each output. */
async function loop(original: Uint8Array, encode: (pipeline: Sharp, format: RenditionFormat, width: number) => Sharp) {
  return {
    async work(): Promise<Sizes> {
      const { autoOrient } = await sharp(original, { autoOrient: true }).metadata()
      const largest = largestSize(autoOrient.width, autoOrient.height)
      const sizes: Sizes = {}
      for (const width of widthsFor(largest.width)) {
        for (const format of RENDITION_FORMATS) {
          const pipeline = sharp(original, { autoOrient: true }).resize(width, heightFor(width, largest), { fit: 'fill' })
          sizes[`${width}.${format}`] = (await encode(pipeline, format, width).toBuffer()).length
        }
      }
      return sizes
    },
    async close() {},
  }
}

const PREPARE: Record<Way, (original: Uint8Array) => Promise<{ work(): Promise<Sizes>; close(): Promise<void> }>> = {
  intake,
  render,
  plain: original => loop(original, asFormat),
  defaults: original => loop(original, (pipeline, format) => (format === 'avif' ? pipeline.avif() : pipeline.jpeg())),
}

if (import.meta.main) {
  const [way, file] = process.argv.slice(2) as [Way, string]
  const { work, close } = await PREPARE[way](readFileSync(file))
  const before = process.cpuUsage()
  const started = performance.now()
  const bytes = await work()
  const wallMs = performance.now() - started
  const { user, system } = process.cpuUsage(before)
  // The end of a photo is told after its last picture.
  await new Promise(setImmediate)
  await close()
  const cpuMs = (user + system) / 1000 + (worker?.cpuSeconds ?? 0) * 1000
  const rssMiB = process.resourceUsage().maxRSS / 1024 + (worker?.peakBytes ?? 0) / 2 ** 20
  const measured: Measured = { cpuMs, wallMs, rssMiB, bytes }
  console.log(JSON.stringify(measured))
}
