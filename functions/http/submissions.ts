import { Hono, type Context as Request } from 'hono'
import { EmailAnswer } from '../../shared/api.ts'
import { AppealAnswer, SubmissionAnswer, TicketAnswer, WithdrawalAnswer } from '../../shared/api-submission.ts'
import { ID_PATTERN } from '../../shared/paths.ts'
import { SubmissionBody } from '../../shared/submission.ts'
import type { Context } from '../context.ts'
import { notFound } from '../errors.ts'
import { appeal } from '../submissions/appeal.ts'
import { confirmEmail } from '../submissions/confirm-email.ts'
import { createSubmission } from '../submissions/create-submission.ts'
import { senderMark } from '../submissions/desk-access.ts'
import { issueTickets } from '../submissions/issue-tickets.ts'
import type { Key } from '../submissions/open-submission.ts'
import { showStatus } from '../submissions/show-status.ts'
import { withdraw } from '../submissions/withdraw.ts'
import { readJson, verifyBody } from './body-hash.ts'
import { answerPrivate } from './cache.ts'
import { describe } from './describe.ts'
import { memberOf } from './login/session.ts'
import { comesOften, countRate, limitRate, mayMail } from './rate-limit.ts'
import { AppealBody, readToken } from './read-token.ts'

/** What a contributor does: send, and with the same token see, go on, withdraw and appeal. */
export function createSubmissionsApi(context: Context): Hono {
  const app = new Hono()

  app.post(
    '/api/v1/cities/:city/submissions',
    describe({
      summary: 'Send a submission',
      tag: 'sending',
      description: 'The token is made on the device. The same token and body again give the same submission (200) with fresh tickets; another body is 409.',
      body: SubmissionBody,
      answers: { 200: TicketAnswer, 201: TicketAnswer },
      problems: [400, 401, 404, 409, 413, 415, 429],
    }),
    limitRate(context, 'send'),
    verifyBody,
    async c => {
      const token = readToken(c)
      const body = readJson(c, SubmissionBody)
      const admit = () => countRate(context, c, 'photos', body.photos.length)
      // A moderator who sends something is known again when it is decided on.
      const sender = async () => {
        const member = await memberOf(c, context)
        return member && (await senderMark(member))
      }
      const { created, ...answer } = await createSubmission(context, {
        city: c.req.param('city'),
        token,
        body,
        admit,
        comesOften: () => comesOften(context, c),
        mayWrite: email => mayMail(context, 'receipts', email),
        sender,
      })
      c.header('Location', `${context.config.url}/api/v1/submissions/${answer.id}`)
      return answerPrivate(c, answer, created ? 201 : 200)
    },
  )

  app.get(
    '/api/v1/submissions/:id',
    describe({
      summary: 'The state of a submission',
      tag: 'sending',
      query: { lang: { description: 'Language of the name of the city' } },
      answers: { 200: SubmissionAnswer },
      problems: [401, 404, 429],
    }),
    limitRate(context, 'status'),
    async c => answerPrivate(c, await showStatus(context, { ...readKey(c), lang: c.req.query('lang')?.slice(0, 12) })),
  )

  app.post(
    '/api/v1/submissions/:id/uploads',
    describe({ summary: 'Fresh tickets for photos that have not arrived', tag: 'sending', answers: { 200: TicketAnswer }, problems: [401, 404, 429] }),
    limitRate(context, 'tickets'),
    verifyBody,
    async c => answerPrivate(c, await issueTickets(context, readKey(c))),
  )

  app.delete(
    '/api/v1/submissions/:id',
    describe({ summary: 'Withdraw, in any state and for good', tag: 'sending', answers: { 202: WithdrawalAnswer }, problems: [401, 404, 429] }),
    limitRate(context, 'change'),
    verifyBody,
    async c => answerPrivate(c, await withdraw(context, readKey(c)), 202),
  )

  app.post(
    '/api/v1/submissions/:id/email',
    describe({
      summary: 'Confirm the e-mail address',
      tag: 'sending',
      description: 'With the token of a link that a mail carried. The private page does so when it is opened by one; who only fetches addresses does not.',
      answers: { 200: EmailAnswer },
      problems: [401, 404, 409, 429],
    }),
    limitRate(context, 'change'),
    verifyBody,
    async c => answerPrivate(c, await confirmEmail(context, readKey(c))),
  )

  app.post(
    '/api/v1/submissions/:id/appeal',
    describe({
      summary: 'Ask for a second look at a decision',
      tag: 'sending',
      body: AppealBody,
      answers: { 202: AppealAnswer },
      problems: [400, 401, 404, 409, 413, 415, 429],
    }),
    limitRate(context, 'change'),
    verifyBody,
    async c => {
      const key = readKey(c)
      return answerPrivate(c, await appeal(context, { ...key, ...readJson(c, AppealBody) }), 202)
    },
  )

  return app
}

function readKey(c: Request): Key {
  const token = readToken(c)
  const id = c.req.param('id') ?? ''
  if (!ID_PATTERN.test(id)) throw notFound('submission', id)
  return { id, token }
}
