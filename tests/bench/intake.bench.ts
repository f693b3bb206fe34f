import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import sharp from 'sharp'
import type { Measured, Way } from './intake-run.ts'
import { median } from './median.ts'
import type { Benchmark } from './run.ts'

const REAL_PHOTO = fileURLToPath(new URL('../../../shared/photos/aarhus-12mp-gps.jpg', import.meta.url))
const RUN = fileURLToPath(new URL('./intake-run.ts', import.meta.url))
const WAYS: readonly Way[] = ['intake', 'render', 'plain', 'defaults']

/** A picture of 12 megapixels with detail at every scale, where no real photo is at hand. */
async function drawPhoto(file: string): Promise<void> {
  const noise = (side: number, sigma: number) =>
    sharp({ create: { width: side, height: Math.round(side * 0.75), channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma } } })
      .resize(4032, 3024, { fit: 'fill', kernel: 'cubic' })
      .png({ compressionLevel: 0 })
      .toBuffer()
  const [coarse, middle, fine] = await Promise.all([noise(24, 60), noise(400, 30), noise(4032, 6)])
  await sharp(coarse)
    .composite([
      { input: middle, blend: 'soft-light' },
      { input: fine, blend: 'overlay' },
    ])
    .jpeg({ quality: 92 })
    .toFile(file)
}

async function measure(way: Way, file: string): Promise<Measured> {
  const { stdout } = await promisify(execFile)(process.execPath, [RUN, way, file])
  return JSON.parse(stdout) as Measured
}

function summary(runs: Measured[]) {
  const round = (pick: (run: Measured) => number) => Math.round(median(runs.map(pick)))
  const bytes = runs[0]?.bytes ?? {}
  return {
    cpuMs: round(run => run.cpuMs),
    wallMs: round(run => run.wallMs),
    peakRssMiB: round(run => run.rssMiB),
    totalBytes: Object.values(bytes).reduce((sum, size) => sum + size, 0),
    bytes,
  }
}

export const benchmark: Benchmark = {
  name: 'intake',
  about: 'one 12-megapixel photo: all of its intake, the pictures alone, and two plain loops of sharp, interleaved',
  async run({ rounds = 5 }) {
    const folder = await mkdtemp(join(tmpdir(), 'veduta-bench-'))
    try {
      const real = existsSync(REAL_PHOTO)
      const file = real ? REAL_PHOTO : join(folder, 'drawn.jpg')
      if (!real) await drawPhoto(file)
      const runs: Record<Way, Measured[]> = { intake: [], render: [], plain: [], defaults: [] }
      for (let round = 0; round < rounds; round++) {
        for (const way of WAYS) {
          runs[way].push(await measure(way, file))
          console.error(`  round ${round + 1} of ${rounds}: ${way}`)
        }
      }
      return { photo: real ? 'a real one of 12 MP' : 'a generated one of 12 MP', rounds, ...Object.fromEntries(WAYS.map(way => [way, summary(runs[way])])) }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}
