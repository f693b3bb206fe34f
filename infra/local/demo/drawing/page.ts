import { lift, mix } from './colour.ts'
import { LIGHTS, type Light, type Mood, WINDOW_LIGHTS } from './light.ts'
import { createRandom, type Random } from './random.ts'

/** Shapes as phones make them: units that scenes are composed in, and pixels of the longer side. */
export const SHAPES = {
  portrait: { width: 900, height: 1200, pixels: 2048 },
  landscape: { width: 1200, height: 900, pixels: 2048 },
  wide: { width: 1360, height: 765, pixels: 2048 },
  panorama: { width: 1760, height: 660, pixels: 2048 },
  square: { width: 1040, height: 1040, pixels: 1600 },
} as const
export type Shape = keyof typeof SHAPES

/** The sheet that a scene is drawn on. */
export interface Page {
  width: number
  height: number
  light: Light
  mood: Mood
  random: Random
  /** Where the sun or moon stands; shadows fall to the other side. */
  sunX: number
  /** A local colour as this light shows it; `depth` 0 is near, 1 is at the horizon. */
  tone(colour: string, depth?: number): string
  /** The same on the side that is turned away from the light. */
  shade(colour: string, depth?: number): string
  /** The same where the light falls on it. */
  shine(colour: string, depth?: number): string
  /** Colour of one window pane: dark, or lit by chance as the hour wants it. */
  pane(depth?: number): string
}

export function createPage({ shape, mood, seed, sun = 0.7 }: { shape: Shape; mood: Mood; seed: string; sun?: number }): Page {
  const { width, height } = SHAPES[shape]
  const light: Light = LIGHTS[mood]
  const random = createRandom(seed)
  const through = (colour: string, depth: number) => mix(mix(colour, light.veil, light.cover), light.haze, depth * light.fog)
  const page: Page = {
    width,
    height,
    light,
    mood,
    random,
    sunX: width * sun,
    tone: (colour, depth = 0) => through(colour, depth),
    shade: (colour, depth = 0) => through(mix(colour, light.shadow, 0.3), depth),
    shine: (colour, depth = 0) => through(light.sun && !light.sun.moon ? mix(colour, light.sun.colour, 0.3) : lift(colour, 0.04), depth),
    pane: (depth = 0) =>
      random.chance(light.lit) ? mix(random.pick(WINDOW_LIGHTS), light.haze, depth * 0.45) : through(mix('#3b4a5a', light.shadow, 0.45), depth),
  }
  return page
}

/** The same sheet where lamps shine on what is drawn: by night, colours keep `share` of themselves. */
export function floodlit(page: Page, share = 0.4): Page {
  if (page.light.lit < 0.25) return page
  const warm = (colour: string) => mix(colour, '#ffd690', 0.18)
  return {
    ...page,
    tone: (colour, depth = 0) => mix(page.tone(colour, depth), warm(colour), share * (1 - depth * 0.5)),
    shade: (colour, depth = 0) => mix(page.shade(colour, depth), warm(colour), share * 0.55 * (1 - depth * 0.5)),
  }
}
