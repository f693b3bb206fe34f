import { mix } from './colour.ts'
import { circle, fill, n, stroke } from './marks.ts'
import type { Page } from './page.ts'

/** What falls between the viewer and the scene. */
export function weather(page: Page): string {
  switch (page.light.weather) {
    case 'rain':
      return rain(page)
    case 'snow':
      return snow(page)
    case 'dry':
      return ''
    default:
      return page.light.weather satisfies never
  }
}

function rain({ random, width, height, light }: Page): string {
  let far = ''
  let near = ''
  for (let i = 0; i < 240; i++) {
    const long = random.between(14, 44)
    const d = `M${n(random.between(-20, width + 20))} ${n(random.between(-20, height))}l${n(-long * 0.22)} ${n(long)}`
    if (i % 3) far += d
    else near += d
  }
  const colour = mix(light.sky[3], '#ffffff', 0.5)
  return stroke(far, colour, 1.1, 0.3) + stroke(near, colour, 2, 0.34)
}

function snow({ random, width, height }: Page): string {
  let flakes = ''
  for (let i = 0; i < 230; i++) {
    const size = 1 + 5.2 * random.next() ** 3
    flakes += circle(random.between(0, width), random.between(0, height), size, '#ffffff', random.between(0.55, 0.95))
  }
  return flakes
}

/** Speckles of printed paper, as one tile that repeats, and a little weight towards the corners. */
export function grain({ random, width, height, light }: Page): string {
  const side = 420
  const speckles = (count: number) => {
    let d = ''
    for (let i = 0; i < count; i++) {
      const size = random.between(0.5, 1.35)
      d += `M${n(random.between(2, side - 2))} ${n(random.between(2, side - 2))}h${n(size)}v${n(size)}h${n(-size)}z`
    }
    return d
  }
  return [
    `<defs><pattern id="grain" width="${side}" height="${side}" patternUnits="userSpaceOnUse">`,
    fill(speckles(620), '#ffffff', 0.17),
    fill(speckles(520), light.shadow, 0.15),
    '</pattern>',
    `<radialGradient id="weight" cx="0.5" cy="0.48" r="0.75"><stop offset="0.62" stop-color="${light.shadow}" stop-opacity="0"/><stop offset="1" stop-color="${light.shadow}" stop-opacity="0.2"/></radialGradient></defs>`,
    `<rect width="${width}" height="${height}" fill="url(#weight)"/>`,
    `<rect width="${width}" height="${height}" fill="url(#grain)"/>`,
  ].join('')
}
