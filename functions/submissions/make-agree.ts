import { cardsOf } from '../../shared/card.ts'
import { forgetPersons } from '../../shared/entry-hash.ts'
import { masterKey } from '../../shared/paths.ts'
import { publicStory, type StoryRecord } from '../../shared/story.ts'
import { type Entry, isOver, type Submission } from '../../shared/submission.ts'
import { encodeTombstone, withdrawnList } from '../../shared/tombstone.ts'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import type { Left } from '../ports.ts'
import { drawShareImage } from './draw-share-image.ts'
import { keepLedgerRow } from './keep-ledger-row.ts'
import { forgetMails } from './mail-records.ts'
import { noteOpinion } from './note-opinion.ts'
import { forgetOldRenditions } from './old-renditions.ts'
import { markDeclined } from './recognise.ts'
import { settleNotices } from './settle-notices.ts'

/** Rounds after which the queue should try again later, so that one busy submission doesn't hold up the others. */
const ROUNDS = 20

/**
 * Make public bytes, lists and private files agree with a submission as it is now. Whatever brought us here (late, twice,
 * out of order) is only a hint: the item is read, the world is changed, the item is read again, until it did not move.
 */
export async function makeAgree(context: Context, id: string): Promise<void> {
  let submission = await context.submissions.get(id)
  for (let round = 0; submission && round < ROUNDS; round++) {
    const { version } = submission
    const story = publicStory(submission, submission.theme ?? (await campaignTheme(context, submission)))
    const missing = story ? await show(context, story, submission) : await hide(context, submission)
    await noteTakeDown(context, submission)
    await forget(context, submission)
    await settleNotices(context, submission)
    await noteOpinion(context, submission)
    const seen = submission
    submission = await context.submissions.get(id)
    if (submission?.version !== version) continue
    await keepLedgerRow(context, seen)
    // At rest and once: what another process has put out meanwhile was taken away by the round after it.
    if (mayBeKept(seen)) await context.edge.forget(id)
    if (missing) throw new AppError('unavailable', `expected the rendition ${missing} in staging, it is absent`)
    return
  }
  if (submission) throw new AppError('unavailable', `expected the submission to rest within ${ROUNDS} rounds, it kept moving`)
}

/** For what was published before a decision kept its theme. */
async function campaignTheme({ catalog }: Context, { city, campaign }: Submission) {
  if (!campaign) return undefined
  return (await catalog.campaigns(city)).find(({ slug }) => slug === campaign)?.theme
}

/**
 * Bytes before cards, so that no list ever names a picture that is not there; what is no longer accepted goes last.
 * Answers the key of a rendition that is missing, as after a withdrawal that came in between.
 */
async function show(context: Context, story: StoryRecord, submission: Submission): Promise<string | undefined> {
  const { objects, gallery } = context
  const { version } = submission
  const wanted = story.photos.flatMap(({ base, renditions }) => renditions.map(({ width, format }) => `${base}/${width}.${format}`))
  const present = new Set(await objects.list('public', `${story.id}/`))
  for (const key of wanted) {
    if (present.has(key)) continue
    if (!(await objects.copy('staging', key, 'public', key))) return key
  }
  const shareImage = await drawShareImage(context, story, present)
  if (shareImage) wanted.push(shareImage)
  await gallery.publish({ ...story, ...(shareImage && { shareImage }) }, cardsOf(story), version)
  const keep = new Set(wanted)
  for (const key of present) if (!keep.has(key)) await objects.remove('public', key)
  return undefined
}

async function hide({ objects, gallery }: Context, submission: Submission): Promise<undefined> {
  const { id, version, publishedAt } = submission
  if (!publishedAt) return
  await gallery.retract(id, version, leftOf(submission))
  await objects.remove('public', `${id}/`)
}

/** What tells those who harvested a story that it must go; of one that nobody could harvest nothing is told. */
function leftOf({ id, city, consents, history, updatedAt }: Submission): Left | undefined {
  if (!consents.uses.includes('partners')) return undefined
  const at = history.findLast(isTakeDown)?.at ?? updatedAt
  const tombstone = encodeTombstone({ id, city, at })
  return { at, tombstones: new Map([withdrawnList(city), withdrawnList()].map(list => [list, tombstone])) }
}

/** Tell the erasure list that a story was taken down, also where it was put back before anybody came to look: older backups show what went then. */
async function noteTakeDown({ erasures }: Context, { id, publishedAt, status, erasedAt, updatedAt, history }: Submission): Promise<void> {
  if (!publishedAt || isOver(status) || erasedAt) return
  // Since its last change and not since now: a look at it that comes late must not count against what was decided after it.
  const at = status === 'published' ? history.findLast(isTakeDown)?.at : updatedAt
  if (at !== undefined && (status !== 'published' || at < updatedAt)) await erasures.add(id, 'retracted', at)
}

const isTakeDown = ({ from, to }: Entry) => from === 'published' && to !== 'published'

/** Whether the erasure list may say that a story was taken down. */
const wasRetracted = ({ history, spilled }: Submission) => spilled > 0 || history.some(isTakeDown)

/** Whether caches may keep media of a story that are public no more. It asks what has been, since a step before this one may have been cut off. */
const mayBeKept = (submission: Submission) => submission.publishedAt !== undefined && (submission.status !== 'published' || wasRetracted(submission))

/** Delete what the state no longer allows to keep. Undone ones keep their evidence until `erased`; see docs/decisions. */
async function forget(context: Context, submission: Submission): Promise<void> {
  const { objects, notes, erasures, fingerprints } = context
  const { id, status, photos, erasedAt, originalsErasedAt, updatedAt } = submission
  const over = isOver(status) || erasedAt !== undefined
  if (status === 'withdrawn' || erasedAt) await erasures.add(id, 'gone', updatedAt)
  if (erasedAt) {
    await notes.eraseNotices(id)
    await fingerprints.erase(id)
    await forgetMails(context, id)
    await forgetSpilled(context, id)
  }
  if (over || originalsErasedAt) {
    await objects.remove('originals', `uploads/${id}/`)
    await objects.remove('originals', `pinned/${id}/`)
  }
  if (over) {
    await objects.remove('originals', `masters/${id}/`)
    await objects.remove('staging', `${id}/`)
    // An intake may be under way: what it adds is found once more by its end, or when the submission is erased.
    if (!erasedAt) await fingerprints.forget(id)
    return
  }
  await forgetOldRenditions(context, submission)
  await markDeclined(context, submission)
  if (originalsErasedAt) {
    const refused = new Set(photos.filter(({ outcome }) => outcome === 'refused').map(photo => photo.id))
    for (const photo of refused) {
      await fingerprints.erase(id, photo)
      await objects.remove('originals', masterKey(id, photo))
    }
    for (const key of await objects.list('staging', `${id}/`)) {
      const [photo] = (key.split('/')[1] ?? '').split('-')
      if (photo && refused.has(photo)) await objects.remove('staging', key)
    }
  }
}

/** What was moved out of the item forgets persons as the item does. */
async function forgetSpilled({ submissions }: Context, id: string): Promise<void> {
  const known = (await submissions.spilled(id)).filter(({ seals = {} }) => Object.values(seals).some(({ salt }) => salt !== undefined))
  if (known.length > 0) await submissions.respill(id, known.map(forgetPersons))
}
