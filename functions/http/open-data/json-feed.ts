import { entryHtml } from './entry-html.tsx'
import { type Entry, type Feed, PICTURE_TYPE } from './feed.ts'

/** JSON Feed 1.1. What it has no place for is in `_veduta`: licence, place, the size of each photo and its words. */
export function jsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.page,
    feed_url: feed.self,
    ...(feed.next && { next_url: feed.next }),
    language: feed.lang,
    authors: [{ name: feed.publisher, url: feed.page }],
    _veduta: { withdrawn: feed.withdrawn },
    items: feed.entries.map(item),
  })
}

function item(entry: Entry) {
  const { id, url, title, text, lang, credit, licence, published, updated, city, campaign, theme, place, tags, location, photos } = entry
  const [first] = photos
  return {
    id,
    url,
    title,
    content_html: entryHtml(entry),
    ...(text && { content_text: text }),
    ...(first && { image: first.url }),
    date_published: published,
    date_modified: updated,
    authors: [{ name: credit }],
    ...(tags.length > 0 && { tags }),
    language: lang,
    attachments: photos.map(photo => ({ url: photo.url, mime_type: PICTURE_TYPE, ...(photo.alt && { title: photo.alt }), size_in_bytes: photo.bytes })),
    _veduta: {
      licence,
      city,
      ...(campaign && { campaign }),
      ...(theme && { theme }),
      ...(place && { place }),
      ...(location && { location }),
      photos: photos.map(({ url, width, height, alt, thumbnail }) => ({ url, width, height, alt, thumbnail })),
    },
  }
}
