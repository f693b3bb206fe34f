import type { Mood } from './light.ts'
import { createPage, type Page, SHAPES, type Shape } from './page.ts'
import { signature } from './signature.ts'
import { grain, weather } from './weather.ts'

/** What a scene puts on the sheet, back to front. */
export type Scene = (page: Page) => readonly string[]

export interface PictureOptions {
  scene: Scene
  shape: Shape
  mood: Mood
  seed: string
  /** Where the sun or moon stands, 0 left to 1 right. */
  sun?: number
}

/** Draw a picture as one SVG document that refers to nothing outside itself. The same options give the same text. */
export function drawPicture({ scene, ...options }: PictureOptions): string {
  const page = createPage(options)
  const { width, height } = page
  const { pixels } = SHAPES[options.shape]
  const scale = pixels / Math.max(width, height)
  const size = `width="${Math.round(width * scale)}" height="${Math.round(height * scale)}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}">${scene(page).join('')}${weather(page)}${grain(page)}${signature(page)}</svg>`
}
