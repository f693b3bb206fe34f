import { type Entry, type Feed, PICTURE_TYPE } from './feed.ts'

/** GeoJSON (RFC 7946): a feature for each story, at its own place or that of its spot; one that is nowhere has no geometry. Links as OGC API Features has them. */
export function geojson(feed: Feed): string {
  const type = 'application/geo+json'
  return JSON.stringify({
    type: 'FeatureCollection',
    title: feed.title,
    description: feed.description,
    links: [
      { rel: 'self', href: feed.self, type },
      { rel: 'alternate', href: feed.page, type: 'text/html' },
      ...(feed.next ? [{ rel: 'next', href: feed.next, type }] : []),
    ],
    withdrawn: feed.withdrawn,
    features: feed.entries.map(feature),
  })
}

function feature({ id, url, title, text, lang, credit, licence, published, updated, city, campaign, theme, place, tags, location, photos }: Entry) {
  return {
    type: 'Feature',
    id,
    geometry: location ? { type: 'Point', coordinates: [location.longitude, location.latitude] } : null,
    properties: {
      url,
      title,
      ...(text && { text }),
      lang,
      credit,
      licence: licence.code,
      licenceUrl: licence.url,
      published,
      updated,
      city,
      ...(campaign && { campaign }),
      ...(theme && { theme }),
      ...(place && { place }),
      tags,
      photos: photos.map(photo => ({
        url: photo.url,
        type: PICTURE_TYPE,
        width: photo.width,
        height: photo.height,
        alt: photo.alt,
        thumbnail: photo.thumbnail.url,
      })),
    },
  }
}
