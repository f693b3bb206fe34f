import { bandsOf, distance, fromHex, toHex } from '../../../shared/fingerprint.ts'
import { AppError } from '../../errors.ts'
import type { Fingerprint, Fingerprints, Sighting } from '../../ports.ts'
import { inTurns } from './in-turns.ts'
import { ofBand, ofBytes, ofSubmission, PRINTS, photoOf, printKey, secondsOf, unreadableKey } from './keys.ts'
import { ABSENT, type Item, type Table } from './table.ts'

/** Photos of a band that are compared at most: 2 to 3 read units, and more than 400,000 photos of a city have in a band on average. */
const IN_BAND = 96

/**
 * Fingerprints in DynamoDB: a row for the bytes of a photo and one for each band of its bits, so that a lookup reads 21 short pieces of
 * the table, whatever its size. Before them comes a record beside the submission, which knows the rows for as long as somebody may write them.
 */
export function createDynamoFingerprints(table: Table): Fingerprints {
  async function recordOf(submission: string, photo: string): Promise<Fingerprint | undefined> {
    const item = await table.get(printKey(submission, photo))
    return item && printOf(item, submission)
  }

  const removeRows = ({ submission, photo }: Fingerprint, partitions: Iterable<string>) =>
    inTurns([...partitions], partition => table.remove([partition, photoOf(submission, photo)]))

  async function forget(submission: string, photo?: string): Promise<Fingerprint[]> {
    const items = await table.query({ partition: ofSubmission(submission), sort: { prefix: PRINTS }, consistent: true })
    const prints = items.map(item => printOf(item, submission)).filter(print => photo === undefined || print.photo === photo)
    for (const print of prints) await removeRows(print, rowsOf(print).keys())
    return prints
  }

  return {
    async add(print) {
      const { submission, photo, city, sha256, hash } = print
      const before = await recordOf(submission, photo)
      const rows = rowsOf(print)
      // Rows of before go first: once the record is another, nobody knows of them.
      if (before) await removeRows(before, othersOf(before, rows))
      const record = { city, digest: sha256, ...(hash && { hash: fromHex(hash) }) }
      const unchanged = before ? { that: '#digest = :before', values: { before: before.sha256 } } : ABSENT
      // Whoever was faster has other bytes, or the same to begin with: the job comes again and sees which the photo has.
      if (!(await table.put(printKey(submission, photo), record, unchanged)))
        throw new AppError('unavailable', `expected to be alone with photo ${photo} of ${submission}, another intake was faster`)
      await inTurns([...rows], ([partition, item]) => table.put([partition, photoOf(submission, photo)], item))
      // Outrun by other bytes of the same photo, or by an erasure: who came first has not seen rows that were put after it.
      const now = await recordOf(submission, photo)
      const kept = now ? rowsOf(now) : new Map<string, Item>()
      await removeRows(print, othersOf(print, kept))
    },

    async same(city, sha256, limit) {
      const items = await table.query({ partition: ofBytes(city, sha256), consistent: true, limit })
      return items.map(item => sightingOf(item, 0))
    },

    async similar(city, hash, { within, limit }) {
      const wanted = fromHex(hash)
      const found = await inTurns([...bandsOf(wanted).entries()], ([band, value]) =>
        table.query({ partition: ofBand(city, band, value), consistent: true, limit: IN_BAND }),
      )
      const unique = new Map(found.flat().map(item => [String(item.sk), item]))
      const sightings = [...unique.values()].map(item => sightingOf(item, distance(wanted, item.hash as Uint8Array)))
      return sightings
        .filter(each => each.distance <= within)
        .sort((a, b) => a.distance - b.distance)
        .slice(0, limit)
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

const printOf = ({ sk, city, digest, hash }: Item, submission: string): Fingerprint => ({
  city: String(city),
  submission,
  photo: String(sk).slice(PRINTS.length),
  sha256: String(digest),
  ...(hash instanceof Uint8Array && { hash: toHex(hash) }),
})

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

function sightingOf({ sk }: Item, distance: number): Sighting {
  const [submission = '', photo = ''] = String(sk).split('#')
  return { submission, photo, distance }
}
