import type { NoticeAnswer } from '../../shared/api-notice.ts'
import type { City } from '../../shared/city.ts'
import { isUrgent, type Notice, type NoticeBody, waits } from '../../shared/notice.ts'
import { groundsOf, IN_A_PHOTO, type Reason } from '../../shared/reasons.ts'
import type { StoryRecord } from '../../shared/story.ts'
import { idFromToken } from '../../shared/token.ts'
import type { Context } from '../context.ts'
import { AppError, notFound } from '../errors.ts'
import { hideForNotices } from './settle-notices.ts'

/**
 * Reports that wait about one story, of one ground or of people in its photos, and are kept. More of the same say nothing new, and whoever
 * sends them without end would keep the story from being opened at the desk, and others from being listed.
 */
const KEPT = { ground: 50, people: 200 }

interface Report {
  story: string
  body: NoticeBody
  /** Asked once all else is found good: whether its address may be written to. Where not, the report is kept without it. */
  mayWrite?(email: string): Promise<boolean>
}

/**
 * Keep what a member of the public reports about a story that is public now; the receipt names the notice. However many come, the story
 * stays until a person decides, unless its city hides it at once for this ground. Where many of the same wait already, it is counted alone.
 */
export async function reportStory(context: Context, { story: id, body, mayWrite }: Report): Promise<NoticeAnswer> {
  const story = await context.gallery.story(id)
  if (!story) throw notFound('story', id)
  const city = await context.catalog.city(story.city)
  const ground = groundOf(body, story, city)
  const before = await context.notes.notices(id)
  // What somebody has looked at for this ground is hidden for it no more.
  const isKnown = before.some(notice => notice.ground === ground && notice.decision?.outcome === 'kept')
  const receipt = (await idFromToken(context.secret())).slice(0, 20)
  const at = context.now().toISOString()
  if (isFlooded(before, { ...body, ground })) {
    await context.ledger.addNotice(story.city, { id: receipt, at })
    return { receipt, at, silent: 'many' }
  }
  const hides = city?.hideAtOnce?.includes(ground) && !isKnown
  const { email, ...said } = body
  const isWritten = email !== undefined && (!mayWrite || (await mayWrite(email)))
  const notice: Notice = { ...said, ...(isWritten && { email }), ground, id: receipt, submission: story.id, city: story.city, at, ...(hides && { hides }) }
  await context.notes.addNotice(notice)
  await context.ledger.addNotice(story.city, { id: receipt, at })
  if (hides) await hideForNotices(context, id, [notice])
  if (notice.email && context.config.writesMail) await context.jobs.send({ kind: 'mail', submission: id })
  return { receipt, at, ...(email && !isWritten && { silent: 'address' }) }
}

function isFlooded(before: readonly Notice[], notice: Pick<Notice, 'ground' | 'likeness'>): boolean {
  const isPeople = isUrgent(notice)
  const like = before.filter(each => waits(each) && isUrgent(each) === isPeople && (isPeople || each.ground === notice.ground))
  return like.length >= (isPeople ? KEPT.people : KEPT.ground)
}

/** One that the form offers. */
function groundOf({ ground: named, likeness }: NoticeBody, { photos }: StoryRecord, city: City | undefined): Reason {
  const ground = likeness && named === IN_A_PHOTO ? IN_A_PHOTO : city && groundsOf(city).find(each => each === named)
  if (!ground) {
    const detail = `expected a reason that ${city?.slug ?? 'a city'} takes reports for, received "${named}"`
    throw new AppError('unknown-reason', detail, { errors: [{ pointer: '/ground', detail }] })
  }
  if (likeness?.photo && !photos.some(({ id }) => id === likeness.photo)) {
    const detail = `expected a photo of this story, received "${likeness.photo}"`
    throw new AppError('bad-fields', detail, { errors: [{ pointer: '/likeness/photo', detail }] })
  }
  return ground
}
