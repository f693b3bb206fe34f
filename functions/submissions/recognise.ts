import { distance, fromHex, NEAR } from '../../shared/fingerprint.ts'
import type { Finding } from '../../shared/moderation.ts'
import type { Photo } from '../../shared/photo.ts'
import { isOver, type Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'
import type { Fingerprint, Sighting } from '../ports.ts'

/** Findings about one photo at most: those that were refused first, then the nearest. */
const MOST = 3
/** Submissions that are looked at for them, and sightings in which they are looked for. */
const LOOKED_AT = 8
const ASKED = 24

/** Bytes that could not be read are not tried again for so long; by then it may be another Veduta that tries. */
const UNREADABLE_HOURS = 24

/** Keep the bytes of a photo, and say which photos of its city have the same. Repeating it finds no more and never itself. */
export async function recogniseBytes(context: Context, print: Fingerprint): Promise<Finding[]> {
  await context.fingerprints.add(print)
  const sightings = await context.fingerprints.same(print.city, print.sha256, ASKED)
  return await findingsOf(context, print, sightings, ({ sha256, status }) => (sha256 === print.sha256 && status !== 'refused' ? 0 : undefined))
}

/** Keep what a photo looks like, and say which photos of its city look like it, beside its `copies`: one of another file may have been refused. */
export async function recogniseLooks(context: Context, print: Fingerprint, copies: readonly Finding[]): Promise<Finding[]> {
  const { hash } = print
  if (hash === undefined) return [...copies]
  await context.fingerprints.add(print)
  const sightings = await context.fingerprints.similar(print.city, hash, { within: NEAR, limit: ASKED })
  const alike = await findingsOf(context, print, sightings, ({ fingerprint, status }, sighted) => {
    // Two that come at once: the other one is still taken in, and may have asked before this one was there.
    if (fingerprint === undefined) return status === 'received' ? sighted : undefined
    const bits = distance(fromHex(hash), fromHex(fingerprint))
    return bits <= NEAR ? bits : undefined
  })
  return chosen([...copies, ...alike])
}

/** What sightings come to, once the submissions have been looked at: what is gone, or has other bytes by now, is none. */
async function findingsOf(
  context: Context,
  print: Fingerprint,
  sightings: readonly Sighting[],
  bitsTo: (photo: Photo, sighted: number) => number | undefined,
): Promise<Finding[]> {
  const others = sightings.filter(({ submission, photo }) => submission !== print.submission || photo !== print.photo)
  const ids = [...new Set(others.map(({ submission }) => submission))].slice(0, LOOKED_AT)
  const submissions = new Map(await Promise.all(ids.map(async id => [id, await context.submissions.get(id)] as const)))
  const findings = others.flatMap(({ submission: id, photo: name, distance: sighted }): Finding[] => {
    const submission = submissions.get(id)
    const photo = submission?.photos.find(each => each.id === name)
    if (!submission || !photo || submission.city !== print.city || !isFindable(submission)) return []
    const bits = bitsTo(photo, sighted)
    if (bits === undefined) return []
    const category = wasRefused(submission, photo) ? 'refused-before' : 'duplicate'
    return [{ category, score: 1 - bits / (2 * NEAR), of: { submission: id, photo: name, distance: bits }, provider: 'veduta', version: '1' }]
  })
  return chosen(findings)
}

const isFindable = ({ status, erasedAt }: Submission) => !isOver(status) && !erasedAt
const wasRefused = ({ status }: Submission, { outcome }: Photo) => status === 'declined' || status === 'removed' || outcome === 'refused'

/** One finding a submission: ten photos of one view say no more than the nearest of them. */
function chosen(findings: readonly Finding[]): Finding[] {
  const sorted = findings.toSorted((a, b) => Number(a.category === 'duplicate') - Number(b.category === 'duplicate') || b.score - a.score)
  return sorted.filter(({ of }, at) => sorted.findIndex(first => first.of?.submission === of?.submission) === at).slice(0, MOST)
}

/** Whether the same bytes were tried before, and nothing could be read of them. */
export const isUnreadable = ({ fingerprints, now }: Context, sha256: string): Promise<boolean> => fingerprints.isUnreadable(sha256, now().toISOString())

export async function keepUnreadable({ fingerprints, now }: Context, sha256: string): Promise<void> {
  const until = new Date(now().getTime() + UNREADABLE_HOURS * 3_600_000)
  await fingerprints.addUnreadable(sha256, now().toISOString(), until.toISOString())
}

/**
 * After a change: what was declined is found before everything else that looks like it. However many undecided copies of it there are, and
 * however near, they don't hide it.
 */
export async function markDeclined({ fingerprints }: Pick<Context, 'fingerprints'>, submission: Submission): Promise<void> {
  if (!submission.decision || !isFindable(submission)) return
  const declined = submission.photos.filter(photo => wasRefused(submission, photo)).map(({ id }) => id)
  await fingerprints.mark(submission.id, declined)
}

/** Keep what is known of the photos of a submission that comes from another house. */
export async function keepFingerprints({ fingerprints }: Pick<Context, 'fingerprints'>, submission: Submission): Promise<void> {
  if (!isFindable(submission)) return
  for (const { id: photo, status, sha256, fingerprint, revision } of submission.photos) {
    if (!sha256 || (status !== 'prepared' && status !== 'ready' && revision === undefined)) continue
    await fingerprints.add({ city: submission.city, submission: submission.id, photo, sha256, ...(fingerprint && { hash: fingerprint }) })
  }
  await markDeclined({ fingerprints }, submission)
}
