import { ACCENT_COLOURS } from '../../shared/accent-colours.ts'
import type { Accent } from '../../shared/theme.ts'
import { type Drawing, type Mark, rectangle } from './drawing.ts'
import { fitText, IN_ADDRESSES, type Room } from './fit-text.ts'
import type { FaceName, SetLine } from './fonts.ts'
import { drawStamp, stampHeight } from './stamp.ts'

export const POSTER_SIZES = ['a4', 'a6'] as const
export type PosterSize = (typeof POSTER_SIZES)[number]

/** What a poster says. Every text is one line that the fonts can set (shared/settable.ts). */
export interface Poster {
  /** Of the interface's words on it, BCP 47. */
  lang: string
  accent: Accent
  city: string
  place: string
  /** What is asked for: a campaign, or what every place asks. */
  heading: string
  call: string
  /** What to do with the code, what stands before the address, and what happens to a picture. */
  scan: string
  or: string
  how: string
  /** As people type it, and as the code holds it. */
  address: string
  url: string
}

/** On white: paper is what a poster is printed on. */
const INK = '#1f1c18'
const QUIET = '#5c564d'

/** Millimetres. Printers leave no less than 10 free at the edges, mostly. */
const MEASURES = {
  a4: {
    width: 210,
    height: 297,
    margin: 16,
    bar: [26, 3.2],
    city: 10,
    place: { sizes: [31, 27, 23, 20, 17, 14], height: 104 },
    heading: [9, 8, 7],
    call: [8, 7.2, 6.4, 5.6],
    stamp: 96,
    gap: 11,
    scan: [8.6, 7.6, 6.6],
    address: [6.4, 5.8, 5.2, 4.6],
    small: [5, 4.5],
  },
  a6: {
    width: 105,
    height: 148,
    margin: 10,
    bar: [13, 1.6],
    city: 5,
    place: { sizes: [14.5, 12.5, 10.5, 9, 8, 7], height: 42 },
    heading: [4.6, 4.2],
    call: [4, 3.7, 3.4, 3.1],
    stamp: 45,
    gap: 5,
    scan: [4.4, 4, 3.6],
    address: [3.3, 3, 2.7, 2.4],
    small: [2.8, 2.5],
  },
} as const satisfies Record<PosterSize, object>

/** Where letters of both families reach above the baseline, in parts of the size. */
const RISE = 0.72

/** Lay a poster out: who calls and where at the top, what for below, and at the foot a stamp with the code beside how to take part. */
export function drawPoster(poster: Poster, size: PosterSize, set: SetLine): Drawing {
  const m = MEASURES[size]
  const colour = ACCENT_COLOURS[poster.accent]
  const marks: Mark[] = []
  const whole = m.width - 2 * m.margin

  /** Put a text below `top`; answers where it ends. */
  function put(face: FaceName, text: string, at: { x: number; top: number; colour: string }, room: Room): number {
    const fitted = fitText(words => set(face, words), text, room)
    const baseline = (index: number) => at.top + fitted.size * (RISE + index * room.leading)
    for (const [index, line] of fitted.lines.entries()) marks.push({ kind: 'line', line, x: at.x, y: baseline(index), size: fitted.size, colour: at.colour })
    return fitted.lines.length === 0 ? at.top : baseline(fitted.lines.length - 1)
  }

  const [barWidth, barHeight] = m.bar
  marks.push({ kind: 'shape', path: rectangle(m.margin, m.margin, barWidth, barHeight), colour })
  const left = { x: m.margin }
  let y = m.margin + barHeight + m.city * 0.7
  const line = { width: whole, leading: 1.2, most: 1 }
  y = put('sans-600', poster.city, { ...left, top: y, colour }, { ...line, height: m.city * 1.2, sizes: [m.city, m.city * 0.8, m.city * 0.6] })
  y = put('serif-400', poster.place, { ...left, top: y + m.city * 1.1, colour: INK }, { ...m.place, width: whole, leading: 1.08, most: 4 })

  const stampTop = m.height - m.margin - stampHeight(m.stamp)
  y += m.gap * 1.5
  const bottom = stampTop - m.gap
  const heading = { width: whole, leading: 1.22, most: 2, sizes: m.heading, height: bottom - y }
  y = put('sans-600', poster.heading, { ...left, top: y, colour: INK }, heading)
  y += m.gap * 0.7
  put('serif-400', poster.call, { ...left, top: y, colour: INK }, { width: whole, leading: 1.36, most: 8, sizes: m.call, height: bottom - y })

  marks.push(...drawStamp({ x: m.margin, y: stampTop, width: m.stamp, text: poster.url, name: set('sans-600', poster.city), colour }))
  const beside = { x: m.margin + m.stamp + m.gap }
  const room = { width: whole - m.stamp - m.gap, height: stampHeight(m.stamp) }
  y = put(
    'sans-600',
    poster.scan,
    { ...beside, top: stampTop + m.gap * 0.3, colour: INK },
    { ...room, leading: 1.22, most: 4, sizes: m.scan, height: room.height * 0.4 },
  )
  y = put('sans-400', poster.or, { ...beside, top: y + m.gap * 0.8, colour: QUIET }, { ...room, leading: 1.22, most: 1, sizes: m.small })
  // One that is cut off leads nowhere.
  const address = { ...room, leading: 1.24, most: 8, sizes: m.address, breaks: IN_ADDRESSES, cut: false, height: room.height * 0.56 }
  y = put('sans-600', poster.address, { ...beside, top: y + m.gap * 0.45, colour }, address)
  const how = fitText(words => set('sans-400', words), poster.how, {
    ...room,
    leading: 1.3,
    most: 6,
    sizes: m.small,
    height: m.height - m.margin - y - m.gap * 0.6,
  })
  for (const [index, each] of how.lines.entries())
    marks.push({
      kind: 'line',
      line: each,
      ...beside,
      y: m.height - m.margin - (how.lines.length - 1 - index) * how.size * 1.3 - how.size * 0.2,
      size: how.size,
      colour: QUIET,
    })

  return {
    width: m.width,
    height: m.height,
    title: `${poster.place} · ${poster.city}`,
    lang: poster.lang,
    marks,
    link: { url: poster.url, x: m.margin, y: stampTop, width: whole, height: stampHeight(m.stamp) },
  }
}
