import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { createImaging } from '../../functions/imaging/imaging.ts'
import { redact } from '../../functions/imaging/redact.ts'
import type { Pixels } from '../../functions/ports.ts'
import type { RenditionFormat } from '../../shared/photo.ts'
import { REDACTION_KINDS, REDACTION_SHAPES, type Redaction } from '../../shared/redaction.ts'
import { RENDITION_FORMATS, widthsFor } from '../../shared/renditions.ts'
import { createRandom } from '../hostile/parts/random.ts'

const imaging = createImaging()
afterAll(() => imaging.close())

const [WIDTH, HEIGHT] = [400, 300]
const shape = (change: Partial<Redaction> = {}): Redaction => ({ shape: 'box', kind: 'pixelate', x: 0.25, y: 0.25, width: 0.25, height: 0.4, ...change })
const KINDS = REDACTION_KINDS.flatMap(kind => REDACTION_SHAPES.map(form => [kind, form] as const))

/** A picture of noise over a slope of colours; the same seed gives the same one. */
function scene(seed = 1): Pixels {
  const noise = createRandom(seed).bytes(WIDTH * HEIGHT * 3)
  const data = noise.map((value, at) => 60 + (Math.floor(at / 3) % WIDTH) / 4 + (value % 80))
  return { data, width: WIDTH, height: HEIGHT }
}

function isInBox(at: number, { x: left, y: top, width, height }: Redaction): boolean {
  const [x, y] = [at % WIDTH, Math.floor(at / WIDTH)]
  return x >= Math.floor(left * WIDTH) && x < Math.ceil((left + width) * WIDTH) && y >= Math.floor(top * HEIGHT) && y < Math.ceil((top + height) * HEIGHT)
}

/** The pixels that a redaction changes: of a picture or of its negative, as one of them may have the colour already. */
function covered(redaction: Redaction): Set<number> {
  const changed = new Set<number>()
  const before = scene()
  for (const picture of [before, { ...before, data: before.data.map(value => 255 - value) }]) {
    const { data } = redacted(picture, redaction)
    for (let at = 0; at < data.length; at++) if (data[at] !== picture.data[at]) changed.add(Math.floor(at / 3))
  }
  return changed
}

/** The same picture with what lies in the box put in another order: a face becomes another, and its mean stays. */
function shuffled(pixels: Pixels, redaction: Redaction, seed = 7): Pixels {
  const random = createRandom(seed)
  const inside: number[] = []
  for (let at = 0; at < WIDTH * HEIGHT; at++) if (isInEllipse(at, redaction)) inside.push(at)
  const data = pixels.data.slice()
  for (let index = inside.length - 1; index > 0; index--) {
    const other = random.below(index + 1)
    const [a, b] = [inside[index]! * 3, inside[other]! * 3]
    const kept = data.slice(a, a + 3)
    data.set(data.slice(b, b + 3), a)
    data.set(kept, b)
  }
  return { ...pixels, data }
}

/** Well inside of either shape. */
function isInEllipse(at: number, { x, y, width, height }: Redaction): boolean {
  const dx = (((at % WIDTH) + 0.5) / WIDTH - x - width / 2) / (width / 2)
  const dy = ((Math.floor(at / WIDTH) + 0.5) / HEIGHT - y - height / 2) / (height / 2)
  return dx * dx + dy * dy <= 1
}

function redacted(pixels: Pixels, ...redactions: Redaction[]): Pixels {
  const copy = { ...pixels, data: pixels.data.slice() }
  redact(copy, redactions)
  return copy
}

const png = ({ data, width, height }: Pixels) =>
  sharp(data, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer()

async function pictureOf(pixels: Pixels, redactions: Redaction[]) {
  const picture = await imaging.open(await png(pixels), { redactions })
  if ('problem' in picture) throw new Error(`refused: ${JSON.stringify(picture.problem)}`)
  return picture
}

/** How alike two lines of values are, -1 to 1. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [ma, mb] = [mean(a), mean(b)]
  let [ab, aa, bb] = [0, 0, 0]
  for (const [at, value] of a.entries()) {
    ab += (value - ma) * ((b[at] ?? 0) - mb)
    aa += (value - ma) ** 2
    bb += ((b[at] ?? 0) - mb) ** 2
  }
  return aa === 0 || bb === 0 ? 0 : ab / Math.sqrt(aa * bb)
}

const LETTERS = {
  A: ['.###.', '#...#', '#...#', '#####', '#...#', '#...#', '#...#'],
  Z: ['#####', '....#', '...#.', '..#..', '.#...', '#....', '#####'],
}

/** A picture with a letter in a shape, dark on light. */
function withLetter(letter: keyof typeof LETTERS, { x, y, width, height }: Redaction): Pixels {
  const pixels = scene()
  const dots = LETTERS[letter]
  for (let row = Math.ceil(y * HEIGHT); row < (y + height) * HEIGHT; row++) {
    for (let column = Math.ceil(x * WIDTH); column < (x + width) * WIDTH; column++) {
      const dot = dots[Math.floor(((row / HEIGHT - y) / height) * 7)]?.[Math.floor(((column / WIDTH - x) / width) * 5)]
      pixels.data.fill(dot === '#' ? 20 : 235, (row * WIDTH + column) * 3, (row * WIDTH + column + 1) * 3)
    }
  }
  return pixels
}

const all = Array.from({ length: WIDTH * HEIGHT }, (_, at) => at)
const rendered = async (pixels: Pixels, redactions: Redaction[], format: RenditionFormat) =>
  await sharp(await (await pictureOf(pixels, redactions)).render(WIDTH, format))
    .removeAlpha()
    .raw()
    .toBuffer()

describe.each(KINDS)('%s of a %s', (kind, form) => {
  const redaction = shape({ kind, shape: form })

  test('leaves nothing of what was there but its mean colour', () => {
    const before = scene()
    const other = shuffled(before, redaction)
    expect(Buffer.compare(other.data, before.data)).not.toBe(0)
    expect(Buffer.compare(redacted(other, redaction).data, redacted(before, redaction).data)).toBe(0)
  })

  test('covers the whole shape and changes nothing outside of its box', () => {
    const cover = covered(redaction)
    expect(all.filter(at => isInEllipse(at, redaction) && !cover.has(at))).toEqual([])
    expect(all.filter(at => cover.has(at) && !isInBox(at, redaction))).toEqual([])
    if (form === 'box') expect(cover.size).toBe(all.filter(at => isInBox(at, redaction)).length)
  })

  test('gives the same renditions of either format, the same thumbhash and the same samples whatever was there', async () => {
    const before = scene()
    const [a, b] = await Promise.all([pictureOf(before, [redaction]), pictureOf(shuffled(before, redaction), [redaction])])
    for (const width of widthsFor(WIDTH))
      for (const format of RENDITION_FORMATS) expect(Buffer.compare(await a.render(width, format), await b.render(width, format)), `${width}.${format}`).toBe(0)
    expect(await a.thumbhash()).toBe(await b.thumbhash())
    expect(await a.sample(64)).toEqual(await b.sample(64))
  })

  test('leaves a letter that can’t be told from another one by correlation, and the picture around it', async () => {
    const inner = all.filter(at => isInEllipse(at, { ...redaction, x: 0.27, y: 0.27, width: 0.21, height: 0.36 }))
    const around = all.filter(at => !isInBox(at, { ...redaction, x: 0.22, y: 0.22, width: 0.31, height: 0.46 }))
    const line = ({ data }: Pick<Pixels, 'data'>, pixels: number[]) => pixels.map(at => data[at * 3]!)
    const letters = [withLetter('A', redaction), withLetter('Z', redaction)] as const
    for (const format of RENDITION_FORMATS) {
      const clear = await rendered(letters[0], [], format)
      expect(correlation(line({ data: clear }, inner), line(letters[0], inner)), 'it was there').toBeGreaterThan(0.95)
      const shown = await rendered(letters[0], [redaction], format)
      const itself = correlation(line({ data: shown }, inner), line(letters[0], inner))
      const other = correlation(line({ data: shown }, inner), line(letters[1], inner))
      expect(Math.max(Math.abs(itself), Math.abs(other)), `${format}: ${itself}, ${other}`).toBeLessThan(0.2)
      expect(correlation(line({ data: shown }, around), line({ data: clear }, around))).toBeGreaterThan(0.99)
    }
  })
})

test('dabs that touch each other give no more away than one shape: they have one colour together', () => {
  const dabs = Array.from({ length: 40 }, (_, at) =>
    shape({ shape: 'ellipse', x: 0.2 + (at % 8) * 0.03, y: 0.2 + Math.floor(at / 8) * 0.03, width: 0.04, height: 0.04 }),
  )
  const { data } = redacted(scene(), ...dabs)
  const tones = new Set<number>()
  for (const { x, y } of dabs) tones.add(data[(Math.round((y + 0.02) * HEIGHT) * WIDTH + Math.round((x + 0.02) * WIDTH)) * 3]!)
  // One mean, in the seven tones of a mosaic.
  expect(tones.size).toBeLessThanOrEqual(7)
  expect(Math.max(...tones) - Math.min(...tones)).toBeLessThanOrEqual(20)
})

test('shapes that lie apart keep colours of their own', () => {
  const { data } = redacted(scene(), shape({ kind: 'blur', x: 0.02, width: 0.1 }), shape({ kind: 'blur', x: 0.8, width: 0.1 }))
  const colour = (x: number) => data[(Math.round(0.45 * HEIGHT) * WIDTH + Math.round(x * WIDTH)) * 3]!
  expect(colour(0.85) - colour(0.07)).toBeGreaterThan(40)
})

test('the smallest shape covers eight pixels by eight, at the edge of a picture too', () => {
  for (const [x, y] of [
    [0.5, 0.5],
    [0, 0],
    [0.998, 0.998],
  ] as const) {
    const pixels = scene()
    const after = redacted(pixels, shape({ kind: 'blur', x, y, width: 0.002, height: 0.002 }))
    const changed = after.data.filter((value, at) => at % 3 === 0 && value !== pixels.data[at]).length
    expect(changed, `${x} ${y}`).toBeGreaterThan(x === 0.5 ? 40 : 10)
    expect(changed, `${x} ${y}`).toBeLessThanOrEqual(100)
  }
})

test('a shape over everything leaves one colour and no error', () => {
  for (const [kind, form] of KINDS) {
    const whole = shape({ kind, shape: form, x: 0, y: 0, width: 1, height: 1 })
    const { data } = redacted(scene(), whole)
    expect(data[(150 * WIDTH + 200) * 3]).toBeGreaterThan(0)
    expect(Buffer.compare(redacted(shuffled(scene(), whole), whole).data, data)).toBe(0)
  }
})

test('later shapes hide earlier ones, and what they hide is no part of their surroundings', () => {
  const before = scene()
  const [first, second] = [shape({ kind: 'blur' }), shape({ kind: 'blur', x: 0.4, width: 0.2 })]
  const one = redacted(before, first, second)
  expect(Buffer.compare(redacted(shuffled(before, { ...first, x: 0.26, width: 0.12 }), first, second).data, one.data)).toBe(0)
})
