import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import * as v from 'valibot'
import { writeDurably } from '../../functions/adapters/local/atomic-file.ts'
import type { Catalog, Ledger } from '../../functions/ports.ts'
import type { Day, DayRoot, Leaf } from '../../shared/day-root.ts'

/** The first line of a record that was exported by itself; docs/audit.md describes the others. */
const FORMAT = 'veduta-record'
const VERSION = 1

const Head = v.object({ format: v.literal(FORMAT), version: v.literal(VERSION) })
const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const Serial = v.pipe(v.number(), v.integer(), v.minValue(1))
const DayLine = v.object({
  city: v.string(),
  number: Serial,
  day: v.string(),
  at: v.string(),
  count: Serial,
  prev: v.optional(Hash),
  root: Hash,
  leaves: v.pipe(v.number(), v.integer(), v.minValue(0)),
})
const LeafLine = v.object({ id: v.string(), version: Serial, head: Hash })
const End = v.object({ end: v.literal(true), days: v.number() })

/** Write the days of every city, each followed by its leaves, as JSON in lines. Replaces nothing; answers how many days and leaves. */
export async function writeRecord({ catalog, ledger }: { catalog: Catalog; ledger: Pick<Ledger, 'days'> }, file: string, at: Date) {
  const isThere = await access(file).then(
    () => true,
    () => false,
  )
  if (isThere) throw new Error(`${file} is there already: choose a new name for each record.`)
  const counts = { days: 0, leaves: 0 }
  await writeDurably(file, async handle => {
    const line = (value: object) => `${JSON.stringify(value)}\n`
    await handle.write(line({ format: FORMAT, version: VERSION, at: at.toISOString() }))
    for (const { slug } of await catalog.cities()) {
      for await (const { leaves, ...day } of ledger.days(slug)) {
        await handle.write(line({ ...day, leaves: leaves.length }) + leaves.map(line).join(''))
        counts.days++
        counts.leaves += leaves.length
      }
    }
    await handle.write(line({ end: true, days: counts.days }))
  })
  return counts
}

/** Whether a file begins as a record does, and not as an archive. */
export async function isRecord(file: string): Promise<boolean> {
  for await (const line of linesOf(file, 200)) return v.is(Head, parse(line))
  return false
}

/** Read a record; throws in one sentence where it is none or is cut short. */
export async function* readRecord(file: string): AsyncGenerator<Day> {
  let number = 0
  let days = 0
  let day: { head: DayRoot; leaves: Leaf[]; many: number } | undefined
  let isWhole = false
  for await (const line of linesOf(file)) {
    number++
    const value = parse(line)
    const wrong = (expected: string) => new Error(`${file}, line ${number}: expected ${expected}, received ${line.slice(0, 60)}`)
    if (isWhole) throw wrong('nothing after the end')
    if (number === 1) {
      if (!v.is(Head, value)) throw wrong(`the beginning of a ${FORMAT} of version ${VERSION}`)
      continue
    }
    if (day && day.leaves.length < day.many) {
      if (!v.is(LeafLine, value)) throw wrong(`leaf ${day.leaves.length + 1} of ${day.many} of ${day.head.day}`)
      day.leaves.push(value)
      continue
    }
    if (day) yield { ...day.head, leaves: day.leaves }
    if (v.is(End, value) && value.days === days) isWhole = true
    else if (v.is(DayLine, value)) {
      const { leaves: many, ...head } = v.parse(DayLine, value)
      day = { head: { ...head, ...(head.prev && { prev: head.prev }) } as DayRoot, leaves: [], many }
      days++
    } else throw wrong(`a day, or the end after ${days} days`)
  }
  if (!isWhole) throw new Error(`${file} is cut short: its end is missing.`)
}

async function* linesOf(file: string, end?: number): AsyncGenerator<string> {
  const source = createReadStream(file, end === undefined ? {} : { end })
  const opened = new Promise<void>((done, failed) => {
    source.once('open', () => done())
    source.once('error', ({ message }) => failed(new Error(`${file} can not be read: ${message}`)))
  })
  await opened
  yield* createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY })
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
