import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ShareImages } from '../ports.ts'

/** Tells fontconfig, which sharp sets text with, of fonts other than the system's. */
const FONTS_CONFIG = 'fonts.conf'

/** Draw with the fonts of a folder that infra/dev/share-fonts.ts made. Nothing is loaded before the first picture. */
export function createShareImages(fonts: string): ShareImages {
  return {
    async draw(image) {
      const file = join(fonts, FONTS_CONFIG)
      if (!existsSync(file)) throw new Error(`expected fonts for share images in ${fonts}: run "npm run build"`)
      // Read once, when the first text of the process is set. With no fonts of the system every host draws the same.
      process.env.FONTCONFIG_FILE = file
      const { drawShareImage } = await import('./draw-share-image.ts')
      return await drawShareImage(image)
    },
  }
}
