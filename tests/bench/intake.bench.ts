import { execFile } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { RENDITION_FORMATS } from '../../shared/renditions.ts'
import type { Measured, Way } from './intake-run.ts'
import { vipsVersion } from './intake-vips.ts'
import { median } from './median.ts'
import { drawPhoto, jpegsOf, photoFolder } from './photos.ts'
import { scoresOf } from './quality.ts'
import type { Benchmark } from './run.ts'
import { judge } from './targets.ts'

const RUN = fileURLToPath(new URL('./intake-run.ts', import.meta.url))
const PHOTOS = 12
const LEAST_PIXELS = 2e6
/** What is compared with an ideal picture: the sizes of lists and of the desk. */
const JUDGED = [640, 1280]

const TARGETS = {
  cpuToVips: 1.1,
  cpuToDefaults: 0.2,
  peakRssMiB12MP: 320,
  peakRssMiB48MP: 380,
  deskShare: 0.15,
  heicCpuMs: 2500,
  heicPeakRssMiB: 320,
}

/** One way on one photo in one round. */
interface Run extends Measured {
  way: Way
  round: number
  bytes: number
  score: Record<string, number>
}

async function measure(way: Way, file: string, to: string): Promise<Measured> {
  await mkdir(to, { recursive: true })
  const { stdout } = await promisify(execFile)(process.execPath, [RUN, way, file, to])
  return JSON.parse(stdout) as Measured
}

const bytesIn = (folder: string) => readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
const most = (runs: readonly Measured[]) => Math.round(Math.max(0, ...runs.map(({ peakRssMiB }) => peakRssMiB)))

const WAYS: readonly Way[] = ['ours', 'vips', 'loop', 'defaults']

/** The ways that `--ways` names, or all of them; ours are always among them. */
function waysIn(args: readonly string[]): Way[] {
  const named = args
    .find(arg => arg.startsWith('--ways='))
    ?.slice('--ways='.length)
    .split(',')
  const unknown = named?.find(name => !WAYS.some(way => way === name))
  if (unknown !== undefined) throw new Error(`expected --ways to name some of ${WAYS.join(', ')}, received "${unknown}"`)
  return WAYS.filter(way => way === 'ours' || !named || named.includes(way))
}

/** All ways on all photos, a photo after the other in turns, so that what else the machine does falls on all. */
async function takeTurns(ways: readonly Way[], files: readonly string[], rounds: number, temporary: string): Promise<Run[]> {
  const runs: Run[] = []
  for (let round = 0; round < rounds; round++) {
    for (const file of files) {
      const folders = ways.map(way => join(temporary, way, basename(file)))
      const measured: Measured[] = []
      for (const [nth, way] of ways.entries()) measured.push(await measure(way, file, folders[nth] ?? temporary))
      // The same bytes each time.
      const scores = round === 0 ? await scoresOf(file, folders, JUDGED) : []
      for (const [nth, way] of ways.entries()) {
        const each = measured[nth]
        if (each) runs.push({ ...each, way, round, bytes: bytesIn(folders[nth] ?? temporary), score: scores[nth] ?? {} })
      }
    }
    console.error(`  round ${round + 1} of ${rounds}: CPU s ${ways.map(way => `${way} ${(cpuOf(runs, way, round) / 1000).toFixed(1)}`).join(', ')}`)
  }
  return runs
}

const cpuOf = (runs: readonly Run[], way: Way, round: number) =>
  runs.filter(run => run.way === way && run.round === round).reduce((sum, { cpuMs }) => sum + cpuMs, 0)

/** A photo of all ways on the mean; the CPU of the middle one of the rounds. */
function summary(runs: readonly Run[], way: Way, rounds: number) {
  const own = runs.filter(run => run.way === way)
  const first = own.filter(({ round }) => round === 0)
  const cpuMs = median(Array.from({ length: rounds }, (_, round) => cpuOf(runs, way, round))) / first.length
  const score = (format: string) => Math.round(mean(first.map(run => run.score[format] ?? 0)) * 10) / 10
  return {
    cpuMs: Math.round(cpuMs),
    wallMs: Math.round(median(own.map(({ wallMs }) => wallMs))),
    peakRssMiB: most(own),
    bytes: Math.round(mean(first.map(({ bytes }) => bytes))),
    ssimulacra2: Object.fromEntries(RENDITION_FORMATS.map(format => [format, score(format)])),
  }
}

/** What some photos take of an imaging process that reads nothing else. */
async function alone(files: readonly string[], rounds: number, to: string) {
  const runs: Measured[] = []
  for (const file of files) for (let round = 0; round < rounds; round++) runs.push(await measure('ours', file, to))
  return { peakRssMiB: most(runs), cpuMs: Math.round(median(runs.map(({ cpuMs }) => cpuMs))) }
}

async function drawn(width: number, height: number, temporary: string): Promise<string> {
  const file = join(temporary, `${width}.jpg`)
  await drawPhoto(file, width, height)
  return file
}

/** What a photo costs from its bytes to its renditions, beside three others that make the same ones. CPU is that of all processes of a way, but for starting Node. */
export const benchmark: Benchmark = {
  name: 'intake',
  about:
    'what the pictures of a photo cost: ours, libvips from the command line, two loops with sharp; --photos FOLDER names others, --ways=ours,vips leaves some out',
  async run({ rounds = 5, args }) {
    const temporary = await mkdtemp(join(tmpdir(), 'veduta-bench-'))
    try {
      const folder = photoFolder(args)
      const { files, real } = await jpegsOf(folder, LEAST_PIXELS, temporary, PHOTOS)
      const vips = await vipsVersion()
      const ways = waysIn(args).filter(way => way !== 'vips' || vips)
      const runs = await takeTurns(ways, files, rounds, temporary)
      const ratioTo = (way: Way) => (ways.includes(way) ? ratio(way) : undefined)
      const ratio = (way: Way) => median(Array.from({ length: rounds }, (_, round) => cpuOf(runs, 'ours', round) / cpuOf(runs, way, round)))
      const ours = runs.filter(({ way }) => way === 'ours')

      const heics = folder ? readdirSync(folder).filter(name => /\.hei[cf]$/i.test(name)) : []
      const heic =
        heics.length > 0
          ? await alone(
              heics.map(name => join(folder ?? '', name)),
              rounds,
              temporary,
            )
          : undefined
      const twelve = await alone([await drawn(4032, 3024, temporary)], rounds, temporary)
      const large = await alone([await drawn(8064, 6048, temporary)], rounds, temporary)
      const figures = {
        cpuToVips: ratioTo('vips'),
        cpuToLoop: ratioTo('loop'),
        cpuToDefaults: ratioTo('defaults'),
        peakRssMiB12MP: Math.max(most(ours), twelve.peakRssMiB),
        peakRssMiB48MP: large.peakRssMiB,
        cpuMs48MP: large.cpuMs,
        deskShare: median(ours.map(({ deskCpuMs = 0, cpuMs }) => deskCpuMs / cpuMs)),
        heicCpuMs: heic?.cpuMs,
        heicPeakRssMiB: heic?.peakRssMiB,
        startCpuMs: median(ours.map(({ startCpuMs = 0 }) => startCpuMs)),
      }
      return {
        photos: `${files.length} ${real ? 'real' : 'drawn'} ones`,
        rounds,
        vips: vips ?? 'skipped: not installed (Debian: libvips-tools)',
        heic: heic ? `${heics.length} real ones` : 'skipped: no .heic in the folder',
        ...Object.fromEntries(ways.map(way => [way, summary(runs, way, rounds)])),
        ...figures,
        targets: judge(figures, TARGETS),
      }
    } finally {
      await rm(temporary, { recursive: true, force: true })
    }
  },
}
