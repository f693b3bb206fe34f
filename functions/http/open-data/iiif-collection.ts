import type { Card } from '../../../shared/card.ts'
import type { City } from '../../../shared/city.ts'
import { mediaPath } from '../../../shared/paths.ts'
import { heightFor, widthsFor } from '../../../shared/renditions.ts'
import type { LocalText } from '../../../shared/text.ts'
import { collectionAddress, manifestAddress, PRESENTATION, providerOf } from './iiif-manifest.ts'
import { cardTitle, inLang, localMap, wordsMap } from './iiif-values.ts'

interface Collection {
  address: string
  city: City
  name: LocalText
  summary?: LocalText | undefined
  /** Collections that belong to it. */
  parts?: readonly { address: string; name: LocalText }[]
  cards: readonly Card[]
  /** Where the older ones are. */
  older?: string | undefined
  /** Its first page, where this is a later one. */
  newest?: string | undefined
  url: string
}

/** A list of stories as a collection of IIIF Presentation 3; what does not fit into one answer is in a collection that it names last. */
export function collectionOf({ address, city, name, summary, parts = [], cards, older, newest, url }: Collection): object {
  return {
    '@context': PRESENTATION,
    id: address,
    type: 'Collection',
    label: localMap(name),
    ...(summary && Object.keys(localMap(summary)).length > 0 && { summary: localMap(summary) }),
    provider: [providerOf(city, url)],
    ...(newest && { partOf: [{ id: newest, type: 'Collection', label: localMap(name) }] }),
    items: [
      ...parts.map(part => ({ id: part.address, type: 'Collection', label: localMap(part.name) })),
      ...cards.map(card => itemOf(card, url)),
      ...(older ? [{ id: older, type: 'Collection', label: wordsMap('iiif.older') }] : []),
    ],
  }
}

/** Every city's collection. */
export const networkCollection = (cities: readonly City[], url: string): object => ({
  '@context': PRESENTATION,
  id: `${url}/iiif/collection.json`,
  type: 'Collection',
  label: wordsMap('app.name'),
  summary: wordsMap('app.tagline'),
  items: cities.map(({ slug, name }) => ({ id: collectionAddress(url, slug), type: 'Collection', label: localMap(name) })),
})

function itemOf(card: Card, url: string) {
  const { photo } = card
  const title = cardTitle(card)
  const [width = photo.width] = widthsFor(photo.width)
  return {
    id: manifestAddress(url, card.id),
    type: 'Manifest',
    label: title ? inLang(card.lang, title) : { none: [card.credit] },
    thumbnail: [{ id: `${url}${mediaPath(photo.base)}/${width}.jpg`, type: 'Image', format: 'image/jpeg', width, height: heightFor(width, photo) }],
    navDate: card.publishedAt.replace(/\.\d+Z$/, 'Z'),
  }
}
