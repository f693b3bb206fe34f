import { Hono, type Context as Request } from 'hono'
import * as v from 'valibot'
import { NoticeAnswer, NoticeStatus } from '../../shared/api-notice.ts'
import { NoticeBody } from '../../shared/notice.ts'
import { ID_PATTERN, NOTICE_PATTERN } from '../../shared/paths.ts'
import type { Context } from '../context.ts'
import { notFound } from '../errors.ts'
import { objectToNotice } from '../submissions/object-to-notice.ts'
import { type NoticeKey, showNotice } from '../submissions/open-notice.ts'
import { reportStory } from '../submissions/report-story.ts'
import { readJson, verifyBody } from './body-hash.ts'
import { answerPrivate } from './cache.ts'
import { describe } from './describe.ts'
import { limitRate, mayMail } from './rate-limit.ts'
import { AppealBody, readToken } from './read-token.ts'

/** What members of the public report about stories. */
export function createNoticesApi(context: Context): Hono {
  const app = new Hono()

  app.post(
    '/api/v1/stories/:id/notices',
    describe({
      summary: 'Report a story',
      tag: 'sending',
      description: 'Anyone may; a moderator looks at it. The receipt names the notice.',
      body: NoticeBody,
      answers: { 202: NoticeAnswer },
      problems: [400, 404, 413, 415, 422, 429],
    }),
    limitRate(context, 'notice'),
    verifyBody,
    async c => {
      const body = readJson(c, NoticeBody)
      const mayWrite = (email: string) => mayMail(context, 'mails', email)
      return answerPrivate(c, await reportStory(context, { story: c.req.param('id'), body, mayWrite }), 202)
    },
  )

  app.get(
    '/api/v1/stories/:id/notices/:notice',
    describe({
      summary: 'What became of a report',
      tag: 'sending',
      description: 'With the token of a link that was mailed to whoever reported.',
      query: { lang: { description: 'Language of the name of the city' } },
      answers: { 200: NoticeStatus },
      problems: [401, 404, 429],
    }),
    limitRate(context, 'status'),
    async c => answerPrivate(c, await showNotice(context, { ...readKey(c), lang: c.req.query('lang')?.slice(0, 12) })),
  )

  app.post(
    '/api/v1/stories/:id/notices/:notice/appeal',
    describe({
      summary: 'Ask for a second look at what was decided on a report',
      tag: 'sending',
      body: AppealBody,
      answers: { 202: v.object({ receipt: v.string() }) },
      problems: [400, 401, 404, 409, 413, 415, 429],
    }),
    limitRate(context, 'change'),
    verifyBody,
    async c => answerPrivate(c, await objectToNotice(context, { ...readKey(c), ...readJson(c, AppealBody) }), 202),
  )

  return app
}

function readKey(c: Request): NoticeKey {
  const token = readToken(c)
  const { id: submission = '', notice = '' } = c.req.param() as { id?: string; notice?: string }
  if (!ID_PATTERN.test(submission) || !NOTICE_PATTERN.test(notice)) throw notFound('notice', notice)
  return { submission, notice, token }
}
