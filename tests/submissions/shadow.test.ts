import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ImageJudge, Log, ShadowJudges } from '../../functions/ports.ts'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { readItem } from '../../functions/submissions/desk-item.ts'
import { readStatistics } from '../../functions/submissions/desk-statistics.ts'
import { countCity } from '../../functions/submissions/keep-record.ts'
import { uploadKey } from '../../shared/paths.ts'
import type { Submission } from '../../shared/submission.ts'
import { noisy } from '../imaging/pictures.ts'
import { silentLog, type TestContext, withContext } from '../support/context.ts'
import { anna, decideNow, genoa, item, openGenoa, send } from './fixtures.ts'

const by = { provider: 'the-other-judge', version: '1' }
const nude: ImageJudge = { judge: async () => [{ category: 'nudity', score: 0.8, box: { x: 0, y: 0, width: 1, height: 1 }, ...by }] }

let opened: TestContext
let lines: string[]
beforeEach(() => {
  lines = []
})
afterEach(() => opened.close())

/** A submission of one photo that was taken in with such a shadow. */
async function takenIn(shadow: ShadowJudges): Promise<Submission> {
  const log: Log = { ...silentLog, warn: (_fields, message) => void lines.push(message) }
  opened = await withContext({ shadow, log })
  const { context } = opened
  await openGenoa(context)
  const { id } = await send(context)
  await context.objects.write('originals', uploadKey(id, '1'), await noisy({ width: 240, height: 200 }).jpeg().toBuffer())
  await context.jobs.send({ kind: 'intake', submission: id, photo: '1' })
  await opened.runJobs()
  return await item(context, id)
}

describe('a judge that runs for comparison', () => {
  test('is kept apart: what it says changes no finding, no verdict and no step of the history, and moderators don’t see it', async () => {
    const asked: string[] = []
    const text: ShadowJudges['text'] = {
      async judge(texts) {
        asked.push(...texts.map(({ field }) => field))
        return [{ category: 'insult', score: 1, at: { field: 'title', start: 0, end: 3 }, ...by }]
      },
    }
    const taken = await takenIn({ image: nude, text })
    expect(taken).toMatchObject({
      status: 'in_review',
      photos: [{ status: 'ready', findings: [], verdict: 'pass', grounds: [] }],
      textCheck: { findings: [], verdict: 'pass' },
    })
    expect(taken.photos[0]?.shadow).toEqual([{ category: 'nudity', score: 0.8, ...by }])
    expect(taken.wordsShadow).toEqual([{ category: 'insult', score: 1, ...by }])
    expect(asked).toEqual(['title', 'text', 'credit', 'tags', 'alt'])
    expect(taken.history.map(({ event }) => event)).toEqual(['created', 'photo_received', 'text_judged', 'photo_prepared', 'photo_ready'])
    expect(lines).toEqual([])
    expect(JSON.stringify(await readItem(opened.context, anna, taken.id))).not.toContain(by.provider)
  })

  test('that fails, throws at once, says nonsense or never answers leaves a line in the log and nothing else', async () => {
    const failing: [ShadowJudges, RegExp][] = [
      [{ image: { judge: () => Promise.reject(new Error('down')) } }, /could not look/],
      [
        {
          image: {
            judge() {
              throw new Error('broken')
            },
          },
        },
        /could not look/,
      ],
      [{ image: { judge: async () => [{ category: 'beauty', score: 7 }] as never } }, /could not look/],
      [{ image: { judge: () => new Promise(() => undefined) } }, /had not answered/],
      [{ text: { judge: () => new Promise(() => undefined) } }, /had not answered/],
    ]
    for (const [at, [shadow, line]] of failing.entries()) {
      if (at > 0) await opened.close()
      const { status, photos, wordsShadow } = await takenIn(shadow)
      expect([status, photos[0]?.status, photos[0]?.verdict, photos[0]?.shadow, wordsShadow]).toEqual(['in_review', 'ready', 'pass', undefined, undefined])
      expect(lines).toEqual([expect.stringMatching(line)])
      lines = []
    }
  })

  test('is counted beside what counts, at the limits of the city, for its admins alone, until it is forgotten', async () => {
    const { id } = await takenIn({ image: nude, text: { judge: async () => [] } })
    const { context } = opened
    const shadow = async (member = anna) => {
      await opened.runJobs()
      await countCity(context, (await context.catalog.city('genoa')) ?? genoa)
      return (await readStatistics(context, member, 'genoa', 30)).days.at(-1)?.shadow
    }
    const admin = { ...anna, roles: [{ city: 'genoa', role: 'admin' as const }] }
    expect(await shadow(admin)).toEqual({ looked: 2, found: { nudity: [0, 0, 1] } })
    expect(await shadow()).toBeUndefined()
    await context.catalog.putCity({ ...genoa, policy: { hold: { nudity: 0.9 } } })
    expect(await shadow(admin)).toEqual({ looked: 2, found: {} })
    await decideNow(context, id, 'decline')
    await applyEvent(context, id, { kind: 'erased' })
    expect(await shadow(admin)).toBeUndefined()
    const erased = await item(context, id)
    expect([erased.photos[0]?.shadow, erased.wordsShadow]).toEqual([undefined, undefined])
  })
})
