import type { ListKey } from '../../../shared/card.ts'
import { type FeedFormat, feedPath } from '../../../shared/paths.ts'

/** A format in which the stories of a list are given away as a whole. */
export interface StoryFormat {
  name: string
  /** As its standard calls it. */
  title: string
  mediaType: string
  /** In the list of the EU's Publications Office. */
  fileType: string
  conformsTo?: string
  path(city: string, filter?: ListKey['filter']): string
}

const feed = (format: FeedFormat) => (city: string, filter?: ListKey['filter']) => feedPath(city, format, filter)

export const STORY_FORMATS: readonly StoryFormat[] = [
  {
    name: 'rss',
    title: 'RSS 2.0',
    mediaType: 'application/rss+xml',
    fileType: 'RSS',
    conformsTo: 'https://www.rssboard.org/rss-specification',
    path: feed('rss'),
  },
  {
    name: 'atom',
    title: 'Atom',
    mediaType: 'application/atom+xml',
    fileType: 'ATOM',
    conformsTo: 'https://www.rfc-editor.org/rfc/rfc4287',
    path: feed('atom'),
  },
  {
    name: 'json-feed',
    title: 'JSON Feed 1.1',
    mediaType: 'application/feed+json',
    fileType: 'JSON',
    conformsTo: 'https://jsonfeed.org/version/1.1',
    path: feed('json'),
  },
  {
    name: 'geojson',
    title: 'GeoJSON',
    mediaType: 'application/geo+json',
    fileType: 'GEOJSON',
    conformsTo: 'https://www.rfc-editor.org/rfc/rfc7946',
    path: feed('geojson'),
  },
  { name: 'csv', title: 'CSV', mediaType: 'text/csv', fileType: 'CSV', conformsTo: 'https://www.rfc-editor.org/rfc/rfc4180', path: feed('csv') },
  {
    name: 'iiif',
    title: 'IIIF Presentation 3',
    mediaType: 'application/ld+json',
    fileType: 'JSON_LD',
    conformsTo: 'http://iiif.io/api/presentation/3/context.json',
    path: (city, filter) => `/iiif/${city}${filter ? `/${filter.kind}s/${filter.value}` : ''}/collection.json`,
  },
]
