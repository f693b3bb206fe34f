import { Hono } from 'hono'
import * as v from 'valibot'
import { ClaimAnswer, DeskItem } from '../../../shared/desk-item.ts'
import { Colleagues } from '../../../shared/desk-queue.ts'
import { ID_PATTERN } from '../../../shared/paths.ts'
import { STATUSES } from '../../../shared/submission.ts'
import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { DecisionBody } from '../../submissions/decide.ts'
import { decideAtDesk } from '../../submissions/decide-at-desk.ts'
import { claimItem, releaseItem } from '../../submissions/desk-claim.ts'
import { readItem } from '../../submissions/desk-item.ts'
import { readDeskPhoto } from '../../submissions/desk-photo.ts'
import { DismissalBody, dismissNotices } from '../../submissions/dismiss-notices.ts'
import { RedactionsBody, redact } from '../../submissions/redact.ts'
import { listColleagues, PassBody, passOn } from '../../submissions/second-opinion.ts'
import { sendLate } from '../../submissions/send-late.ts'
import { readJson } from '../body-hash.ts'
import { describe } from '../describe.ts'
import type { DeskEnv } from './signed-in.ts'

const Decided = v.object({ id: v.string(), version: v.number(), status: v.picklist(STATUSES) })
const Redacted = v.object({ ...Decided.entries, revision: v.number() })
const TAKE_OVER = { over: { description: '`yes` takes it over from whoever looks at it' } }
const FILE = /^(\d{1,5})\.jpg$/

/** One submission at the desk: everything about it, its pictures, who is looking at it, and the decision. */
export function submissionRoutes(context: Context): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()

  app.use('/:id/*', async (c, next) => {
    if (!ID_PATTERN.test(c.req.param('id'))) throw notFound('submission', c.req.param('id'))
    await next()
  })

  app.get('/:id', describe({ summary: 'Everything about a submission', tag: 'desk', answers: { 200: DeskItem }, problems: [401, 403, 404] }), async c => {
    return c.json(await readItem(context, c.get('member'), c.req.param('id')))
  })

  app.get(
    '/:id/photos/:photo/:file',
    describe({ summary: 'A private picture, as JPEG', tag: 'desk', answers: { 200: undefined }, problems: [401, 403, 404] }),
    async c => {
      const { id, photo, file } = c.req.param()
      const width = FILE.exec(file)?.[1]
      if (!width) throw notFound('picture', file)
      const bytes = await readDeskPhoto(context, c.get('member'), id, photo, Number(width))
      return c.body(Uint8Array.from(bytes), 200, { 'Content-Type': 'image/jpeg' })
    },
  )

  app.post(
    '/:id/claim',
    describe({
      summary: 'Say that I am looking at it; to be renewed',
      description: 'It lasts five minutes. While someone else holds it, what waits can only be decided after it was taken over, which its history tells.',
      tag: 'desk',
      query: TAKE_OVER,
      answers: { 200: ClaimAnswer },
      problems: [401, 403, 404, 409],
    }),
    async c => c.json(await claimItem(context, c.get('member'), c.req.param('id'), c.req.query('over') === 'yes')),
  )

  app.delete(
    '/:id/claim',
    describe({ summary: 'Say that I am no longer looking at it', tag: 'desk', answers: { 204: undefined }, problems: [401, 403, 404] }),
    async c => {
      await releaseItem(context, c.get('member'), c.req.param('id'))
      return c.body(null, 204)
    },
  )

  app.post(
    '/:id/decision',
    describe({
      summary: 'Decide on the version that was looked at',
      tag: 'desk',
      body: DecisionBody,
      answers: { 200: Decided },
      problems: [400, 401, 403, 404, 409, 422],
    }),
    async c => c.json(await decideAtDesk(context, c.get('member'), c.req.param('id'), readJson(c, DecisionBody))),
  )

  app.post(
    '/:id/mails',
    describe({
      summary: 'Send once more what could not be sent about it',
      description: 'Also where what it tells happened more than a week ago, after which nothing is sent by itself.',
      tag: 'desk',
      answers: { 204: undefined },
      problems: [401, 403, 404],
    }),
    async c => {
      await sendLate(context, c.get('member'), c.req.param('id'))
      return c.body(null, 204)
    },
  )

  app.get(
    '/:id/colleagues',
    describe({ summary: 'Who else may decide on it', tag: 'desk', answers: { 200: Colleagues }, problems: [401, 403, 404] }),
    async c => c.json(await listColleagues(context, c.get('member'), c.req.param('id'))),
  )

  app.post(
    '/:id/pass',
    describe({
      summary: 'Ask a colleague for a second opinion',
      description: 'It stands on top of the colleague’s queue, with the note, until somebody decides. Nobody outside the desk sees it.',
      tag: 'desk',
      body: PassBody,
      answers: { 200: Decided },
      problems: [400, 401, 403, 404, 409],
    }),
    async c => c.json(await passOn(context, c.get('member'), c.req.param('id'), readJson(c, PassBody))),
  )

  app.post(
    '/:id/redactions',
    describe({
      summary: 'Cover parts of a photo',
      description:
        'In place of what was covered before; an empty list shows the photo as it was sent. It makes a new revision: the pictures are made anew, under new names, from `received` on, and the decision has to name it. A published story is hidden until then.',
      tag: 'desk',
      body: RedactionsBody,
      answers: { 202: Redacted },
      problems: [400, 401, 403, 404, 409],
    }),
    async c => c.json(await redact(context, c.get('member'), c.req.param('id'), readJson(c, RedactionsBody)), 202),
  )

  app.post(
    '/:id/notices',
    describe({
      summary: 'Leave a story as it is, whatever was reported',
      description: 'The named notices are answered; one that was hidden for them alone is public again.',
      tag: 'desk',
      body: DismissalBody,
      answers: { 200: Decided },
      problems: [400, 401, 403, 404, 409],
    }),
    async c => c.json(await dismissNotices(context, c.get('member'), c.req.param('id'), readJson(c, DismissalBody))),
  )
  return app
}
