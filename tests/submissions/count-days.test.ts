import { describe, expect, test } from 'vitest'
import type { Context } from '../../functions/context.ts'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { countDays } from '../../functions/submissions/count-days.ts'
import { readStatistics } from '../../functions/submissions/desk-statistics.ts'
import { keepLedgerRow } from '../../functions/submissions/keep-ledger-row.ts'
import { countCity } from '../../functions/submissions/keep-record.ts'
import type { LedgerRow } from '../../shared/ledger-row.ts'
import type { Member } from '../../shared/member.ts'
import type { Finding } from '../../shared/moderation.ts'
import { withContext } from '../support/context.ts'
import { anna, arrive, bruno, decideNow, genoa, item, openGenoa, published, renditions, send, sha256Of } from './fixtures.ts'

const now = new Date('2026-05-20T10:00:00.000Z')
const aRow = (change: Partial<LedgerRow>): LedgerRow => ({
  id: 'r',
  version: 1,
  head: 'h',
  status: 'published',
  arrivedAt: '2026-05-04T10:00:00.000Z',
  ...change,
})
function counted(...rows: Partial<LedgerRow>[]) {
  const counting = countDays({ timeZone: 'Europe/Rome', now, reviewHours: 24, hold: { nudity: 0.7, insult: 'never' } })
  for (const row of rows) counting.add(aRow(row))
  return counting.result()
}

describe('days', () => {
  test('are those of the city’s time zone: what came counts on its day, and what was decided on the day of that', () => {
    const days = counted(
      { arrivedAt: '2026-05-03T22:30:00.000Z', decidedAt: '2026-05-04T21:59:00.000Z' },
      { decidedAt: '2026-05-05T10:00:00.001Z', status: 'declined', reason: 'mistake', reversed: true, appeal: 'rejected' },
      { decidedAt: '2026-05-05T10:00:00.000Z', appeal: 'upheld' },
      { status: 'in_review' },
      { status: 'expired' },
    )
    expect(days.map(({ day, arrived, decided, onTime }) => [day, arrived, decided, onTime])).toEqual([
      ['2026-05-04', 4, 1, 1],
      ['2026-05-05', 0, 2, 1],
    ])
    expect(days[1]).toMatchObject({ published: 1, declined: 1, reasons: { mistake: 1 }, reversed: 1, appealed: 2, upheld: 1 })
  })

  test('reach back for a year, and no further', () => {
    expect(counted({ arrivedAt: '2025-01-01T10:00:00.000Z' }, { arrivedAt: '2025-06-01T10:00:00.000Z' }).map(({ day }) => day)).toEqual(['2025-06-01'])
  })

  test('count findings by their score, with how many people agreed', () => {
    const one = (nudity: number, isAgreed: boolean) => ({ found: { nudity }, agreed: isAgreed ? ['nudity'] : [] })
    const [, day] = counted({
      decidedAt: '2026-05-05T10:00:00.000Z',
      judged: [one(93, true), one(91, false), one(70, false), { found: { hate: 100 }, agreed: ['hate'] }],
    })
    expect(day?.found).toEqual({
      nudity: [
        [90, 2, 1],
        [70, 1, 0],
      ],
      hate: [[100, 1, 1]],
    })
  })
})

describe('what machines found beside what people decided', () => {
  const finding = (category: Finding['category'], score: number): Finding => ({ category, score, provider: 'test', version: '1' })
  /** A submission in review whose photos have these findings. */
  async function judgedOne(context: Context, ...photos: Finding[][]) {
    const { id } = await send(context, { photos: photos.map(() => ({ type: 'image/jpeg' as const, bytes: 1000 })) })
    for (const [index, findings] of photos.entries()) {
      const photo = String(index + 1)
      const sha256 = sha256Of(id, photo)
      await applyEvent(context, id, { kind: 'photo_received', photo, sha256, bytes: 8 })
      const size = { width: 640, height: 480, thumbhash: 'YJqGPQw7sFlslqhFafSE+Q6oJ1h2iHB2Rw==' }
      await applyEvent(context, id, { kind: 'photo_prepared', photo, sha256, ...size, findings, verdict: 'hold' })
      await applyEvent(context, id, { kind: 'photo_ready', photo, sha256, renditions })
    }
    return id
  }
  async function foundIn(context: Context) {
    await countCity(context, genoa)
    return (await readStatistics(context, anna, 'genoa', 30)).days.at(-1)?.found
  }

  test('is agreement where the reason is of that kind, and each photo counts for itself; it outlives what was sent', async () => {
    const local = await withContext()
    try {
      const { context } = local
      await openGenoa(context)
      await context.catalog.putCity({ ...genoa, reasons: [...genoa.reasons, 'nudity', 'poor-quality'] })
      const shown = await judgedOne(context, [finding('nudity', 0.9)], [finding('nudity', 0.72), finding('face', 1)])
      const declined = await judgedOne(context, [finding('nudity', 0.95), finding('violence', 0.5)])
      const blurred = await judgedOne(context, [finding('nudity', 0.8)])
      const waiting = await judgedOne(context, [finding('nudity', 0.99)])
      const keepRows = async () => {
        for (const id of [shown, declined, blurred, waiting]) await keepLedgerRow(context, await item(context, id))
      }
      await decideNow(context, shown, 'publish', { photos: { 1: 'refuse' } })
      await decideNow(context, declined, 'decline', { reason: 'nudity' })
      await decideNow(context, blurred, 'decline', { reason: 'poor-quality' })
      await keepRows()
      const expected = {
        nudity: [
          [70, 1, 0],
          [80, 1, 0],
          [90, 1, 1],
          [95, 1, 1],
        ],
        violence: [[50, 1, 0]],
      }
      const sorted = async () => {
        const found = (await foundIn(context)) ?? {}
        return Object.fromEntries(Object.entries(found).map(([category, scores]) => [category, scores.toSorted(([a], [b]) => a - b)]))
      }
      expect(await sorted()).toEqual(expected)
      await applyEvent(context, declined, { kind: 'erased' })
      await applyEvent(context, blurred, { kind: 'erased' })
      await applyEvent(context, shown, { kind: 'originals_erased' })
      await keepRows()
      expect((await item(context, declined)).photos[0]?.findings).toEqual([])
      expect(await sorted()).toEqual(expected)
      // What its contributor takes back is not counted on, and says nothing of them any more.
      await applyEvent(context, shown, { kind: 'withdrawn' })
      await applyEvent(context, shown, { kind: 'erased' })
      await keepRows()
      expect((await item(context, shown)).judged).toBeUndefined()
      expect((await sorted()).nudity).toEqual([
        [80, 1, 0],
        [95, 1, 1],
      ])
      expect((await item(context, waiting)).judged).toBeUndefined()
    } finally {
      await local.close()
    }
  })
})

test('the age of the queue is told beside the promise, to whoever moderates the whole city', async () => {
  const local = await withContext()
  try {
    const { context, setTime } = local
    await openGenoa(context)
    const at = Date.parse('2026-05-04T10:00:00.000Z')
    const shown = await published(context)
    for (const hours of [0, 40, 60, 71]) {
      setTime(new Date(at + hours * 3_600_000).toISOString())
      const { id } = await send(context)
      await arrive(context, id)
    }
    // It came as early as any, and waits since it is hidden.
    setTime(new Date(at + 71.5 * 3_600_000).toISOString())
    await applyEvent(context, shown.id, { kind: 'hidden_again' })
    setTime(new Date(at + 72 * 3_600_000).toISOString())
    const { ages, isMore, reviewHours, holdsFrom } = await readStatistics(context, bruno, 'genoa', 30)
    expect({ ages, isMore, reviewHours, nudity: holdsFrom.nudity }).toEqual({ ages: [2, 1, 0, 1, 1], isMore: false, reviewHours: 24, nudity: 0.7 })
    const carla: Member = { ...anna, roles: [{ city: 'genoa', campaign: 'rolli-days', role: 'moderator' }] }
    await expect(readStatistics(context, carla, 'genoa', 30)).rejects.toMatchObject({ code: 'not-found' })
    await expect(readStatistics(context, anna, 'ghent', 30)).rejects.toMatchObject({ code: 'not-found' })
  } finally {
    await local.close()
  }
})
