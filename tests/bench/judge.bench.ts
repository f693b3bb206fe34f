import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { cpuUsage } from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { PHRASES } from '../moderation/text/phrases.ts'
import type { Judged } from './judge-run.ts'
import { median } from './median.ts'
import { jpegsOf, photoFolder } from './photos.ts'
import type { Benchmark } from './run.ts'
import { judge as held } from './targets.ts'

const RUN = fileURLToPath(new URL('./judge-run.ts', import.meta.url))

/** `peakRssMiB`: what the models may add to the process of a machine with 2 GB, beside a photo that is read. */
const TARGETS = { holdsOnOrdinaryPhotos: 0, peakRssMiB: 320 }

async function look(faces: 'on' | 'off', files: readonly string[]): Promise<Judged> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', RUN, faces, ...files], { maxBuffer: 1e7 })
  const judged = JSON.parse(stdout) as Judged
  return { ...judged, held: judged.held.map(file => basename(file)) }
}

/** CPU time in ms of one text, in the middle of all phrases, and of the most that a story may have. */
async function readTexts() {
  const { ownTextJudge } = await import('../../functions/moderation/text/own-text-judge.ts')
  const cost = async (text: string, lang: string) => {
    const before = cpuUsage()
    await ownTextJudge.judge([{ field: 'text', text }], lang)
    const { user, system } = cpuUsage(before)
    return (user + system) / 1000
  }
  const before = cpuUsage()
  await ownTextJudge.judge([{ field: 'text', text: 'First of all.' }], 'en')
  const { user, system } = cpuUsage(before)
  const [short, long]: [number[], number[]] = [[], []]
  for (const [lang, { clean, abusive }] of Object.entries(PHRASES)) {
    for (const text of [...clean, ...abusive]) short.push(await cost(text, lang))
    long.push(await cost(clean.join(' ').repeat(9).slice(0, 2000), lang))
  }
  const rounded = (ms: number) => Math.round(ms * 100) / 100
  return { texts: short.length, firstCpuMs: rounded((user + system) / 1000), textCpuMs: rounded(median(short)), longestCpuMs: rounded(Math.max(...long)) }
}

export const benchmark: Benchmark = {
  name: 'judge',
  about: 'looking at photos and reading words: time, memory, and what is held without need (--photos FOLDER)',
  async run({ args }) {
    const temporary = await mkdtemp(join(tmpdir(), 'veduta-judge-'))
    try {
      const folder = photoFolder(args)
      const named = folder ? (await readdir(folder)).filter(name => /\.(jpe?g|png|webp|avif|heic)$/i.test(name)).sort() : []
      const { files, real } = named.length > 0 ? { files: named.map(name => join(folder ?? '', name)), real: true } : await jpegsOf(undefined, 0, temporary)
      const withoutFaces = await look('off', files)
      const withFaces = await look('on', files)
      const figures = { holdsOnOrdinaryPhotos: withFaces.held.length, peakRssMiB: withFaces.peakRssMiB }
      return { photos: real ? 'real' : 'drawn', withFaces, withoutFaces, text: await readTexts(), targets: held(figures, TARGETS) }
    } finally {
      await rm(temporary, { recursive: true, force: true })
    }
  },
}
