import { bandsOf, distance, fromHex, toHex } from '../../../shared/fingerprint.ts'
import { AppError } from '../../errors.ts'
import type { Fingerprint, Fingerprints, Sighting } from '../../ports.ts'
import { inTurns } from './in-turns.ts'
import { ofBand, ofBytes, ofSubmission, PRINTS, photoOf, printKey, secondsOf, unreadableKey } from './keys.ts'
import { ABSENT, type Item, type Table } from './table.ts'

/** Photos of a band that are compared at most: 2 to 3 read units, and more than 400,000 photos of a city have in a band on average. */
const IN_BAND = 96

/** Before the name of a photo that was declined: such rows come first in their partition, however many copies of it there are. */
const DECLINED = '!'

/** A record, with which rows of the photo there may be: plain ones, those of a photo that was declined, or both while it changes. */
type Stored = Fingerprint & { declined?: 'yes' | 'moving' }

/**
 * Fingerprints in DynamoDB: a row for the bytes of a photo and one for each band of its bits, so that a lookup reads 21 short pieces of
 * the table, whatever its size. Before them comes a record beside the submission, which knows the rows for as long as somebody may write them.
 */
export function createDynamoFingerprints(table: Table): Fingerprints {
  async function recordOf(submission: string, photo: string): Promise<Stored | undefined> {
    const item = await table.get(printKey(submission, photo))
    return item && printOf(item, submission)
  }

  /** Store a record if what is there is still `over`; false when it is not. */
  function putRecord({ city, submission, photo, sha256, hash, declined }: Stored, over: Stored | undefined): Promise<boolean> {
    const record = { city, digest: sha256, ...(hash && { hash: fromHex(hash) }), ...(declined && { declined }) }
    const unchanged = over && {
      that: `#digest = :before AND ${over.declined ? '#declined = :was' : 'attribute_not_exists(#declined)'}`,
      values: { before: over.sha256, ...(over.declined && { was: over.declined }) },
    }
    return table.put(printKey(submission, photo), record, unchanged ?? ABSENT)
  }

  const removeRows = (print: Stored, partitions: Iterable<string>) =>
    inTurns(
      [...partitions].flatMap(partition => namesOf(print).map(name => [partition, name] as const)),
      key => table.remove(key),
    )

  async function printsOf(submission: string): Promise<Stored[]> {
    const items = await table.query({ partition: ofSubmission(submission), sort: { prefix: PRINTS }, consistent: true })
    return items.map(item => printOf(item, submission))
  }

  async function forget(submission: string, photo?: string): Promise<Stored[]> {
    const prints = (await printsOf(submission)).filter(print => photo === undefined || print.photo === photo)
    for (const print of prints) await removeRows(print, rowsOf(print).keys())
    return prints
  }

  /** Move the rows of a photo to where declined ones are, or back. Wherever it is cut off, the record tells that both may be there, and it begins anew. */
  async function move(before: Stored, isDeclined: boolean): Promise<void> {
    const { declined: _, ...print } = before
    const moving: Stored = { ...print, declined: 'moving' }
    const after: Stored = isDeclined ? { ...print, declined: 'yes' } : print
    const busy = () => new AppError('unavailable', `expected to be alone with photo ${print.photo} of ${print.submission}, another change was faster`)
    if (!(await putRecord(moving, before))) throw busy()
    const rows = rowsOf(print)
    const [name = ''] = namesOf(after)
    await inTurns([...rows], ([partition, item]) => table.put([partition, name], item))
    const [past = ''] = namesOf(isDeclined ? print : { ...print, declined: 'yes' })
    await inTurns([...rows.keys()], partition => table.remove([partition, past]))
    if (await putRecord(after, moving)) return
    // Whoever was faster may miss rows that went here, or not know of those that came.
    const now = await recordOf(print.submission, print.photo)
    await removeRows(moving, othersOf(print, now ? rowsOf(now) : new Map()))
    if (!now) return
    await putRecord({ ...now, declined: 'moving' }, now)
    throw busy()
  }

  return {
    async add(print) {
      const { submission, photo, sha256 } = print
      const before = await recordOf(submission, photo)
      const rows = rowsOf(print)
      // Rows of before go first: once the record is another, nobody knows of them.
      if (before) await removeRows(before, othersOf(before, rows))
      const isSame = before?.sha256 === sha256
      if (before?.declined && !isSame) await removeRows(before, rows.keys())
      const stored: Stored = { ...print, ...(isSame && before.declined && { declined: before.declined }) }
      // Whoever was faster has other bytes, or the same to begin with: the job comes again and sees which the photo has.
      if (!(await putRecord(stored, before)))
        throw new AppError('unavailable', `expected to be alone with photo ${photo} of ${submission}, another intake was faster`)
      const [name = ''] = namesOf(stored)
      await inTurns([...rows], ([partition, item]) => table.put([partition, name], item))
      // Outrun by other bytes of the same photo, or by an erasure: who came first has not seen rows that were put after it.
      const now = await recordOf(submission, photo)
      const kept = now ? rowsOf(now) : new Map<string, Item>()
      await removeRows(stored, othersOf(print, kept))
      // Outrun by a decision: its rows and these may both be there, and whoever comes next has to know.
      if (now?.sha256 === sha256 && now.declined !== stored.declined && !(await putRecord({ ...now, declined: 'moving' }, now)))
        throw new AppError('unavailable', `expected to be alone with photo ${photo} of ${submission}, a decision was faster`)
    },

    async mark(submission, declined) {
      for (const print of await printsOf(submission)) {
        const isDeclined = declined.includes(print.photo)
        if (print.declined === 'moving' || (print.declined === 'yes') !== isDeclined) await move(print, isDeclined)
      }
    },

    async same(city, sha256, limit) {
      const items = await table.query({ partition: ofBytes(city, sha256), consistent: true, limit })
      const unique = new Map(items.map(item => [nameIn(item), item]))
      return [...unique.values()].map(item => sightingOf(item, 0))
    },

    async similar(city, hash, { within, limit }) {
      const wanted = fromHex(hash)
      const found = await inTurns([...bandsOf(wanted).entries()], ([band, value]) =>
        table.query({ partition: ofBand(city, band, value), consistent: true, limit: IN_BAND }),
      )
      // Declined ones last, so that they count where both rows of a photo are there.
      const rows = found.flat().toSorted((a, b) => Number(isDeclined(a)) - Number(isDeclined(b)))
      const unique = [...new Map(rows.map(item => [nameIn(item), item])).values()]
      return unique
        .map(item => ({ ...sightingOf(item, distance(wanted, item.hash as Uint8Array)), later: Number(!isDeclined(item)) }))
        .filter(each => each.distance <= within)
        .sort((a, b) => a.later - b.later || a.distance - b.distance)
        .slice(0, limit)
        .map(({ later: _, ...sighting }) => sighting)
    },

    async forget(submission, photo) {
      await forget(submission, photo)
    },

    async erase(submission, photo) {
      const prints = await forget(submission, photo)
      await inTurns(prints, print => table.remove(printKey(submission, print.photo)))
    },

    async isUnreadable(sha256, now) {
      const item = await table.get(unreadableKey(sha256))
      return item !== undefined && String(item.until) > now
    },

    async addUnreadable(sha256, _now, until) {
      await table.put(unreadableKey(sha256), { until, ttl: secondsOf(until) })
    },
  }
}

const printOf = ({ sk, city, digest, hash, declined }: Item, submission: string): Stored => ({
  city: String(city),
  submission,
  photo: String(sk).slice(PRINTS.length),
  sha256: String(digest),
  ...(hash instanceof Uint8Array && { hash: toHex(hash) }),
  ...((declined === 'yes' || declined === 'moving') && { declined }),
})

/** What the rows of a photo are called. */
function namesOf({ submission, photo, declined }: Stored): string[] {
  const plain = photoOf(submission, photo)
  return declined === 'yes' ? [`${DECLINED}${plain}`] : declined === 'moving' ? [plain, `${DECLINED}${plain}`] : [plain]
}

const isDeclined = ({ sk }: Item) => String(sk).startsWith(DECLINED)
const nameIn = (item: Item) => (isDeclined(item) ? String(item.sk).slice(DECLINED.length) : String(item.sk))

/** Partitions in which a photo has a row, each with what the row holds. */
function rowsOf({ city, sha256, hash }: Fingerprint): Map<string, Item> {
  const rows = new Map<string, Item>([[ofBytes(city, sha256), {}]])
  if (hash === undefined) return rows
  const bytes = fromHex(hash)
  for (const [band, value] of bandsOf(bytes).entries()) rows.set(ofBand(city, band, value), { hash: bytes })
  return rows
}

/** Partitions of a photo's rows that are not among some others. */
const othersOf = (print: Fingerprint, kept: ReadonlyMap<string, Item>) => [...rowsOf(print).keys()].filter(partition => !kept.has(partition))

function sightingOf(item: Item, distance: number): Sighting {
  const [submission = '', photo = ''] = nameIn(item).split('#')
  return { submission, photo, distance }
}
