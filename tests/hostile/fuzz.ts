import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { complaints } from './judge.ts'
import { mutate } from './mutate.ts'
import { createRandom, type Random } from './parts/random.ts'
import { makeSamples } from './samples.ts'
import { openWorkshop } from './workshop.ts'

/**
 * `npm run test:fuzz -- [--runs N] [--seed S] [--only K]`: real encodings of every accepted type, changed at random, each
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

/** No encoder of HEIC may be shipped: photos of phones, where they are. */
const PHOTOS = join(import.meta.dirname, '../../../shared/photos')
const heics = existsSync(PHOTOS) ? readdirSync(PHOTOS).filter(name => name.endsWith('.heic')) : []
if (heics.length === 0) console.log(`HEIC is left out: no file of it in ${PHOTOS}`)

type Encoding = [name: string, bytes: Uint8Array]
type Some<T> = [T, ...T[]]
const samples = Object.entries(await makeSamples(values.seed)) as Some<Encoding>
const photos = heics.map((name): Encoding => [name, readFileSync(join(PHOTOS, name))])
/** A photo of 12 MP takes a hundred times as long as a sample: one file in forty. */
const choose = (random: Random) => random.pick((photos.length > 0 && random.below(40) === 0 ? photos : samples) as Some<Encoding>)

const ends: Record<string, number> = {}
const found: string[] = []
let slowest = { run: -1, cpuMs: -1 }
let largest = { run: -1, peakMiB: -1 }
const started = performance.now()
const workshop = openWorkshop()
try {
  for (let run = first; run < last; run++) {
    const random = createRandom(`${values.seed} ${run}`)
    const [name, bytes] = choose(random)
    const [, other] = random.pick(samples)
    const tried = await workshop.attempt(mutate(bytes, other, random))
    const { outcome, cpuMs, peakMiB } = tried
    const end = outcome.end === 'refused' ? `refused: ${outcome.code}` : outcome.end
    ends[end] = (ends[end] ?? 0) + 1
    if (cpuMs > slowest.cpuMs) slowest = { run, cpuMs }
    if (peakMiB > largest.peakMiB) largest = { run, peakMiB }
    for (const complaint of await complaints({}, tried, values.untimed)) {
      found.push(`--seed ${values.seed} --only ${run} (${name}): ${complaint}`)
      console.log(found.at(-1))
    }
  }
} finally {
  await workshop.close()
}
console.log(`${last - first} files of ${samples.length + photos.length} encodings, seed ${values.seed}, ${Math.round((performance.now() - started) / 1000)} s`)
for (const [end, count] of Object.entries(ends).sort(([, a], [, b]) => b - a)) console.log(`  ${String(count).padStart(6)} ${end}`)
console.log(`slowest: ${slowest.cpuMs} ms of CPU (--only ${slowest.run}); highest memory: ${Math.round(largest.peakMiB)} MiB (--only ${largest.run})`)
console.log(found.length === 0 ? 'no exit, and nothing else to complain about' : `${found.length} complaints`)
process.exitCode = found.length === 0 ? 0 : 1
