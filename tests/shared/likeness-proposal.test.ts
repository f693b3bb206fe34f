import * as v from 'valibot'
import { expect, test } from 'vitest'
import { proposeRedaction } from '../../shared/likeness-proposal.ts'
import { Redaction } from '../../shared/redaction.ts'
import { fc } from '../support/fc.ts'

const photo = { id: '1', width: 2000, height: 1000 }
const fraction = fc.double({ min: 0, max: 1, noNaN: true })

test('what is proposed to be covered is a valid shape around the place, wherever that is', () =>
  fc.assert(
    fc.property(fraction, fraction, fc.integer({ min: 200, max: 2560 }), fc.integer({ min: 200, max: 2560 }), (x, y, width, height) => {
      const proposal = proposeRedaction({ wish: 'cover', photo: '1', spot: { x, y } }, [{ id: '1', width, height }])
      const shape = v.parse(Redaction, proposal?.redaction)
      expect(proposal?.photo).toBe('1')
      expect(shape.x).toBeLessThanOrEqual(x + 1e-9)
      expect(shape.x + shape.width).toBeGreaterThanOrEqual(x - 1e-9)
      expect(shape.y).toBeLessThanOrEqual(y + 1e-9)
      expect(shape.y + shape.height).toBeGreaterThanOrEqual(y - 1e-9)
    }),
  ))

test('nothing is proposed without a place, for another photo, or where the whole story is to go', () => {
  const spot = { x: 0.5, y: 0.5 }
  expect(proposeRedaction({ wish: 'cover', photo: '1' }, [photo])).toBeUndefined()
  expect(proposeRedaction({ wish: 'cover', spot }, [photo])).toBeUndefined()
  expect(proposeRedaction({ wish: 'cover', photo: '2', spot }, [photo])).toBeUndefined()
  expect(proposeRedaction({ wish: 'remove', photo: '1', spot }, [photo])).toBeUndefined()
})
