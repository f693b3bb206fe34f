import type { Licence } from '../../shared/licence.ts'
import type { Accent } from '../../shared/theme.ts'

/** What is drawn where the page of a story is shared. */
export interface ShareImage {
  /** JPEG, of which 630 pixels in height are shown. */
  photo: Uint8Array
  /** Name of the city. */
  city: string
  title?: string
  credit: string
  licence: Licence
  accent: Accent
}

/** Draws what stands for a story where its page is shared: a JPEG of 1200 x 630 pixels. */
export interface ShareImages {
  draw(image: ShareImage): Promise<Uint8Array>
}
