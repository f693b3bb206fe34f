import type { Context } from '../../functions/context.ts'
import { AppError } from '../../functions/errors.ts'
import type { Area } from '../../functions/ports.ts'
import { applyFates } from '../../functions/submissions/apply-fates.ts'
import { countCity } from '../../functions/submissions/keep-record.ts'
import { makeAgree } from '../../functions/submissions/make-agree.ts'
import { askForIntakes } from './ask-for-intakes.ts'
import { atOnce } from './at-once.ts'
import { importCatalog } from './import-catalog.ts'
import { importLedger } from './import-ledger.ts'
import { importSubmission, type Outcome } from './import-submission.ts'
import { readLines } from './lines.ts'
import { collectParts } from './parts.ts'
import { isCatalog, readArchive } from './read-archive.ts'
import { type Survey, survey } from './survey.ts'

export interface Report {
  /** Submissions by what became of them. */
  submissions: Record<Outcome, number>
  /** Cities, campaigns, places and members that were put; those that differ here and stayed. */
  catalog: { put: number; kept: number }
  /** By the erasure lists of both, among all that is here now. */
  erased: number
  hidden: number
  /** Days of the record that were added, and cities whose days here are others. */
  record: { days: number; other: string[] }
  /** Media that were written. */
  media: number
  /** Submissions whose public side could not be made yet, for want of a rendition. */
  unfinished: string[]
}

/** Media that are written at once. */
const WRITES = 16

/** What no import may use up of a disk. */
const RESERVE_BYTES = 100_000_000

/**
 * Take an archive in. It is read to its end first, and nothing changes unless it is whole. Then what each list says to be gone, then
 * the catalogue, then each submission: media before its record, its record before its public side. What was cut off is repeated from
 * the beginning and finds what is there already. `say`: bytes of the file, in each of the two passes.
 */
export async function importGallery(context: Context, file: string, say: (pass: 'check' | 'import', bytes: number) => void = () => {}): Promise<Report> {
  const surveyed = await survey(context, file, bytes => say('check', bytes))
  await expectRoom(context, surveyed)
  await context.erasures.join(surveyed.erasures)

  const report: Report = {
    submissions: { added: 0, renewed: 0, same: 0, older: 0, other: 0 },
    catalog: { put: 0, kept: 0 },
    record: { days: 0, other: [] },
    ...{ erased: 0, hidden: 0, media: 0, unfinished: [] },
  }
  const parts = collectParts()
  const writes = atOnce(WRITES)
  const write = async (area: Area, key: string, bytes: Uint8Array) => {
    await context.objects.write(area, key, bytes)
    report.media++
  }
  const isThere = knowing(context)
  const ledger = importLedger(context.ledger, report.record)

  for await (const found of readArchive(file, bytes => say('import', bytes))) {
    if (found.kind === 'object') {
      const { key, bytes } = found
      // Nothing gets into the public but by way of staging.
      const area = found.area === 'public' ? 'staging' : found.area
      if (surveyed.wanted.has(submissionIn(area, key)) && !(await isThere(area, key))) await writes.run(() => write(area, key, bytes))
      continue
    }
    await writes.done()
    if (isCatalog(found)) {
      const { put, kept } = await importCatalog(context.catalog, found)
      report.catalog.put += put
      report.catalog.kept += kept
    }
    if (found.kind === 'days') await ledger.addDays(readLines('days', found.name, found.bytes))
    if (found.kind === 'marks') await ledger.addMarks(readLines('marks', found.name, found.bytes))
    for (const archived of parts.take(found)) {
      const { id } = archived.submission
      const outcome = await importSubmission(context, archived, surveyed.fates.get(id))
      report.submissions[outcome]++
      if (outcome !== 'older' && outcome !== 'other') await askForIntakes(context, id)
      if (await shouldAgree(context, id, outcome, surveyed.wanted.has(id))) await agree(context, id, report)
    }
  }
  await writes.done()
  const { erased, hidden } = await applyFates(context)
  for (const city of await context.catalog.cities()) await countCity(context, city)
  return { ...report, erased, hidden }
}

async function expectRoom({ objects }: Context, { totals }: Survey): Promise<void> {
  const { free } = await objects.room()
  const needed = totals.bytes + RESERVE_BYTES
  if (free < needed) throw new Error(`expected room for ${megabytes(needed)}, there is ${megabytes(free)}. Nothing was changed.`)
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`

/** Keys of originals begin with what they are, uploaded or pinned. */
const submissionIn = (area: Area, key: string) => key.split('/')[area === 'originals' ? 1 : 0] ?? ''

/** What did not change here agrees already, unless an earlier import was cut off right before it; what changed here since it was looked at has media now that it may not have. */
async function shouldAgree({ submissions, gallery }: Context, id: string, outcome: Outcome, wanted: boolean): Promise<boolean> {
  if (outcome === 'same') return ((await submissions.get(id))?.status === 'published') !== (await gallery.shows(id))
  return outcome === 'added' || outcome === 'renewed' || wanted
}

/** Whether an object is there, by one list of each folder: they come one after the other. */
function knowing({ objects }: Context): (area: Area, key: string) => Promise<boolean> {
  let folder: string | undefined
  let keys = new Set<string>()
  return async (area, key) => {
    const prefix = key.split('/', area === 'originals' ? 2 : 1).join('/')
    if (folder !== `${area}/${prefix}`) {
      keys = new Set(await objects.list(area, `${prefix}/`))
      folder = `${area}/${prefix}`
    }
    return keys.has(key)
  }
}

/** A rendition that is missing was missing in the archive: the others are not kept waiting for it. */
async function agree(context: Context, id: string, report: Report): Promise<void> {
  try {
    await makeAgree(context, id)
  } catch (error) {
    if (!(error instanceof AppError) || !error.message.includes('rendition')) throw error
    context.log.warn({ submission: id, reason: error.message }, 'a story could not be shown')
    report.unfinished.push(id)
  }
}
