import type { Position } from '../../../shared/cursor.ts'
import { isKept } from '../../../shared/erasure-steps.ts'
import { queuedAt, sinceOf, type Trust, trustOf } from '../../../shared/queue-place.ts'
import type { Entry, Status, Submission } from '../../../shared/submission.ts'
import type { Submissions } from '../../ports.ts'
import { inTurns } from './in-turns.ts'
import { ENTRIES, entryKey, ofSubmission, position, submissionKey, submissionOf } from './keys.ts'
import { packText, unpackText } from './pack-text.ts'
import { ABSENT, type Item, type Table } from './table.ts'

/** Behind the place of something that stands earlier, so that the index tells why; nothing sorts between a place and the last of them. */
const MARKS: Record<Trust, string> = { email: '#e', ambassador: '#t' }
const LAST_MARK = MARKS.ambassador
const markOf = (trust: Trust | undefined) => (trust ? MARKS[trust] : '')
const trustOfMark = (mark: string | undefined) => (Object.keys(MARKS) as Trust[]).find(trust => MARKS[trust] === `#${mark}`)
const group = (city: string, status: string) => `${city}#${status}`

/** Submissions as items of DynamoDB. The table's stream is the change feed: every write of an item is a hint. */
export function createDynamoSubmissions(table: Table): Submissions {
  const attributes = (each: Submission): Item => ({
    version: each.version,
    city: each.city,
    status: each.status,
    updatedAt: each.updatedAt,
    item: packText(JSON.stringify(each)),
    q: group(each.city, each.status),
    qs: `${position(queuedAt(each), each.id)}${markOf(trustOf(each))}`,
    ...(!isKept(each) && { u: group(each.city, each.status), us: each.updatedAt }),
  })

  async function get(id: string): Promise<Submission | undefined> {
    const item = await table.get(submissionKey(id), ['item'])
    return item && (JSON.parse(unpackText(item.item)) as Submission)
  }

  /** Where the next ones stand in each queue, merged into one order. */
  async function places(groups: readonly string[], oldestFirst: boolean, after: Position | undefined, limit: number) {
    const last = after && position(after.at, after.id)
    const sort = last === undefined ? {} : { sort: oldestFirst ? { above: `${last}${LAST_MARK}` } : { below: last } }
    const found = await inTurns(groups, partition => table.query({ index: 'queue', partition, ...sort, newestFirst: !oldestFirst, limit }))
    const ahead = oldestFirst ? -1 : 1
    return found
      .flat()
      .map(item => ({ id: submissionOf(String(item.pk)), group: String(item.q), place: String(item.qs) }))
      .sort((a, b) => (a.place < b.place ? ahead : -ahead))
      .slice(0, limit)
  }

  return {
    get,

    async exists(id) {
      return (await table.get(submissionKey(id), ['pk'])) !== undefined
    },

    create: submission => table.put(submissionKey(submission.id), attributes(submission), ABSENT),

    save: (submission, expected) => table.put(submissionKey(submission.id), attributes(submission), { that: '#version = :expected', values: { expected } }),

    async spill(id, entries) {
      await inTurns(entries, entry => table.put(entryKey(id, entry.seq), { entry: JSON.stringify(entry) }, ABSENT))
    },

    async spilled(id) {
      const items = await table.query({ partition: ofSubmission(id), sort: { prefix: ENTRIES }, consistent: true })
      return items.map(({ entry }) => JSON.parse(String(entry)) as Entry)
    },

    async respill(id, entries) {
      const there = { that: 'attribute_exists(#pk)' }
      await inTurns(entries, entry => table.put(entryKey(id, entry.seq), { entry: JSON.stringify(entry) }, there))
    },

    async queue({ cities, statuses, oldestFirst, after, limit }) {
      const groups = cities.flatMap(city => statuses.map(status => group(city, status)))
      const found: Submission[] = []
      for (let from = after; ; ) {
        const next = await places(groups, oldestFirst, from, limit)
        const read = await inTurns(next, ({ id }) => get(id))
        // The index follows the items by moments: what has left its queue by now is not named, and others come instead.
        found.push(...read.filter((each, index) => each !== undefined && group(each.city, each.status) === next[index]?.group).map(each => each as Submission))
        const last = next.at(-1)
        if (!last || next.length < limit || found.length >= limit) return found.slice(0, limit)
        const [at = '', id = ''] = last.place.split('#')
        from = { at, id }
      }
    },

    async waitingSince(city, statuses, limit) {
      const groups = statuses.map(status => group(city, status))
      const found = (await places(groups, true, undefined, limit)).map(({ place }) => {
        const [at = '', , mark] = place.split('#')
        return sinceOf(at, trustOfMark(mark))
      })
      return found.sort()
    },

    async counts(cities, statuses, most) {
      const groups = cities.flatMap(city => statuses.map(status => ({ status, partition: group(city, status) })))
      const found = await inTurns(groups, ({ partition }) => table.count({ index: 'queue', partition, limit: most }))
      const counts: Partial<Record<Status, number>> = {}
      for (const [index, { status }] of groups.entries()) {
        const many = found[index] ?? 0
        if (many > 0) counts[status] = (counts[status] ?? 0) + many
      }
      return counts
    },

    async due({ city, status, before, limit }) {
      const items = await table.query({ index: 'due', partition: group(city, status), sort: { below: before }, limit })
      return items.map(({ pk }) => submissionOf(String(pk)))
    },
  }
}
