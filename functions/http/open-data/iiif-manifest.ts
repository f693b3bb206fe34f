import type { Campaign } from '../../../shared/campaign.ts'
import { titleOf } from '../../../shared/card.ts'
import type { City } from '../../../shared/city.ts'
import { LICENCES } from '../../../shared/licence.ts'
import { mediaPath, storyPath } from '../../../shared/paths.ts'
import type { Rendition } from '../../../shared/photo.ts'
import type { Location, Place } from '../../../shared/place.ts'
import type { StoryPhoto, StoryRecord } from '../../../shared/story.ts'
import { asWritten, inLang, type LanguageMap, localMap, rightsOf, wordsMap } from './iiif-values.ts'

export const PRESENTATION = 'http://iiif.io/api/presentation/3/context.json'
const NAV_PLACE = 'http://iiif.io/api/extension/navplace/context.json'
/** Width of the pictures that viewers show in lists. */
const THUMBNAIL_WIDTH = 320

export interface Surroundings {
  city: City
  campaign?: Campaign | undefined
  place?: Place | undefined
  /** Public origin. */
  url: string
}

export const collectionAddress = (url: string, city: string, filter = '') => `${url}/iiif/${city}${filter}/collection.json`
export const manifestAddress = (url: string, id: string) => `${url}/iiif/stories/${id}/manifest.json`

/** One story as a manifest of IIIF Presentation 3: a canvas for each photo, painted with its largest rendition. There is no image service. */
export function manifestOf(story: StoryRecord, { city, campaign, place, url }: Surroundings): object {
  const { id, lang, text, theme, location = place?.location } = story
  const address = manifestAddress(url, id)
  const page = url + storyPath(city.slug, id)
  const label = labelOf(story, city, place)
  const [first] = story.photos
  const parents = [
    { id: collectionAddress(url, city.slug), label: localMap(city.name) },
    ...(campaign ? [{ id: collectionAddress(url, city.slug, `/campaigns/${campaign.slug}`), label: localMap(campaign.title) }] : []),
    ...(theme ? [{ id: collectionAddress(url, city.slug, `/themes/${theme}`), label: wordsMap(`theme.${theme}`) }] : []),
    ...(place ? [{ id: collectionAddress(url, city.slug, `/places/${place.slug}`), label: localMap(place.name) }] : []),
  ]
  return {
    '@context': location ? [NAV_PLACE, PRESENTATION] : PRESENTATION,
    id: address,
    type: 'Manifest',
    label,
    ...(text && { summary: inLang(lang, asWritten(text)) }),
    metadata: metadataOf(story, { campaign, place }),
    requiredStatement: requiredStatementOf(story),
    rights: rightsOf(story.licence),
    provider: [providerOf(city, url)],
    homepage: [{ id: page, type: 'Text', label, format: 'text/html', language: [...city.languages] }],
    seeAlso: [{ id: `${url}/api/v1/stories/${id}`, type: 'Dataset', label: wordsMap('iiif.data'), format: 'application/json' }],
    ...(first && { thumbnail: thumbnailOf(first, url) }),
    navDate: story.publishedAt.replace(/\.\d+Z$/, 'Z'),
    ...(location && { navPlace: navPlaceOf(address, label, location) }),
    partOf: parents.map(({ id, label }) => ({ id, type: 'Collection', label })),
    items: story.photos.map((photo, index) => canvasOf(photo, { address, url, lang, number: index + 1 })),
  }
}

function labelOf(story: StoryRecord, city: City, place: Place | undefined): LanguageMap {
  const title = titleOf(story)
  return title ? inLang(story.lang, title) : wordsMap('story.untitled', lang => ({ place: textIn(place?.name ?? city.name, lang) }))
}

/** The city's own text in a language, else whichever there is. */
const textIn = (text: Record<string, string>, lang: string) => text[lang] ?? Object.values(text)[0] ?? ''

function metadataOf({ credit, licence, publishedAt, lang, tags }: StoryRecord, { campaign, place }: Pick<Surroundings, 'campaign' | 'place'>) {
  return [
    { label: wordsMap('iiif.photo'), value: { none: [asWritten(credit)] } },
    { label: wordsMap('iiif.licence'), value: { none: [licenceLink(licence)] } },
    ...(place ? [{ label: wordsMap('iiif.place'), value: localMap(place.name) }] : []),
    ...(campaign ? [{ label: wordsMap('iiif.campaign'), value: localMap(campaign.title) }] : []),
    { label: wordsMap('iiif.published'), value: { none: [publishedAt.slice(0, 10)] } },
    ...(tags.length > 0 ? [{ label: wordsMap('story.tags'), value: { [lang]: tags.map(asWritten) } }] : []),
  ]
}

const licenceLink = (licence: StoryRecord['licence']) => `<a href="${LICENCES[licence].url}">${LICENCES[licence].name}</a>`

/** Who must be named, and under which licence: shown by every viewer. */
const requiredStatementOf = ({ credit, licence }: StoryRecord) => ({
  label: wordsMap('iiif.required'),
  value: { none: [asWritten(`${credit}, ${LICENCES[licence].name}`)] },
})

/** The city that shows it. */
export const providerOf = ({ slug, name, publisher, languages }: City, url: string) => ({
  id: `${url}/${slug}`,
  type: 'Agent',
  label: publisher.name ? { none: [publisher.name] } : localMap(name),
  homepage: [{ id: `${url}/${slug}`, type: 'Text', label: localMap(name), format: 'text/html', language: [...languages] }],
})

const jpegs = (photo: StoryPhoto) => photo.renditions.filter(({ format }) => format === 'jpg')

const imageOf = ({ base }: StoryPhoto, { width, height }: Pick<Rendition, 'width' | 'height'>, url: string) => ({
  id: `${url}${mediaPath(base)}/${width}.jpg`,
  type: 'Image',
  format: 'image/jpeg',
  width,
  height,
})

function thumbnailOf(photo: StoryPhoto, url: string) {
  const all = jpegs(photo)
  const chosen = all.find(({ width }) => width >= THUMBNAIL_WIDTH) ?? all.at(-1)
  return chosen ? [imageOf(photo, chosen, url)] : []
}

function canvasOf(photo: StoryPhoto, { address, url, lang, number }: { address: string; url: string; lang: string; number: number }) {
  const id = `${address.slice(0, -'/manifest.json'.length)}/canvas/${photo.id}`
  const { width, height } = photo
  return {
    id,
    type: 'Canvas',
    label: photo.alt ? inLang(lang, photo.alt) : { none: [String(number)] },
    width,
    height,
    thumbnail: thumbnailOf(photo, url),
    items: [
      {
        id: `${id}/page`,
        type: 'AnnotationPage',
        items: [{ id: `${id}/painting`, type: 'Annotation', motivation: 'painting', body: imageOf(photo, { width, height }, url), target: id }],
      },
    ],
  }
}

/** Where it was seen, as the extension navPlace says it: GeoJSON, longitude first. */
const navPlaceOf = (address: string, label: LanguageMap, { latitude, longitude }: Location) => ({
  id: `${address}#places`,
  type: 'FeatureCollection',
  features: [
    {
      id: `${address}#place`,
      type: 'Feature',
      properties: { label },
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
    },
  ],
})
