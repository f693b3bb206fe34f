import { expect, test } from 'vitest'
import type { DayCount } from '../../shared/day-counts.ts'
import { agreementFrom, comparedIn, findingsIn, grouped } from '../../web/desk/statistics-sums.ts'
import { asCsv } from '../../web/lib/csv.ts'
import { fc } from '../support/fc.ts'

const aDay = (day: string, change: Partial<DayCount> = {}): DayCount => ({
  ...{ day, arrived: 1, decided: 1, onTime: 1, published: 1, declined: 0, removed: 0, reasons: {}, reversed: 0, appealed: 0, upheld: 0, found: {} },
  ...change,
})

test('a month is told by days, a quarter by weeks and a year by four weeks, each day once and the last group ends today', () => {
  for (const [from, groups, span] of [
    ['2026-04-21', 30, 1],
    ['2026-02-20', 13, 7],
    ['2025-05-21', 14, 28],
  ] as const) {
    const days = [aDay(from), aDay('2026-05-19'), aDay('2026-05-20')]
    const told = grouped(days, from, '2026-05-20')
    expect([told.length, told.at(-1)?.days, told[0]?.day]).toEqual([groups, span, from])
    expect(told.reduce((sum, { counts }) => sum + counts.arrived, 0)).toBe(3)
  }
})

test('what two judges found side by side is added up over days, the most first; days without a second one add nothing', () => {
  const days = [
    aDay('2026-05-18'),
    aDay('2026-05-19', { shadow: { looked: 3, found: { hate: [0, 0, 1], nudity: [1, 0, 1] } } }),
    aDay('2026-05-20', { shadow: { looked: 2, found: { nudity: [0, 2, 0] } } }),
  ]
  expect(comparedIn(days)).toEqual({
    looked: 5,
    found: [
      ['nudity', 1, 2, 1],
      ['hate', 0, 0, 1],
    ],
  })
  expect(comparedIn(days.slice(0, 1))).toEqual({ looked: 0, found: [] })
})

test('a threshold counts what has its score or a higher one, rounded down to a step', () => {
  const [[category, scores] = ['', []]] = findingsIn([
    aDay('2026-05-19', { found: { nudity: [[70, 2, 1]] } }),
    aDay('2026-05-20', {
      found: {
        nudity: [
          [70, 1, 0],
          [95, 1, 1],
        ],
      },
    }),
  ])
  expect(category).toBe('nudity')
  expect([0.95, 0.7, 0.71, 0].map(from => agreementFrom(scores, from))).toEqual([
    { from: 0.95, found: 1, agreed: 1 },
    { from: 0.7, found: 4, agreed: 2 },
    { from: 0.71, found: 4, agreed: 2 },
    { from: 0, found: 4, agreed: 2 },
  ])
})

test('no cell of a file is a formula, and each is read as it was written', () => {
  expect(asCsv([['=1+1', '+39 010', '-2', '@sum', '\tx', 'a"b', 'c,d', 7, -7]])).toBe(`\ufeff'=1+1,'+39 010,'-2,'@sum,'\tx,"a""b","c,d",7,-7\r\n`)
  fc.assert(
    fc.property(fc.string(), text => {
      const cell = asCsv([[text, 1]]).slice(1, -4)
      const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell
      return !/^[=+\-@\t\r]/.test(read) && [text, `'${text}`].includes(read)
    }),
  )
})
