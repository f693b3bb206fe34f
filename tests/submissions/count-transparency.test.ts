import { describe, expect, test } from 'vitest'
import { countTransparency } from '../../functions/submissions/count-transparency.ts'
import type { LedgerRow } from '../../shared/ledger-row.ts'
import { REASONS, type Reason } from '../../shared/reasons.ts'
import { STATUSES } from '../../shared/submission.ts'
import { FEW } from '../../shared/transparency.ts'
import { fc } from '../support/fc.ts'

const now = new Date('2026-05-20T10:00:00.000Z')

let made = 0
const aRow = (change: Partial<LedgerRow> = {}): LedgerRow => ({
  id: `r${made++}`,
  version: 1,
  head: 'h',
  status: 'published',
  arrivedAt: '2026-05-04T10:00:00.000Z',
  ...change,
})
const declined = (reason: Reason, change: Partial<LedgerRow> = {}) => aRow({ status: 'declined', reason, ...change })
const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make)

function counted(rows: readonly LedgerRow[], notices: readonly string[] = []) {
  const counting = countTransparency({ timeZone: 'Europe/Rome', now })
  for (const row of rows) counting.add(row)
  for (const at of notices) counting.addNotice(at)
  return counting.result()
}

describe('what a city is told to have done', () => {
  test('each submission counts once, as it is, in the month of its arrival in the city’s time zone', () => {
    const { all, months } = counted(
      [
        aRow({ arrivedAt: '2026-04-30T22:00:00.000Z' }),
        aRow({ arrivedAt: '2026-04-30T21:59:59.000Z' }),
        aRow({ status: 'removed' }),
        aRow({ status: 'withdrawn' }),
        ...(['in_review', 'hidden', 'appealed'] as const).map(status => aRow({ status })),
        aRow({ status: 'published', appeal: 'upheld' }),
        aRow({ status: 'declined', reason: 'mistake', appeal: 'rejected' }),
        aRow({ arrivedAt: '2020-01-01T00:00:00.000Z' }),
        aRow({ status: 'expired' }),
        { id: 'x', version: 1, head: 'h', status: 'uploading' },
      ],
      ['2026-05-31T21:00:00.000Z', '2026-04-01T00:00:00.000Z'],
    )
    expect(all).toMatchObject({ received: 10, published: 4, declined: 1, removed: 1, withdrawn: 1, open: 3, notices: 2, appeals: 2, upheld: 1 })
    expect(months.map(({ month }) => month).slice(0, 6)).toEqual(['2026-05', '2026-04', '2026-03', '2026-02', '2026-01', '2025-12'])
    expect(months).toHaveLength(12)
    expect(months[0]).toMatchObject({ received: 8, published: 2, notices: 1 })
    expect(months[1]).toMatchObject({ received: 1, published: 1, notices: 1 })
  })

  test('photos that were left out of what is published are counted by themselves', () => {
    const { all, months } = counted([aRow({ leftOut: 2 }), aRow({ leftOut: 1, arrivedAt: '2026-04-04T10:00:00.000Z' }), aRow()])
    expect([all.photosLeftOut, months[0]?.photosLeftOut, months[1]?.photosLeftOut, months[2]?.photosLeftOut]).toEqual([3, 2, 1, 0])
  })

  test('the median is told of three decisions or more', () => {
    const within = (hours: number) => aRow({ decidedAt: new Date(Date.parse('2026-05-04T10:00:00.000Z') + hours * 3_600_000).toISOString() })
    expect(counted([within(1), within(5)]).all.medianHours).toBeUndefined()
    expect(counted([within(1), within(50), within(5)]).all.medianHours).toBe(5)
    expect(counted([within(1), within(50), within(5), within(6.3)]).all.medianHours).toBe(5.7)
  })
})

describe('what could point at one person is not told', () => {
  test('rare reasons are told together, and where they would be few the rarest of the others joins them', () => {
    const rows = [...times(5, () => declined('duplicate')), ...times(4, () => declined('mistake')), declined('nudity'), declined('hate'), declined('insult')]
    expect(counted(rows).all.reasons).toEqual([
      { reason: 'duplicate', count: 5 },
      { reason: 'mistake', count: 4 },
      { reason: 'other', count: 3 },
    ])
    expect(counted(rows.slice(0, 10)).all.reasons).toEqual([
      { reason: 'duplicate', count: 5 },
      { reason: 'other', count: 5 },
    ])
    expect(counted([declined('nudity')]).all.reasons).toEqual([{ reason: 'other', count: 1 }])
  })

  test('nor what all without the months would give away', () => {
    const april = { arrivedAt: '2026-04-10T10:00:00.000Z' }
    const { all, months } = counted([...times(3, () => declined('nudity')), declined('nudity', april), ...times(3, () => declined('mistake', april))])
    expect(all.reasons).toEqual([
      { reason: 'nudity', count: 4 },
      { reason: 'mistake', count: 3 },
    ])
    expect(months[0]?.reasons).toEqual([{ reason: 'other', count: 3 }])
  })

  test('what machines decided is told of none or three, of what stands declined', () => {
    const byMachine = () => declined('nudity', { automated: true })
    expect(counted([...times(2, byMachine), declined('nudity')]).all).not.toHaveProperty('automated')
    expect(counted(times(3, byMachine)).all.automated).toBe(3)
    expect(counted([declined('nudity')]).all.automated).toBe(0)
    expect(counted([...times(3, byMachine), aRow({ status: 'appealed', automated: true })]).all.automated).toBe(3)
  })

  test('what machines held is told of none or three', () => {
    expect(counted([aRow({ held: true }), aRow()]).all).not.toHaveProperty('held')
    expect(counted([aRow()]).all).toMatchObject({ held: 0, heldRefused: 0 })
    const four = counted([...times(3, () => declined('nudity', { held: true })), aRow({ held: true })]).all
    expect(four).toMatchObject({ held: 4, heldRefused: 3 })
  })

  const anyRow = fc
    .record({
      status: fc.constantFrom(...STATUSES),
      month: fc.integer({ min: 1, max: 5 }),
      reason: fc.constantFrom(...(Object.keys(REASONS) as Reason[]).slice(0, 4)),
      held: fc.boolean(),
    })
    .map(({ status, month, reason, held }) => aRow({ status, reason, arrivedAt: `2026-0${month}-10T10:00:00.000Z`, ...(held && { held: true }) }))

  test('whatever came in, no reason and no finding is told of one or two, and sums are right', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 60 }), rows => {
        const { all, months } = counted(rows)
        for (const period of [all, ...months]) {
          expect(period.received).toBe(period.published + period.declined + period.removed + period.withdrawn + period.open)
          expect(period.reasons.reduce((sum, { count }) => sum + count, 0)).toBe(period.declined)
          for (const { reason, count } of period.reasons) if (reason !== 'other') expect(count).toBeGreaterThanOrEqual(FEW)
          const other = period.reasons.find(({ reason }) => reason === 'other')
          if (other && period.reasons.length > 1) expect(other.count).toBeGreaterThanOrEqual(FEW)
          for (const each of [period.held, period.heldRefused]) expect([1, 2]).not.toContain(each)
        }
        for (const { reason, count } of all.reasons) {
          if (reason === 'other') continue
          const told = months.reduce((sum, month) => sum + (month.reasons.find(each => each.reason === reason)?.count ?? 0), 0)
          expect([1, 2]).not.toContain(count - told)
        }
      }),
      { numRuns: 500, seed: 1 },
    )
  })
})
