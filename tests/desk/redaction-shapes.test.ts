import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type { DeskNotice, DeskPhoto } from '../../shared/desk-item.ts'
import { Redaction } from '../../shared/redaction.ts'
import { between, dab, distance, isCoveredBy, move, type Place, proposalsFor, stretch } from '../../web/desk/redaction-shapes.ts'
import { fc } from '../support/fc.ts'

const part = fc.double({ min: -2, max: 3, noNaN: true })
const point = fc.record({ x: part, y: part })
const ratio = fc.double({ min: 0.25, max: 4, noNaN: true })
const size = fc.double({ min: 0.001, max: 1, noNaN: true })
const isAccepted = (place: Place) => v.is(Redaction, { shape: 'box', kind: 'blur', ...place })

describe('whatever is drawn is a shape that can be covered', () => {
  test('between any two points, moved and stretched anywhere', () => {
    fc.assert(
      fc.property(point, point, point, point, (from, to, by, more) => {
        const drawn = between(from, to)
        return [drawn, move(drawn, by.x, by.y), stretch(drawn, more.x, more.y)].every(isAccepted)
      }),
    )
  })

  test('and so is a dab of any brush on a picture of any shape', () => {
    fc.assert(fc.property(point, size, ratio, (middle, across, shape) => isAccepted(dab(middle, across, shape))))
  })
})

test('a dab is round on the picture, and distance is the same both ways', () => {
  const { width, height } = dab({ x: 0.5, y: 0.5 }, 0.1, 2)
  expect([width * 2, height]).toEqual([0.2, 0.2])
  expect(distance({ x: 0, y: 0 }, { x: 0.1, y: 0 }, 2)).toBeCloseTo(distance({ x: 0, y: 0 }, { x: 0, y: 0.2 }, 2))
})

test('moving against an edge keeps the size', () => {
  expect(move({ x: 0.8, y: 0.1, width: 0.2, height: 0.2 }, 0.5, -0.5)).toEqual({ x: 0.8, y: 0, width: 0.2, height: 0.2 })
})

describe('proposals', () => {
  const box = { x: 0.4, y: 0.4, width: 0.1, height: 0.2 }
  const photo: DeskPhoto = {
    id: '1',
    status: 'ready',
    width: 800,
    height: 400,
    widths: [320],
    findings: (['face', 'nudity'] as const).map(category => ({ category, score: 1, box, provider: 'test', version: '1' })),
  }
  const asked = { x: 0.44, y: 0.38, width: 0.12, height: 0.24 }
  const notice = (place: Place, { photo = '1', waits = true } = {}): DeskNotice => ({
    id: 'a',
    at: '2026-05-04T10:00:00.000Z',
    ground: 'people-recognisable',
    explanation: '',
    hasEmail: false,
    needsAnother: false,
    waits,
    proposal: { photo, redaction: { shape: 'ellipse', kind: 'blur', ...place } },
  })

  test('a face is proposed with what is around it until a shape covers all of it', () => {
    const [proposal, ...others] = proposalsFor(photo, [], [])
    expect([proposal, others]).toEqual([{ by: 'face', x: 0.385, y: 0.37, width: 0.13, height: 0.26 }, []])
    expect(proposalsFor(photo, [], [proposal as Place])).toEqual([])
    expect(proposalsFor(photo, [], [{ ...box, width: 0.05 }])).toHaveLength(1)
    expect(isCoveredBy([], box)).toBe(false)
  })

  test('so is where somebody says to be, on that photo, while that waits, and where no face says it already', () => {
    const proposed = (each: DeskNotice, shapes: readonly Place[] = []) => proposalsFor({ ...photo, findings: [] }, [each], shapes)
    expect(proposed(notice(asked))).toEqual([{ by: 'notice', ...asked }])
    expect(proposed(notice(asked, { waits: false }))).toEqual([])
    expect(proposed(notice(asked, { photo: '2' }))).toEqual([])
    expect(proposed(notice(asked), [{ x: 0.45, y: 0.45, width: 0.1, height: 0.1 }])).toEqual([])
    expect(proposalsFor(photo, [notice({ ...asked, x: 0.38 })], []).map(({ by }) => by)).toEqual(['face'])
  })
})
