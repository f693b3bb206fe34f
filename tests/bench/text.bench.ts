import { readFileSync } from 'node:fs'
import { cpuUsage, memoryUsage } from 'node:process'
import { verdictOf } from '../../functions/moderation/policy.ts'
import { DEFAULT_POLICY } from '../../shared/policy.ts'
import { HELD_OUT } from '../moderation/text/held-out.ts'
import { PHRASES, type Phrases } from '../moderation/text/phrases.ts'
import { median } from './median.ts'
import type { Benchmark } from './run.ts'

type ReadText = typeof import('../../functions/moderation/text/own-text-judge.ts')['readText']
type FindWords = typeof import('../../functions/moderation/text/find-words.ts')['findWords']

interface Counts {
  found: number
  missed: number
  wrong: number
}

const rate = (part: number, rest: number) => (part + rest === 0 ? 1 : Number((part / (part + rest)).toFixed(3)))
const rates = ({ found, missed, wrong }: Counts) => ({ recall: rate(found, missed), precision: rate(found, wrong), found, missed, wrong })

/** How many phrases are held as the default policy says: abuse that is, abuse that isn't, and what is harmless and still is. */
function measure(readText: ReadText, phrases: Phrases) {
  const isHeld = (text: string, lang: string) =>
    verdictOf(
      readText(text, lang).map(({ category, score }) => ({ category, score, provider: '', version: '' })),
      DEFAULT_POLICY,
    ) === 'hold'
  const all: Counts = { found: 0, missed: 0, wrong: 0 }
  const languages = Object.fromEntries(
    Object.entries(phrases).map(([lang, { clean, abusive }]) => {
      const found = abusive.filter(text => isHeld(text, lang)).length
      const counts = { found, missed: abusive.length - found, wrong: clean.filter(text => isHeld(text, lang)).length }
      for (const key of ['found', 'missed', 'wrong'] as const) all[key] += counts[key]
      return [lang, rates(counts)]
    }),
  )
  return { all: rates(all), languages }
}

/** Made to be slow: words that begin many entries, gaps, stars over letters, letters apart. */
const HARD = ['you ', 'te voy a ', 'gypsies should ', 's**t ', 'a*b ', 'a@', 'a ', 'циганите ще те ', 'shte te ', 'los moros ', 'fuck ']

/** CPU time in ms of the hardest text of so many characters, in any of three languages. */
function hardest(findWords: FindWords, length: number) {
  const times = HARD.flatMap(unit =>
    ['en', 'es', 'bg'].map(lang => {
      const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
      const runs = Array.from({ length: 5 }, () => {
        const before = cpuUsage()
        findWords(text, lang)
        const { user, system } = cpuUsage(before)
        return (user + system) / 1000
      })
      return median(runs)
    }),
  )
  return Math.max(...times)
}

export const benchmark: Benchmark = {
  name: 'text',
  about: 'recall and precision of our own checks of words per language, on our own phrases, on held-out ones and on those of --phrases FILE',
  async run({ args }) {
    const at = args.indexOf('--phrases')
    const file = at >= 0 ? args[at + 1] : args.find(arg => arg.startsWith('--phrases='))?.slice('--phrases='.length)
    const [before, began] = [memoryUsage().rss, performance.now()]
    const { readText } = await import('../../functions/moderation/text/own-text-judge.ts')
    readText('The first text.', 'en')
    const loadMs = performance.now() - began
    const rssMiB = (memoryUsage().rss - before) / 2 ** 20
    const own = measure(readText, PHRASES)
    const heldOut = measure(readText, HELD_OUT)
    const story = PHRASES.en?.clean.join(' ').repeat(20).slice(0, 2000) ?? ''
    const start = performance.now()
    for (let round = 0; round < 20; round++) readText(story, 'en')
    const storyMs = (performance.now() - start) / 20
    const { findWords } = await import('../../functions/moderation/text/find-words.ts')
    const hardMs = { of2000: hardest(findWords, 2000), of4000: hardest(findWords, 4000) }
    return { loadMs, rssMiB, storyMs, hardMs, own, heldOut, ...(file && { file: measure(readText, JSON.parse(readFileSync(file, 'utf8')) as Phrases) }) }
  },
}
