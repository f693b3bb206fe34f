import { readFileSync } from 'node:fs'
import { memoryUsage } from 'node:process'
import { verdictOf } from '../../functions/moderation/policy.ts'
import { DEFAULT_POLICY } from '../../shared/moderation.ts'
import { PHRASES, type Phrases } from '../moderation/text/phrases.ts'
import type { Benchmark } from './run.ts'

type ReadText = typeof import('../../functions/moderation/text/own-text-judge.ts')['readText']

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

export const benchmark: Benchmark = {
  name: 'text',
  about: 'recall and precision of our own checks of words per language, on our own phrases and on those of --phrases FILE',
  async run({ args }) {
    const at = args.indexOf('--phrases')
    const file = at >= 0 ? args[at + 1] : args.find(arg => arg.startsWith('--phrases='))?.slice('--phrases='.length)
    const [before, began] = [memoryUsage().rss, performance.now()]
    const { readText } = await import('../../functions/moderation/text/own-text-judge.ts')
    readText('The first text.', 'en')
    const loadMs = performance.now() - began
    const rssMiB = (memoryUsage().rss - before) / 2 ** 20
    const own = measure(readText, PHRASES)
    const story = PHRASES.en?.clean.join(' ').repeat(20).slice(0, 2000) ?? ''
    const start = performance.now()
    for (let round = 0; round < 20; round++) readText(story, 'en')
    const storyMs = (performance.now() - start) / 20
    return { loadMs, rssMiB, storyMs, own, ...(file && { file: measure(readText, JSON.parse(readFileSync(file, 'utf8')) as Phrases) }) }
  },
}
