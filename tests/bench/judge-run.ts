import { readFile } from 'node:fs/promises'
import { memoryUsage } from 'node:process'
import { createEmbeddedJudge } from '../../functions/adapters/local/judge.ts'
import { createImaging } from '../../functions/imaging/imaging.ts'
import { verdictOf } from '../../functions/moderation/policy.ts'
import { DEFAULT_POLICY } from '../../shared/policy.ts'
import { median } from './median.ts'

/** What looking at photos costs the process that does: `judge-run.ts on|off FILE…`, with faces or without. Photos are read in processes of their own. */
export interface Judged {
  photos: number
  /** The first photo, with what loading the models takes. */
  firstMs: number
  /** In the middle, of all others. */
  photoMs: number
  photoCpuMs: number
  /** What the models add to the process, at rest and at most. */
  rssMiB: number
  peakRssMiB: number
  faces: number
  /** Names of ordinary photos that ask for a careful look. */
  held: string[]
}

const MIB = 2 ** 20
const ownCpuMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function restingRss(): number {
  globalThis.gc?.()
  return memoryUsage.rss()
}

/** The pixels that are looked at, and nothing else of the photos: neither clock nor memory are to tell of what reading took. */
async function readAll(files: readonly string[]) {
  const imaging = createImaging({ workers: 1 })
  const pictures: { file: string; picture: Parameters<ReturnType<typeof createEmbeddedJudge>['judge']>[0] }[] = []
  for (const file of files) {
    const picture = await imaging.open(new Uint8Array(await readFile(file)))
    if ('problem' in picture) continue
    const [sample, view] = await Promise.all([picture.sample(224), picture.view()])
    const render = () => Promise.reject(new Error('expected pixels to be asked for'))
    pictures.push({ file, picture: { width: picture.width, sample: async () => sample, view: async () => view, render } })
  }
  await imaging.close()
  return pictures
}

async function run(withFaces: boolean, files: readonly string[]): Promise<Judged> {
  const pictures = await readAll(files)
  const judge = createEmbeddedJudge({ faces: withFaces, patience: 120_000, log: { warn: (_, message) => console.error(message) } })
  const times: { ms: number; cpuMs: number }[] = []
  const held: string[] = []
  const before = restingRss()
  let [peak, faces] = [0, 0]
  for (const { file, picture } of pictures) {
    const [began, cpu] = [performance.now(), ownCpuMs()]
    const findings = await judge.judge(picture)
    times.push({ ms: performance.now() - began, cpuMs: ownCpuMs() - cpu })
    peak = Math.max(peak, memoryUsage.rss())
    faces += findings.filter(({ category }) => category === 'face').length
    if (verdictOf(findings, DEFAULT_POLICY) !== 'pass') held.push(file)
  }
  const after = restingRss()
  await judge.close()
  const [first, ...others] = times
  return {
    photos: times.length,
    firstMs: Math.round(first?.ms ?? 0),
    photoMs: Math.round(median(others.map(({ ms }) => ms))),
    photoCpuMs: Math.round(median(others.map(({ cpuMs }) => cpuMs))),
    rssMiB: Math.round((after - before) / MIB),
    peakRssMiB: Math.round((peak - before) / MIB),
    faces,
    held,
  }
}

const [faces, ...files] = process.argv.slice(2)
console.log(JSON.stringify(await run(faces === 'on', files)))
