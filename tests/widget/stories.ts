import type { GalleryHost, Shape } from '../pages/open-gallery.ts'

export const SHAPES: readonly Shape[] = [
  { width: 640, height: 480 },
  { width: 480, height: 640 },
  { width: 640, height: 360 },
  { width: 500, height: 500 },
  { width: 1200, height: 400 },
  { width: 640, height: 480 },
]

export const TITLES = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'] as const

/** Six stories of Genoa, the newest called "First"; the second and the fourth belong to a campaign and a place. Answers their ids. */
export async function fillGenoa(host: GalleryHost): Promise<Record<(typeof TITLES)[number], string>> {
  const ids: Record<string, string> = {}
  for (const [index, title] of [...TITLES.entries()].reverse()) {
    const part = index % 2 === 1
    ids[title] = await host.publish([SHAPES[index] ?? { width: 640, height: 480 }], {
      story: { title, text: 'Seen from the tram.', lang: 'en' },
      credit: `${title} Person`,
      licence: index === 0 ? 'CC0-1.0' : 'CC-BY-SA-4.0',
      tags: part ? ['sea'] : ['hill'],
      ...(!part && { campaign: undefined, place: undefined }),
    })
  }
  return ids as Record<(typeof TITLES)[number], string>
}
