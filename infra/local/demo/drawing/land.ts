import { lift, mix } from './colour.ts'
import { curve, fill, group, lens, n, type Point, polygon, rect, stroke } from './marks.ts'
import type { Page } from './page.ts'

interface Ridge {
  /** Middle line of its crest and how far it rises and falls. */
  y: number
  rise: number
  colour: string
  depth: number
  /** How many waves over the width. */
  waves?: number
  /** Down to here. */
  base?: number
  /** Tilt over the width: positive falls to the right. */
  slope?: number
}

/** Points of a ridge, to set something on it. */
export function ridgeLine({ random, width }: Page, { y, rise, waves = 3, slope = 0 }: Pick<Ridge, 'y' | 'rise' | 'waves' | 'slope'>): Point[] {
  const phases = [random.between(0, 6.3), random.between(0, 6.3), random.between(0, 6.3)] as const
  const points: Point[] = []
  for (let i = -1; i <= 25; i++) {
    const t = i / 24
    const wave = Math.sin(t * waves * 2.1 + phases[0]) * 0.55 + Math.sin(t * waves * 4.7 + phases[1]) * 0.3 + Math.sin(t * waves * 9.1 + phases[2]) * 0.15
    points.push([t * width, y - wave * rise + slope * (t - 0.5)])
  }
  return points
}

export function ridge(page: Page, { colour, depth, base = page.height, ...line }: Ridge): string {
  const points = ridgeLine(page, line)
  return fill(`${curve(points)}V${n(base)}H${n(-page.width * 0.05)}z`, page.tone(colour, depth))
}

/** Draw something twice: upright, and upside down in still water below `y`. */
export function reflected(id: string, content: readonly string[], y: number, opacity = 0.42): string {
  return `<use href="#${id}" transform="translate(0 ${n(2 * y)}) scale(1 -1)" opacity="${opacity}"/>${group(content, `id="${id}"`)}`
}

interface Water {
  y: number
  bottom?: number
  colour?: string
  /** 0 still, 1 lively. */
  swell?: number
  glitter?: boolean
}

/** Open water below `y`: the sky's colours turned over, deeper towards the viewer. */
export function water(page: Page, { y, bottom = page.height, colour = '#3f7f93' }: Water): string {
  const { light, tone, width } = page
  const far = mix(light.sky[3], tone(colour, 0.4), 0.42)
  const near = mix(light.sky[0], tone(colour), 0.62)
  return [
    `<defs><linearGradient id="water${n(y)}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${far}"/><stop offset="0.45" stop-color="${mix(far, near, 0.6)}"/><stop offset="1" stop-color="${near}"/></linearGradient></defs>`,
    `<rect x="0" y="${n(y)}" width="${width}" height="${n(bottom - y)}" fill="url(#water${n(y)})"/>`,
  ].join('')
}

/** Ripples over water and what is mirrored in it, with the sun's path if it stands there. */
export function ripples(page: Page, { y, bottom = page.height, swell = 0.5, glitter = true, colour = '#3f7f93' }: Water): string {
  const { light, random, width, sunX, tone } = page
  const depth = bottom - y
  const bright = mix(light.sky[3], '#ffffff', 0.15)
  const dark = mix(tone(colour), light.shadow, 0.25)
  let lights = ''
  let darks = ''
  const count = Math.round(40 + depth * 0.12 + swell * 60)
  for (let i = 0; i < count; i++) {
    const t = random.next() ** 1.5
    const mark = lens(random.between(-0.05, 1.05) * width, y + 4 + t * depth, (24 + t * 190) * random.between(0.5, 1.2), 0.7 + t * (1.5 + swell * 4.5))
    if (random.chance(0.55)) lights += mark
    else darks += mark
  }
  let path = ''
  if (glitter && light.sun) {
    for (let i = 0; i < 60; i++) {
      const t = random.next() ** 1.2
      const spread = 12 + t * width * 0.09
      path += lens(sunX + random.between(-1, 1) * spread, y + 3 + t * depth * 0.96, (10 + t * 70) * random.between(0.4, 1.1), 0.8 + t * 3.2)
    }
  }
  return fill(darks, dark, 0.2) + fill(lights, bright, 0.26) + (path ? fill(path, light.sun?.colour ?? bright, 0.62) : '')
}

/** A paved ground from `y` to the bottom: joints run to a vanishing point, courses come closer together far away. */
export function paving(
  page: Page,
  { y, colour, vanish = page.width / 2, joints = 18, bottom = page.height }: { y: number; colour: string; vanish?: number; joints?: number; bottom?: number },
): string {
  const { tone, shade, width, light } = page
  const near = tone(colour)
  const far = tone(lift(colour, 0.05), 0.35)
  const mark = shade(lift(colour, -0.05))
  const depth = bottom - y
  let d = ''
  for (let i = 0; i <= joints; i++) {
    const foot = (i / joints - 0.5) * width * 3.2 + width / 2
    d += `M${n(vanish + (foot - vanish) * 0.16)} ${n(y)}L${n(foot)} ${n(bottom)}`
  }
  for (let i = 1; i < 10; i++) d += `M0 ${n(y + depth * (i / 10) ** 2)}H${width}`
  const wet = light.weather === 'rain' ? wetness(page, y, bottom) : ''
  return [
    `<defs><linearGradient id="ground${n(y)}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${far}"/><stop offset="1" stop-color="${near}"/></linearGradient></defs>`,
    rect(0, y, width, depth, `url(#ground${n(y)})`),
    stroke(d, mark, 1.6, 0.32),
    wet,
  ].join('')
}

/** Flat pieces of sky on a wet ground. */
export function wetness({ random, width, light }: Page, y: number, bottom: number): string {
  let d = ''
  for (let i = 0; i < 16; i++) {
    const t = random.between(0.08, 1)
    d += lens(random.between(0, width), y + t * (bottom - y), (60 + 240 * t) * random.between(0.5, 1), 3 + 10 * t)
  }
  return fill(d, mix(light.sky[2], '#ffffff', 0.2), 0.42)
}

/** A flat piece of ground with a soft edge, as grass or sand. */
export function ground(
  page: Page,
  { y, colour, rise = 6, depth = 0, base }: { y: number; colour: string; rise?: number; depth?: number; base?: number },
): string {
  return ridge(page, { y, rise, colour: page.light.weather === 'snow' ? mix(colour, '#f6f8f8', 0.86) : colour, depth, waves: 1.5, ...(base && { base }) })
}

/** A quay wall along water: coping, face with courses, shadow at its foot. */
export function quay(
  { tone, shade, random, width }: Page,
  { y, height, colour, x = 0, long = width, depth = 0 }: { y: number; height: number; colour: string; x?: number; long?: number; depth?: number },
): string {
  let joints = ''
  const courses = Math.max(2, Math.round(height / 14))
  for (let i = 1; i < courses; i++) {
    const at = y + (height * i) / courses
    joints += `M${n(x)} ${n(at)}h${n(long)}`
    for (let jx = x + random.between(0, 40); jx < x + long; jx += random.between(30, 64)) joints += `M${n(jx)} ${n(at)}v${n(height / courses)}`
  }
  return [
    rect(x, y, long, height, shade(colour, depth)),
    stroke(joints, shade(lift(colour, -0.08), depth), 1.2, 0.5),
    rect(x, y - 4, long, 7, tone(lift(colour, 0.07), depth)),
    polygon(
      [
        [x, y + height - 4],
        [x + long, y + height - 4],
        [x + long, y + height],
        [x, y + height],
      ],
      shade(lift(colour, -0.14), depth),
    ),
  ].join('')
}
