import { lift, mix } from './colour.ts'
import { circle, fill, lens, n, rect, stroke } from './marks.ts'
import type { Page } from './page.ts'

/** The sky down to a horizon: graded air, sun or moon with its rings, clouds, stars. */
export function sky(page: Page, horizon: number): string {
  const { width, light } = page
  const [top, upper, lower, low] = light.sky
  const stops = [top, upper, lower, low].map((colour, i) => `<stop offset="${[0, 0.4, 0.78, 1][i]}" stop-color="${colour}"/>`).join('')
  return [
    `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">${stops}</linearGradient></defs>`,
    `<rect width="${width}" height="${n(horizon + 2)}" fill="url(#sky)"/>`,
    light.stars ? stars(page, horizon) : '',
    light.sun ? disc(page, horizon) : '',
    clouds(page, horizon),
  ].join('')
}

/** Where the sun or moon stands above a horizon. */
export function sunY({ light }: Page, horizon: number): number {
  return horizon * (1 - (light.sun?.height ?? 0.5))
}

function disc(page: Page, horizon: number): string {
  const { light, sunX, width, height } = page
  if (!light.sun) return ''
  const y = sunY(page, horizon)
  const radius = light.sun.radius * Math.min(width, height)
  const { colour } = light.sun
  if (light.sun.moon) {
    const crater = mix(colour, light.sky[1], 0.22)
    return [
      circle(sunX, y, radius * 2.6, colour, 0.05),
      circle(sunX, y, radius * 1.7, colour, 0.07),
      circle(sunX, y, radius, colour),
      circle(sunX - radius * 0.3, y - radius * 0.2, radius * 0.22, crater, 0.6),
      circle(sunX + radius * 0.32, y + radius * 0.28, radius * 0.16, crater, 0.6),
      circle(sunX + radius * 0.18, y - radius * 0.42, radius * 0.1, crater, 0.6),
    ].join('')
  }
  return [4.4, 3, 1.9].map((times, i) => circle(sunX, y, radius * times, colour, 0.1 + i * 0.05)).join('') + circle(sunX, y, radius, colour)
}

function stars({ random, width }: Page, horizon: number): string {
  let marks = ''
  for (let i = 0; i < 90; i++) {
    const y = horizon * 0.9 * random.next() ** 1.4
    marks += circle(random.between(0, width), y, random.between(0.7, 2), '#fff6dc', random.between(0.25, 0.9) * (1 - y / horizon))
  }
  return marks
}

function clouds(page: Page, horizon: number): string {
  const { random, width, light } = page
  const { kind, colour, amount } = light.clouds
  let marks = ''
  if (kind === 'heaps') {
    const count = Math.round(2 + amount * 4 * (width / 1000))
    for (let i = 0; i < count; i++) {
      const t = (i + random.between(0.2, 0.8)) / count
      const y = horizon * random.between(0.14, 0.72)
      marks += heap(page, t * width, y, width * random.between(0.1, 0.2) * (0.6 + (0.6 * (horizon - y)) / horizon), colour)
    }
  } else if (kind === 'bands') {
    const count = Math.round(amount * 16)
    for (let i = 0; i < count; i++) {
      const t = random.between(0.12, 0.94)
      const y = horizon * t
      const tint = mix(colour, light.sky[t > 0.6 ? 3 : 1], random.between(0.1, 0.5))
      const long = width * random.between(0.12, 0.42)
      const x = random.between(-0.05, 1.05) * width
      marks += fill(lens(x, y, long, 3 + 9 * random.next()), tint, 0.55)
      marks += fill(lens(x + long * random.between(-0.2, 0.2), y + random.between(5, 9), long * 0.55, 2 + 5 * random.next()), tint, 0.5)
    }
  } else {
    for (let i = 0; i < 7; i++) {
      const y = (horizon * (i + random.next() * 0.7)) / 8
      const shift = random.between(-0.2, 0.2) * width
      const tint = i % 2 ? lift(colour, 0.05) : colour
      let d = `M${n(-width * 0.1)} ${n(y)}`
      for (let x = -0.1; x < 1.1; x += 0.2) d += `q${n(width * 0.05)} ${n(random.between(8, 34))} ${n(width * 0.1)} 0t${n(width * 0.1)} 0`
      marks += `<g transform="translate(${n(shift)} 0)">${fill(`M${n(-width * 0.4)} ${n(y - horizon * 0.16)}H${n(width * 1.4)}V${n(y)}H${n(width * 1.1)}L${d.slice(1)}z`, tint, amount * 0.22)}</g>`
    }
  }
  return marks
}

/** A cloud of cut paper: round heads over a flat base, a second sheet set off below. */
export function heap({ random, light, tone }: Page, x: number, y: number, size: number, colour: string): string {
  const count = 4 + Math.round(size / 70)
  const heads = Array.from({ length: count }, (_, i) => {
    const t = ((i + 0.5) / count - 0.5) * 2
    return { x: t * size * 0.74, r: size * (0.3 - 0.17 * t * t) * random.between(0.75, 1.15) }
  })
  const sheet = (grow: number, dx: number, dy: number) => {
    const flat = y + dy
    let d = `M${n(x + dx - size * grow)} ${n(flat)}h${n(size * 2 * grow)}a${n(size * 0.1)} ${n(size * 0.1)} 0 0 0 ${n(-size * 0.1)} ${n(-size * 0.13)}h${n(-size * (2 * grow - 0.2))}a${n(size * 0.1)} ${n(size * 0.1)} 0 0 0 ${n(-size * 0.1)} ${n(size * 0.13)}z`
    for (const head of heads) {
      const [cx, r] = [x + dx + head.x * grow, head.r * grow]
      // Wound as the base is, or the two would cut holes into each other.
      d += `M${n(cx + r)} ${n(flat - 1)}v${n(-r * 0.35)}a${n(r)} ${n(r)} 0 0 0 ${n(-2 * r)} 0v${n(r * 0.35)}z`
    }
    return d
  }
  const under = mix(tone(colour, 0.2), light.sky[1], 0.45)
  return fill(sheet(1.06, size * 0.08, size * 0.07), under, 0.65) + fill(sheet(0.92, 0, 0), tone(colour))
}

/** Birds far away. */
export function birds({ random, tone }: Page, x: number, y: number, count: number, colour = '#3a4553'): string {
  let d = ''
  for (let i = 0; i < count; i++) {
    const size = random.between(5, 10)
    const bx = x + random.between(-70, 70)
    const by = y + random.between(-32, 32)
    d += `M${n(bx - size)} ${n(by - size * random.between(0.2, 0.6))}q${n(size * 0.6)} ${n(-size * 0.3)} ${n(size)} ${n(size * 0.5)}q${n(size * 0.4)} ${n(-size * 0.8)} ${n(size)} ${n(-size * 0.45)}`
  }
  return stroke(d, tone(colour), 2)
}

/** A wash of air over what is far: lighter towards its foot. */
export function haze({ width, light }: Page, top: number, bottom: number, opacity: number): string {
  const id = `haze${Math.round(top)}`
  return `<defs><linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${light.haze}" stop-opacity="0"/><stop offset="1" stop-color="${light.haze}" stop-opacity="${opacity}"/></linearGradient></defs>${rect(0, top, width, bottom - top, `url(#${id})`)}`
}
