import sharp from 'sharp'
import { ACCENT_COLOURS } from '../../shared/accent-colours.ts'
import { shorten } from '../../shared/card.ts'
import { LICENCES } from '../../shared/licence.ts'
import { settable } from '../../shared/settable.ts'
import type { ShareImage } from '../ports.ts'
import { restrictLoaders } from './loaders.ts'
import { xmpOf } from './xmp.ts'

/** What networks show whole, pixels. */
const WIDTH = 1200
const HEIGHT = 630
/** The front of the postcard: the photo in its own shape as far as there is room, and beside it what is written. */
const FRONT = { narrowest: 472, widest: 780 }
const MARGIN = 44

/** Of web/styles/tokens.css, on light pages. */
const PAPER = '#faf8f4'
const INK = '#1f1c18'
const QUIET = '#5c564d'

/** What the family calls itself in its files, which begin with its lightest; the comma keeps what follows from being a part of it. */
const SANS = 'Source Sans 3 ExtraLight,'
const SERIF = 'Source Serif 4,'
const CITY = `${SANS} Semi-Bold 32`
const CREDIT = `${SANS} Semi-Bold 26`
const LICENCE = `${SANS} 24`
const TITLES = [84, 68, 54, 46, 40, 35]
/** Bytes of what is set at all, and the smallest size of a line, pixels. */
const LONGEST = 240
const SMALLEST = 17
/** Bytes of a title that is too long in the smallest size. */
const SHORTER = [110, 80, 50]

interface Block {
  data: Buffer
  width: number
  height: number
}

/**
 * Draw a story as a postcard, 1200 x 630 in JPEG: the photo, the city in its colour, what the story is called, who made it, under which
 * licence. Of a title in letters that the fonts don't have, nothing is drawn: the page that is shared says it in words anyway.
 */
export async function drawShareImage({ photo, city, title, credit, licence, accent }: ShareImage): Promise<Uint8Array> {
  restrictLoaders()
  const front = await frontOf(photo)
  const x = front.width + MARGIN
  const room = WIDTH - x - MARGIN
  // Where there is nothing else to say, the city stands in the title's place.
  const place = settable(title ?? '') ? await line(city, CITY, ACCENT_COLOURS[accent], room) : undefined
  const by = await line(credit, CREDIT, INK, room)
  const terms = await line(LICENCES[licence].name, LICENCE, QUIET, room)
  const top = MARGIN + 10 + 22
  const titleTop = top + (place ? place.height + 24 : 0)
  const bottom = [by, terms].filter(block => block !== undefined)
  const bottomTop = HEIGHT - MARGIN - bottom.reduce((sum, { height }) => sum + height + 8, -8)
  const words = await fitTitle(place && title ? title : city, room, bottomTop - 30 - titleTop)

  const layers = [
    { input: front.data, raw: { width: front.width, height: HEIGHT, channels: 3 as const }, left: 0, top: 0 },
    { input: { create: { width: 72, height: 8, channels: 3 as const, background: ACCENT_COLOURS[accent] } }, left: x, top: MARGIN },
    ...[place && at(place, x, top), words && at(words, x, titleTop)].filter(layer => layer !== undefined),
  ]
  let y = bottomTop
  for (const block of bottom) {
    layers.push(at(block, x, y))
    y += block.height + 8
  }
  return await sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: PAPER } })
    .composite(layers)
    .withXmp(xmpOf({ credit, licence }))
    .jpeg({ quality: 82, progressive: true })
    .toBuffer()
}

const at = ({ data, width, height }: Block, left: number, top: number) => ({
  input: data,
  raw: { width, height, channels: 4 as const },
  left,
  top: Math.round(top),
})

/** The photo over the whole height. What it has more in its longer direction is cut off alike on both sides. */
async function frontOf(photo: Uint8Array): Promise<{ data: Buffer; width: number }> {
  const { width: w = 1, height: h = 1 } = await sharp(photo).metadata()
  const width = Math.min(FRONT.widest, Math.max(FRONT.narrowest, Math.round((HEIGHT * w) / h)))
  const data = await sharp(photo).resize(width, HEIGHT, { fit: 'cover' }).removeAlpha().toColourspace('srgb').raw().toBuffer()
  return { data, width }
}

/** One line, smaller where it is too long, shortened where it would be too small to read. */
async function line(text: string, font: string, colour: string, room: number): Promise<Block | undefined> {
  const words = settable(text)
  if (!words) return undefined
  const size = Number(/\d+$/.exec(font)?.[0])
  for (let bytes = LONGEST; bytes > 1; bytes = Math.floor(bytes * 0.8)) {
    const shown = shorten(words, bytes)
    const block = await set(shown, font, colour)
    if (block.width <= room) return block
    const fitting = Math.floor((size * room) / block.width)
    if (fitting < SMALLEST) continue
    const smaller = await set(shown, font.replace(/\d+$/, String(fitting)), colour)
    if (smaller.width <= room) return smaller
  }
  return undefined
}

/** The title in the largest size in which it fits, shortened where it fits in none. */
async function fitTitle(title: string, width: number, height: number): Promise<Block | undefined> {
  const words = shorten(settable(title) ?? '', LONGEST)
  if (!words) return undefined
  const smallest = TITLES.at(-1) ?? 0
  // Words are kept whole as long as a smaller size helps.
  for (const size of TITLES) {
    const block = await set(words, `${SERIF} ${size}`, INK, { width, wrap: 'word' })
    if (block.height <= height && block.width <= width) return block
  }
  for (const each of [words, ...SHORTER.map(bytes => shorten(words, bytes))]) {
    const block = await set(each, `${SERIF} ${smallest}`, INK, { width, wrap: 'word-char' })
    if (block.height <= height && block.width <= width) return block
  }
  return undefined
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, character => ENTITIES[character] ?? '')

/** Set words in a colour, broken into lines where a width is given. They are text: Pango takes what it gets for markup. */
async function set(words: string, font: string, colour: string, lines?: { width: number; wrap: 'word' | 'word-char' }): Promise<Block> {
  const text = `<span foreground="${colour}">${escaped(words)}</span>`
  const { data, info } = await sharp({ text: { text, font, rgba: true, dpi: 72, ...lines } })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}
