import type { PrintStory } from '../../shared/print-pack.ts'

/** How many photos some stories have, and their bytes. */
export function countsOf(stories: readonly PrintStory[]): { photos: number; bytes: number } {
  const photos = stories.flatMap(story => story.photos)
  return { photos: photos.length, bytes: photos.reduce((sum, { bytes }) => sum + bytes, 0) }
}

/** Writes bytes as megabytes in a language, from a tenth of one on. */
export function sizeIn(lang: string): (bytes: number) => string {
  const format = new Intl.NumberFormat(lang, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })
  return bytes => format.format(bytes === 0 ? 0 : Math.max(0.1, bytes / 1_000_000))
}
