import type { Finding } from '../../shared/moderation.ts'
import { originalKey, renditionKey, revisionOf, uploadKey } from '../../shared/paths.ts'
import type { Photo, Rendition, RenditionFormat } from '../../shared/photo.ts'
import { isAwaited } from '../../shared/photo-steps.ts'
import type { PhotoProblem } from '../../shared/problem.ts'
import { DESK_WIDTH, heightFor, RENDITION_FORMATS, widthsFor } from '../../shared/renditions.ts'
import { isOver, type Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import type { Job } from '../events.ts'
import { lookAt } from '../moderation/look-at.ts'
import { lookAtText } from '../moderation/look-at-text.ts'
import { lookBeside } from '../moderation/look-beside.ts'
import { judge } from '../moderation/policy.ts'
import type { Fingerprint, Picture } from '../ports.ts'
import { applyEvent } from './apply-event.ts'
import { keepOriginal, readOriginal, sha256Of } from './original.ts'
import { keepMaster, readSource } from './picture-source.ts'
import { policyFor } from './policy-for.ts'
import { isUnreadable, keepUnreadable, recogniseBytes, recogniseLooks } from './recognise.ts'
import { applyOrRefuse } from './refuse-by-policy.ts'
import { tidyIntake } from './tidy-intake.ts'

type Intake = Pick<Extract<Job, { kind: 'intake' }>, 'submission' | 'photo'>

/**
 * Take in a photo whose bytes have arrived: pin them, make what a moderator needs, then everything that is shown. It may
 * be stopped anywhere and begun again: what is stored says where to go on, and every step gives the same result again. A photo of
 * which other parts are to be covered goes the same way once more, from `received` on.
 * `signal`: nobody waits any more; it ends before it stores what comes next, and breaks off what is on its way.
 */
export async function takeIn(context: Context, intake: Intake, signal?: AbortSignal): Promise<void> {
  const received = await receive(context, intake, signal)
  if (received) await work(context, intake, received, signal)
  await tidyIntake(context, intake.submission, intake.photo, signal)
}

/**
 * An intake has failed for the last time. A photo that breaks it again and again is refused, so that the contributor hears
 * of it. False where the storage failed, or where it was shown before: the photo is blameless, and the job waits for the operator.
 */
export async function giveUp(context: Context, intake: Intake, error?: unknown): Promise<boolean> {
  if (isStorageError(error)) return false
  const found = await find(context, intake)
  if (found?.photo.revision !== undefined) return false
  // Whoever hears of a refusal may send another photo in the same moment: what is deleted goes before it. Where the photo is refused
  // already, what lies there is such another one, which was acknowledged and has a job of its own.
  const isAnother = found?.photo.status === 'refused' && isAwaited(found.photo, found.submission.status)
  if (!isAnother) await context.objects.remove('originals', uploadKey(intake.submission, intake.photo))
  if (found) await refuse(context, intake, { code: 'unreadable' }, found.photo)
  await tidyIntake(context, intake.submission, intake.photo)
  return true
}

/** Errors of the system carry a code of their own (`EIO`); adapters make `unavailable` of those that they know. */
function isStorageError(error: unknown): boolean {
  if (error instanceof AppError) return error.code === 'unavailable'
  return typeof (error as { code?: unknown } | undefined)?.code === 'string'
}

interface Found {
  submission: Submission
  photo: Photo
}

interface Received extends Found {
  original: Uint8Array
  sha256: string
}

/** The photo of an intake, unless nothing matters any more. */
async function find({ submissions }: Context, intake: Intake): Promise<Found | undefined> {
  const submission = await submissions.get(intake.submission)
  const photo = submission?.photos.find(({ id }) => id === intake.photo)
  return submission && photo && !isOver(submission.status) && !submission.erasedAt ? { submission, photo } : undefined
}

/** Pin the first accepted upload, delete a later one. Answers the photo with its original while there is work to do on it. */
async function receive(context: Context, intake: Intake, signal?: AbortSignal): Promise<Received | undefined> {
  const key = uploadKey(intake.submission, intake.photo)
  const before = await find(context, intake)
  if (before && isAwaited(before.photo, before.submission.status)) {
    const bytes = await context.objects.read('originals', key)
    if (!bytes) return undefined
    const sha256 = await keepOriginal(context, intake.submission, bytes)
    await applyEvent(context, intake.submission, { kind: 'photo_received', photo: intake.photo, sha256, bytes: bytes.length, over: asSeen(before.photo) })
  }
  const found = await find(context, intake)
  const { status, sha256 } = found?.photo ?? {}
  const original = found && sha256 && (status === 'received' || status === 'prepared') ? await originalOf(context, intake, found.photo, sha256) : undefined
  // Only now: until the original was read, the upload is what it could be made of again. Where the photo was refused meanwhile, whoever
  // did so has deleted what was read here, and what lies there now is another upload with a job of its own.
  const last = await find(context, intake)
  if (last && isAwaited(last.photo, last.submission.status)) return undefined
  signal?.throwIfAborted()
  await context.objects.remove('originals', key)
  return found && original && sha256 ? { ...found, original, sha256 } : undefined
}

async function originalOf(context: Context, intake: Intake, photo: Photo, sha256: string): Promise<Uint8Array> {
  if (photo.revision === undefined) return await pinnedOriginal(context, intake, sha256)
  await keepMaster(context, intake.submission, photo)
  return await readSource(context, intake.submission, photo, sha256)
}

/** The original of a photo. Another photo with the same bytes may have been refused, and they with it, just as this one was pinned: then once more. */
async function pinnedOriginal(context: Context, { submission, photo }: Intake, sha256: string): Promise<Uint8Array> {
  if (!(await context.objects.exists('originals', originalKey(submission, sha256)))) {
    const bytes = await context.objects.read('originals', uploadKey(submission, photo))
    if (bytes && sha256Of(bytes) === sha256) await keepOriginal(context, submission, bytes)
  }
  return await readOriginal(context, submission, sha256)
}

async function work(context: Context, intake: Intake, { submission, photo, original, sha256 }: Received, signal?: AbortSignal): Promise<void> {
  const isNew = photo.status === 'received' && photo.revision === undefined
  if (isNew && (await isUnreadable(context, sha256))) return await refuse(context, intake, { code: 'unreadable' }, photo)
  const print = { city: submission.city, submission: submission.id, photo: photo.id, sha256 }
  const copies = isNew ? await recogniseBytes(context, print) : []
  const { credit, licence } = submission
  const picture = await context.imaging.open(original, { attribution: { credit, licence }, ...(photo.redactions && { redactions: photo.redactions }) })
  signal?.throwIfAborted()
  if ('problem' in picture) {
    if (picture.problem.code === 'unreadable' && photo.revision === undefined) await keepUnreadable(context, sha256)
    return await refuse(context, intake, picture.problem, photo)
  }

  const made = new Map<string, Rendition>()
  /** False where the photo has other bytes by now, whose renditions have the same keys, or others are wanted of it. */
  const make = async (width: number, format: RenditionFormat) => {
    const key = renditionKey(submission.id, photo.id, revisionOf(photo), width, format)
    if (made.has(key)) return true
    const bytes = await picture.render(width, format)
    if (!(await isStill(context, intake, photo))) return false
    signal?.throwIfAborted()
    await context.objects.write('staging', key, bytes, signal)
    made.set(key, { format, width, height: heightFor(width, picture), bytes: bytes.length })
    return true
  }

  if (photo.status === 'received') {
    // Before a person can look: nothing changes under their eyes.
    await readWords(context, submission)
    signal?.throwIfAborted()
    if (!(await make(Math.min(DESK_WIDTH, picture.width), 'jpg'))) return
    await (isNew ? prepare(context, submission, picture, print, copies) : prepareAgain(context, { submission, photo }, picture, sha256))
  }
  // A person can look by now, and renditions take their time. What is covered since says nothing of what was sent.
  const besideNow = photo.revision === undefined ? lookBeside(context, picture, submission, photo.id) : undefined
  for (const width of widthsFor(picture.width)) for (const format of RENDITION_FORMATS) if (!(await make(width, format))) return
  const renditions = [...made.values()].sort((a, b) => a.width - b.width || RENDITION_FORMATS.indexOf(a.format) - RENDITION_FORMATS.indexOf(b.format))
  const beside = besideNow?.()
  await applyEvent(context, intake.submission, {
    kind: 'photo_ready',
    photo: intake.photo,
    sha256,
    ...revisionIn(photo),
    renditions,
    ...(beside && { beside }),
  })
}

/** Have the words read, unless another photo's intake has done so. */
async function readWords(context: Context, submission: Submission): Promise<void> {
  if (submission.textCheck) return
  const findings = await lookAtText(context, submission)
  await applyEvent(context, submission.id, { kind: 'text_judged', check: { findings, ...judge(findings, await policyFor(context, submission)) } })
}

/** What a moderator needs is there: tell so, with what the judge saw and where the photo was seen before. */
async function prepare(context: Context, submission: Submission, picture: Picture, print: Fingerprint, copies: readonly Finding[]): Promise<void> {
  const fingerprint = await picture.fingerprint()
  const seen = await recogniseLooks(context, { ...print, ...(fingerprint && { hash: fingerprint }) }, copies)
  const findings = [...(await lookAt(context, picture)), ...seen]
  await applyOrRefuse(context, submission.id, {
    kind: 'photo_prepared',
    photo: print.photo,
    sha256: print.sha256,
    width: picture.width,
    height: picture.height,
    thumbhash: await picture.thumbhash(),
    ...(fingerprint && { fingerprint }),
    findings,
    ...judge(findings, await policyFor(context, submission)),
  })
}

/** The picture with something else covered is there. What machines said of the photo as it was sent is kept. */
async function prepareAgain(context: Context, { submission, photo }: Found, { width, height, thumbhash }: Picture, sha256: string): Promise<void> {
  const { findings, verdict = 'hold', grounds } = photo
  const told = { photo: photo.id, sha256, ...revisionIn(photo), width, height, thumbhash: await thumbhash(), findings, verdict, ...(grounds && { grounds }) }
  await applyEvent(context, submission.id, { kind: 'photo_prepared', ...told })
}

const revisionIn = ({ revision }: Photo) => revision !== undefined && { revision }

/** Whether a photo still has the bytes that are worked on, and the redactions: it may have been refused meanwhile, and sent again. */
async function isStill(context: Context, intake: Intake, { sha256, revision }: Photo): Promise<boolean> {
  const { photo } = (await find(context, intake)) ?? {}
  return photo !== undefined && photo.sha256 === sha256 && photo.revision === revision && photo.status !== 'refused'
}

/** Another upload may take its place meanwhile. */
const asSeen = ({ status, sha256 }: Photo) => ({ status, ...(sha256 && { sha256 }) })

async function refuse(context: Context, intake: Intake, problem: PhotoProblem, photo: Photo): Promise<void> {
  const { sha256, revision } = photo
  // It was read before: whatever keeps it from being read now is not its sender's to mend.
  if (revision !== undefined) throw new AppError('internal', `expected to read photo ${intake.photo} once more, received ${problem.code}`)
  await applyOrRefuse(context, intake.submission, { kind: 'photo_refused', photo: intake.photo, problem, ...(sha256 && { sha256 }), over: asSeen(photo) })
}
