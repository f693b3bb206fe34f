import { circle, fill, n, stroke } from './marks.ts'
import type { Page } from './page.ts'
import type { Thing } from './placed.ts'

/** A person far away: a small silhouette without a face. */
export function person({ tone, random }: Page, { x, base, height, colour, depth = 0 }: Thing): string {
  const coat = tone(colour ?? random.pick(['#33415c', '#7a2e3a', '#2f5d62', '#6b5b2e', '#4a3b5c', '#a5643f']), depth)
  const dark = tone('#2c2f3a', depth)
  const step = height * 0.07
  return [
    stroke(
      `M${n(x - step * 0.2)} ${n(base - height * 0.44)}L${n(x - step)} ${n(base)}M${n(x + step * 0.2)} ${n(base - height * 0.44)}L${n(x + step)} ${n(base)}`,
      dark,
      height * 0.09,
    ),
    fill(
      `M${n(x - height * 0.13)} ${n(base - height * 0.38)}q${n(height * 0.02)} ${n(-height * 0.42)} ${n(height * 0.13)} ${n(-height * 0.44)}q${n(height * 0.11)} ${n(height * 0.02)} ${n(height * 0.13)} ${n(height * 0.44)}z`,
      coat,
    ),
    circle(x, base - height * 0.89, height * 0.085, dark),
  ].join('')
}

/** The same under an umbrella. */
export function walker(page: Page, { x, base, height, colour = '#b5443c', depth = 0 }: Thing): string {
  const { tone, shade } = page
  const top = base - height * 1.32
  const r = height * 0.46
  return [
    person(page, { x, base, height, depth }),
    stroke(`M${n(x + height * 0.12)} ${n(base - height * 0.56)}V${n(top)}`, tone('#2c2f3a', depth), height * 0.03),
    fill(
      `M${n(x + height * 0.12 - r)} ${n(top + r * 0.62)}a${n(r)} ${n(r * 0.72)} 0 0 1 ${n(r * 2)} 0q${n(-r * 0.34)} ${n(-r * 0.2)} ${n(-r * 0.67)} 0q${n(-r * 0.33)} ${n(-r * 0.2)} ${n(-r * 0.67)} 0q${n(-r * 0.33)} ${n(-r * 0.2)} ${n(-r * 0.66)} 0z`,
      tone(colour, depth),
    ),
    fill(
      `M${n(x + height * 0.12 - r)} ${n(top + r * 0.62)}a${n(r)} ${n(r * 0.72)} 0 0 1 ${n(r)} ${n(-r * 0.72)}q${n(-r * 0.4)} ${n(r * 0.3)} ${n(-r * 0.34)} ${n(r * 0.72)}q${n(-r * 0.33)} ${n(-r * 0.2)} ${n(-r * 0.66)} 0z`,
      shade(colour, depth),
      0.7,
    ),
  ].join('')
}
