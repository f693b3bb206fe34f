import * as v from 'valibot'

export const REDACTION_SHAPES = ['box', 'ellipse'] as const
export const REDACTION_KINDS = ['blur', 'pixelate'] as const

/** Least width and height, of the picture: five pixels of 2560. */
const LEAST_SIDE = 0.002
/** Sums of fractions are off by the last bit. */
const SLACK = 1e-9

const Start = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const Side = v.pipe(v.number(), v.minValue(LEAST_SIDE), v.maxValue(1))

/** Where a photo shows nothing of what was there. The box, or the one around the ellipse, is in fractions of the upright picture. */
export const Redaction = v.pipe(
  v.strictObject({
    shape: v.picklist(REDACTION_SHAPES),
    kind: v.picklist(REDACTION_KINDS),
    x: Start,
    y: Start,
    width: Side,
    height: Side,
  }),
  v.check(
    ({ x, y, width, height }) => x + width <= 1 + SLACK && y + height <= 1 + SLACK,
    'expected a shape within the picture: x + width and y + height at most 1',
  ),
)
export type Redaction = v.InferOutput<typeof Redaction>
