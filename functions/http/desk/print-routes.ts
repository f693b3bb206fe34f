import { Hono } from 'hono'
import * as v from 'valibot'
import { PrintPack } from '../../../shared/print-pack.ts'
import { Slug } from '../../../shared/text.ts'
import { Theme } from '../../../shared/theme.ts'
import { THEMES } from '../../../shared/themes.ts'
import type { Context } from '../../context.ts'
import { readPrintPack } from '../../submissions/read-print-pack.ts'
import { describe } from '../describe.ts'
import type { DeskEnv } from './signed-in.ts'

const Query = v.object({
  campaign: v.optional(Slug),
  place: v.optional(Slug),
  theme: v.optional(Theme),
  cursor: v.optional(v.pipe(v.string(), v.maxLength(60))),
})

const query = {
  campaign: { description: 'Short name of a campaign' },
  place: { description: 'Short name of a place' },
  theme: { description: 'What a campaign is about', schema: { type: 'string', enum: [...THEMES] } },
  cursor: { description: '`next` of the pack before' },
}

/** What a printer may have of a city. */
export function printRoutes(context: Context): Hono<DeskEnv> {
  return new Hono<DeskEnv>().get(
    '/',
    describe({
      summary: 'What is in one print pack: published stories whose senders agreed that they are printed, newest first',
      description:
        'The files themselves are public media. A pack may be empty and be followed by others. Several filters narrow further; of campaigns that the member does not moderate there is nothing.',
      tag: 'desk',
      query,
      answers: { 200: PrintPack },
      problems: [400, 401, 403, 404],
    }),
    async c => c.json(await readPrintPack(context, c.get('member'), c.req.param('city') ?? '', v.parse(Query, c.req.query()))),
  )
}
