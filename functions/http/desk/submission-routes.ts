import { Hono } from 'hono'
import * as v from 'valibot'
import { ClaimAnswer, DeskItem } from '../../../shared/desk.ts'
import { ID_PATTERN } from '../../../shared/paths.ts'
import { STATUSES } from '../../../shared/submission.ts'
import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { DecisionBody, decide } from '../../submissions/decide.ts'
import { claimItem, releaseItem } from '../../submissions/desk-claim.ts'
import { readItem } from '../../submissions/desk-item.ts'
import { readDeskPhoto } from '../../submissions/desk-photo.ts'
import { readJson } from '../body-hash.ts'
import { describe } from '../describe.ts'
import type { DeskEnv } from './signed-in.ts'

const Decided = v.object({ id: v.string(), version: v.number(), status: v.picklist(STATUSES) })
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
    describe({ summary: 'Say that I am looking at it; to be renewed', tag: 'desk', answers: { 200: ClaimAnswer }, problems: [401, 403, 404] }),
    async c => {
      return c.json(await claimItem(context, c.get('member'), c.req.param('id')))
    },
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
      problems: [400, 401, 403, 404, 409],
    }),
    async c => c.json(await decide(context, c.get('member'), c.req.param('id'), readJson(c, DecisionBody))),
  )
  return app
}
