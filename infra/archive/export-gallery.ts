import { AppError } from '../../functions/errors.ts'
import type { Area, Catalog, Erasures, Inventory, Ledger, Mails, Notes, Objects, Submissions } from '../../functions/ports.ts'
import type { Submission } from '../../shared/submission.ts'
import { addLedger } from './export-ledger.ts'
import { catalogName, ERASURES, kindOf, PART, recordsName } from './format.ts'
import { asLines } from './lines.ts'
import { readAhead } from './read-ahead.ts'
import type { ArchiveWriter } from './write-archive.ts'

/** What an export reads; a host may go on meanwhile. */
export interface Source {
  inventory: Inventory
  submissions: Submissions
  notes: Notes
  mails: Mails
  catalog: Catalog
  ledger: Pick<Ledger, 'days' | 'notices'>
  objects: Objects
  erasures: Erasures
}

/** Rounds after which one busy submission is left for the end. */
const ROUNDS = 20

/**
 * Write everything that moves house. The media of a submission come before its record, and once more where it changed meanwhile: the
 * record that is written had all its media by then. One that keeps moving comes after all others; if it does not rest then either, the
 * archive would lack it, and there is none. Days come before all submissions, which are as new as their leaves or newer. The erasure list comes last, so that it knows of every withdrawal until the end.
 */
export async function exportGallery(
  source: Source,
  archive: ArchiveWriter,
  say: (submissions: number, bytes: number) => void,
): Promise<{ submissions: number; bytes: number }> {
  await addCatalog(source.catalog, archive)
  await addLedger(source, archive)
  await archive.closePart()
  let part = 0
  let submissions = 0
  const waiting: string[] = []
  const moving: Moving = new Map()
  const addPart = async () => {
    submissions += await addSubmissions(source, archive, ++part, waiting.splice(0, PART), moving)
    await archive.closePart()
    say(submissions, archive.bytes())
  }
  for await (const ids of source.inventory.ids()) {
    waiting.push(...ids)
    while (waiting.length >= PART) await addPart()
  }
  if (waiting.length > 0) await addPart()
  waiting.push(...moving.keys())
  while (waiting.length > 0) await addPart()
  if (moving.size > 0) throw new AppError('unavailable', restless([...moving.keys()]))
  await archive.add(ERASURES, asLines(await source.erasures.all()))
  await archive.finish(submissions)
  return { submissions, bytes: archive.bytes() }
}

/** Submissions that changed in each round, with what of their media is in the archive by now. */
type Moving = Map<string, Set<string>>

const restless = (ids: readonly string[]) =>
  `expected every submission to rest for a moment, these changed each time that they were looked at: ${ids.join(', ')}. Export again when nobody works on them.`

async function addCatalog(catalog: Catalog, archive: ArchiveWriter): Promise<void> {
  const cities = await catalog.cities()
  const savedBy = <T extends { saved?: unknown } | undefined>(stored: T) => stored?.saved !== undefined && { saved: stored.saved }
  const lines: Record<'cities' | 'campaigns' | 'places', object[]> = { cities: [], campaigns: [], places: [] }
  for (const { slug } of cities) {
    const stored = await catalog.storedCity(slug)
    if (stored) lines.cities.push({ thing: stored.thing, ...savedBy(stored) })
    for (const kind of ['campaigns', 'places'] as const) {
      for (const thing of await catalog[kind](slug)) {
        const now = await catalog.thing(kind, slug, thing.slug)
        if (now) lines[kind].push({ city: slug, thing: now.thing, ...savedBy(now) })
      }
    }
  }
  for (const kind of ['cities', 'campaigns', 'places'] as const) await archive.add(catalogName(kind), asLines(lines[kind]))
  await archive.add(catalogName('members'), asLines(await catalog.members()))
  await archive.add(catalogName('invitations'), asLines(await catalog.invitations()))
  const ambassadors = await Promise.all(cities.map(({ slug }) => catalog.ambassadors(slug)))
  await archive.add(catalogName('ambassadors'), asLines(ambassadors.flat()))
  await archive.add(catalogName('role-changes'), asLines((await catalog.roleChanges()).reverse()))
}

/** One part: media, records, and last the uploads that wait for their intake, which an importer takes in after the records. */
async function addSubmissions(source: Source, archive: ArchiveWriter, part: number, ids: readonly string[], moving: Moving): Promise<number> {
  const found: Submission[] = []
  for (const id of ids) {
    const added = moving.get(id) ?? new Set()
    const submission = await addMedia(source, archive, id, added)
    if (submission === 'moving') moving.set(id, added)
    else moving.delete(id)
    if (submission && submission !== 'moving') found.push(submission)
  }
  const entries: object[] = []
  const notices: object[] = []
  const mails: object[] = []
  for (const { id, spilled } of found) {
    if (spilled > 0) entries.push(...(await source.submissions.spilled(id)).map(entry => ({ submission: id, entry })))
    notices.push(...(await source.notes.notices(id)))
    // What failed here may work there.
    mails.push(...(await source.mails.of(id)).map(({ failed: _, ...mail }) => mail))
  }
  await archive.add(recordsName(part, 'entries'), asLines(entries))
  await archive.add(recordsName(part, 'notices'), asLines(notices))
  await archive.add(recordsName(part, 'mails'), asLines(mails))
  await archive.add(recordsName(part, 'submissions'), asLines(found))
  for (const { id } of found) await addObjects(source, archive, await namesOf(source, 'originals', `uploads/${id}/`))
  return found.length
}

/** Add the media of a submission that are not `added` yet until it rests; answers it as it is then, `undefined` where there is none. */
async function addMedia(source: Source, archive: ArchiveWriter, id: string, added: Set<string>): Promise<Submission | 'moving' | undefined> {
  for (let round = 0; round < ROUNDS; round++) {
    const before = await source.submissions.get(id)
    if (!before) return undefined
    const staging = await namesOf(source, 'staging', `${id}/`)
    const prepared = new Set(staging.map(({ key }) => key))
    // What is public is a copy of what is in staging, under the same key.
    const lost = (await namesOf(source, 'public', `${id}/`)).filter(({ key }) => !prepared.has(key))
    const kept = await Promise.all(['pinned', 'masters'].map(each => namesOf(source, 'originals', `${each}/${id}/`)))
    const names = [...kept.flat(), ...staging, ...lost]
    await addObjects(
      source,
      archive,
      names.filter(({ area, key }) => !added.has(`${area}/${key}`)),
      added,
    )
    if ((await source.submissions.get(id))?.version === before.version) return before
  }
  return 'moving'
}

interface Name {
  area: Area
  key: string
}

const namesOf = async ({ objects }: Source, area: Area, prefix: string): Promise<Name[]> =>
  // What no import knows, such as the mark of an intake at work, is nothing to move.
  (await objects.list(area, prefix)).filter(key => kindOf(`${area}/${key}`)).map(key => ({ area, key }))

/** What goes away between its list and its turn belongs to a change, which the next round sees. */
async function addObjects({ objects }: Source, archive: ArchiveWriter, names: readonly Name[], added?: Set<string>): Promise<void> {
  for await (const [{ area, key }, bytes] of readAhead(names, ({ area, key }) => objects.read(area, key))) {
    if (!bytes) continue
    await archive.add(`${area}/${key}`, bytes)
    added?.add(`${area}/${key}`)
  }
}
