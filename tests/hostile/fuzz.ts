import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { workThrough } from './crew.ts'
import { ALLOWED, complaints } from './judge.ts'
import { mutate } from './mutate.ts'
import { createRandom, type Random } from './parts/random.ts'
import { makeSamples } from './samples.ts'

/**
 * `npm run test:fuzz -- [--runs N] [--seed S] [--only K] [--untimed]`: real encodings of every accepted type, changed at random, each
 * tried as an upload is. A run is named by seed and number alone, so `--only` does one of them again.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    untimed: { type: 'boolean', default: false },
  },
})
const first = Number(values.only ?? 0)
const last = values.only === undefined ? Number(values.runs) : first + 1
if (!Number.isSafeInteger(first) || !Number.isSafeInteger(last)) throw new Error('expected whole numbers for --runs and --only')

/** Photos of phones too, where they are: nothing here encodes HEIC. */
const PHOTOS = join(import.meta.dirname, '../../../shared/photos')
const heics = existsSync(PHOTOS) ? readdirSync(PHOTOS).filter(name => name.endsWith('.heic')) : []
if (heics.length === 0) console.log(`HEIC is mutated from four tiles alone: no photo of a phone in ${PHOTOS}`)

type Encoding = [name: string, bytes: Uint8Array]
type Some<T> = [T, ...T[]]
const samples = Object.entries(await makeSamples(values.seed)) as Some<Encoding>
const photos = heics.map((name): Encoding => [name, readFileSync(join(PHOTOS, name))])
/** A photo of 12 MP takes a hundred times as long as a sample: one file in a hundred. */
const choose = (random: Random) => random.pick((photos.length > 0 && random.below(100) === 0 ? photos : samples) as Some<Encoding>)

/** A mutation of a whole photo may cost what the photo does, and a part of it more: which that is the machine decides. */
const MORE = 1.25
const allowedOf = new Map<string, typeof ALLOWED>()
if (!values.untimed)
  await workThrough(photos, false, async ([name, bytes], attempt) => {
    const { cpuMs } = await attempt(bytes)
    allowedOf.set(name, { ...ALLOWED, cpuMs: Math.max(ALLOWED.cpuMs, cpuMs * MORE) })
    console.log(`${name} as it is: ${cpuMs} ms of CPU`)
  })

const ends: Record<string, number> = {}
const found: string[] = []
let cpuMs = 0
let slowest = { run: -1, cpuMs: -1 }
let largest = { run: -1, peakMiB: -1 }
const started = performance.now()
let done = 0
const runs = Array.from({ length: last - first }, (_, at) => first + at)
await workThrough(runs, values.untimed, async (run, attempt) => {
  const random = createRandom(`${values.seed} ${run}`)
  const [name, bytes] = choose(random)
  const [, other] = random.pick(samples)
  const allowed = allowedOf.get(name) ?? ALLOWED
  const tried = await attempt(mutate(bytes, other, random), allowed)
  const { outcome, peakMiB } = tried
  cpuMs += tried.cpuMs
  const end = outcome.end === 'refused' ? `refused: ${outcome.code}` : outcome.end
  ends[end] = (ends[end] ?? 0) + 1
  if (tried.cpuMs > slowest.cpuMs) slowest = { run, cpuMs: tried.cpuMs }
  if (peakMiB > largest.peakMiB) largest = { run, peakMiB }
  if (++done % 500 === 0) console.log(`  ${done} of ${runs.length}`)
  for (const complaint of await complaints({ allowed }, tried, values.untimed)) {
    found.push(`--seed ${values.seed} --only ${run} (${name}): ${complaint}`)
    console.log(found.at(-1))
  }
})
console.log(
  `${last - first} files of ${samples.length + photos.length} encodings, seed ${values.seed}, ${Math.round((performance.now() - started) / 1000)} s, ${Math.round(cpuMs / 1000)} s of CPU`,
)
for (const [end, count] of Object.entries(ends).sort(([, a], [, b]) => b - a)) console.log(`  ${String(count).padStart(6)} ${end}`)
console.log(`slowest: ${slowest.cpuMs} ms of CPU (--only ${slowest.run}); highest memory: ${Math.round(largest.peakMiB)} MiB (--only ${largest.run})`)
console.log(found.length === 0 ? 'no exit, and nothing else to complain about' : `${found.length} complaints`)
process.exitCode = found.length === 0 ? 0 : 1
