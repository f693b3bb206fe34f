import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { SingleBar } from 'cli-progress'
import * as v from 'valibot'
import type { CityAnswer } from '../../shared/api.ts'
import { Licence } from '../../shared/licence.ts'
import { getJson, Refusal } from './send/api.ts'
import { type Outcome, type Sending, sendPhoto } from './send/send-photo.ts'
import { openState } from './send/state.ts'

const USAGE = `npm run send -- --city CITY [options] FOLDER

Sends each photo of a folder as a submission of its own, as a visitor would, and waits until it is in review.
Sending them, you say that they are your own work and that you agree to the city's terms.

  --city CITY          where to (a city's short name: genoa)
  --campaign CAMPAIGN  for a campaign that is open
  --place PLACE        seen at a place
  --credit NAME        name to show (default: Anonymous)
  --licence LICENCE    one that the city offers (default: its first)
  --people agreed      everyone recognisable has agreed (default: none is recognisable)
  --lang LANG          language of the submissions (default: the city's)
  --url URL            the gallery (default: http://127.0.0.1:3000)
  --concurrency N      at most N at once (default: 3)
  --no-wait            don't wait for intake

What was sent is remembered in FOLDER/.veduta-send.json: run it again to go on, nothing is sent twice.`

class UsageError extends Error {}

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: {
      city: { type: 'string' },
      campaign: { type: 'string' },
      place: { type: 'string' },
      credit: { type: 'string', default: 'Anonymous' },
      licence: { type: 'string' },
      people: { type: 'string', default: 'none' },
      lang: { type: 'string' },
      url: { type: 'string', default: 'http://127.0.0.1:3000' },
      concurrency: { type: 'string', default: '3' },
      wait: { type: 'boolean', default: true },
      help: { type: 'boolean', short: 'h' },
    },
  })
  const [folder] = positionals
  if (values.help) throw new UsageError(USAGE)
  if (!values.city || !folder || positionals.length > 1)
    throw new UsageError(`Expected --city and one folder, received ${JSON.stringify(process.argv.slice(2))}.\n\n${USAGE}`)
  const atOnce = Number(values.concurrency)
  if (!Number.isInteger(atOnce) || atOnce < 1 || atOnce > 20) throw new UsageError(`--concurrency: expected 1 to 20, received ${values.concurrency}`)
  if (values.people !== 'none' && values.people !== 'agreed') throw new UsageError(`--people: expected none or agreed, received ${values.people}`)
  return { ...values, people: values.people as 'none' | 'agreed', city: values.city, folder, atOnce, url: values.url.replace(/\/+$/, '') }
}
type SendOptions = ReturnType<typeof readOptions>

/** Check everything that can be known before the first photo is sent. */
async function prepare(options: SendOptions): Promise<Sending> {
  const { url, campaign, place } = options
  const city = await getJson<CityAnswer>(`${url}/api/v1/cities/${encodeURIComponent(options.city)}`).catch((error: unknown) => {
    if (error instanceof Refusal && error.problem.status === 404) throw new UsageError(`--city: expected a city of ${url}, received "${options.city}"`)
    throw error
  })
  const call = campaign ? city.campaigns.find(({ slug }) => slug === campaign) : undefined
  if (campaign && !call) throw new UsageError(`--campaign: expected one of ${city.campaigns.map(({ slug }) => slug).join(', ')}, received "${campaign}"`)
  if (call && !call.open) throw new UsageError(`--campaign: "${campaign}" takes no contributions now`)
  if (place && !city.places.some(({ slug }) => slug === place))
    throw new UsageError(`--place: expected one of ${city.places.map(({ slug }) => slug).join(', ')}, received "${place}"`)
  const offered = city.licences.map(({ code }) => code)
  const licence = v.safeParse(Licence, options.licence ?? offered[0])
  if (!licence.success || !offered.includes(licence.output)) throw new UsageError(`--licence: expected ${offered.join(' or ')}, received "${options.licence}"`)
  return {
    url,
    city,
    wait: options.wait,
    state: await openState(options.folder, `${url}/${city.slug}`),
    body: {
      ...(campaign && { campaign }),
      ...(place && { place }),
      story: { lang: options.lang ?? city.languages[0] ?? 'en' },
      tags: [],
      credit: options.credit,
      licence: licence.output,
      consents: {
        terms: city.terms.version,
        ownWork: true,
        people: options.people,
        minors: 'none',
        uses: ['gallery'],
        aiMade: false,
      },
    },
  }
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`expected a folder of photos, "${folder}" can't be read (${error.code})`)
  })
  const names = entries.filter(entry => entry.isFile() && !entry.name.startsWith('.')).map(({ name }) => name)
  if (names.length === 0) throw new UsageError(`expected photos in "${folder}", found no file`)
  return names.sort()
}

async function main(): Promise<number> {
  const options = readOptions()
  const files = await filesOf(options.folder)
  const sending = await prepare(options)
  const bar = process.stderr.isTTY ? new SingleBar({ format: '{bar} {value} of {total}, {eta_formatted} to go', hideCursor: true }) : undefined
  bar?.start(files.length, 0)

  const outcomes = new Map<string, Outcome>()
  const waiting = [...files]
  const work = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      outcomes.set(file, await sendPhoto(sending, join(options.folder, file)))
      if (bar) bar.update(outcomes.size)
      else console.error(`${outcomes.size} of ${files.length}`)
    }
  }
  await Promise.all(Array.from({ length: options.atOnce }, work))
  bar?.stop()
  return summarise(outcomes)
}

/** Say what became of the files; answers the exit code. */
function summarise(outcomes: ReadonlyMap<string, Outcome>): number {
  const counts = new Map<string, number>()
  for (const { kind } of outcomes.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const words: Record<Outcome['kind'], string> = {
    sent: 'sent',
    'in review': 'sent and in review',
    earlier: 'sent earlier',
    refused: 'refused',
    failed: 'failed',
  }
  for (const [kind, word] of Object.entries(words)) if (counts.has(kind)) console.log(`${String(counts.get(kind)).padStart(5)} ${word}`)
  for (const [file, outcome] of [...outcomes].sort(([a], [b]) => a.localeCompare(b)))
    if ('why' in outcome) console.log(`  ${file}: ${outcome.kind}: ${outcome.why}`)
  return counts.has('failed') ? 1 : 0
}

main().then(
  code => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  },
)
