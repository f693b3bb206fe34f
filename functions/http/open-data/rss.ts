import { entryHtml, textHtml } from './entry-html.tsx'
import { type Entry, type Feed, PICTURE_TYPE, type Picture, rightsOf } from './feed.ts'
import { type Element, element, textElement, xmlDocument } from './xml.ts'

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:creativeCommons': 'http://backend.userland.com/creativeCommonsRssModule',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:georss': 'http://www.georss.org/georss',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
}

/** RSS 2.0 with Media RSS: every photo with its size, words for those who don't see it, author and licence. Pages as RFC 5005 has them. */
export function rss(feed: Feed): string {
  const link = (rel: string, href: string) => element('atom:link', { rel, href, type: 'application/rss+xml' })
  const channel = element(
    'channel',
    {},
    textElement('title', feed.title),
    textElement('link', feed.page),
    textElement('description', feed.description),
    textElement('language', feed.lang),
    textElement('generator', 'Veduta'),
    feed.updated ? textElement('lastBuildDate', rfc822(feed.updated)) : undefined,
    link('self', feed.self),
    link('first', feed.first),
    feed.next ? link('next', feed.next) : undefined,
    ...feed.entries.map(item),
  )
  return xmlDocument(element('rss', { version: '2.0', ...NAMESPACES }, channel))
}

function item(entry: Entry): Element {
  const [first] = entry.photos
  return element(
    'item',
    {},
    textElement('title', entry.title),
    textElement('link', entry.url),
    element('guid', { isPermaLink: 'false' }, entry.id),
    textElement('pubDate', rfc822(entry.published)),
    textElement('dc:creator', entry.credit),
    textElement('dc:language', entry.lang),
    textElement('dc:rights', rightsOf(entry)),
    textElement('creativeCommons:license', entry.licence.url),
    ...entry.tags.map(tag => textElement('category', tag)),
    entry.text ? textElement('description', textHtml(entry)) : undefined,
    textElement('content:encoded', entryHtml(entry)),
    first && element('enclosure', { url: first.url, length: first.bytes, type: PICTURE_TYPE }),
    entry.location && textElement('georss:point', `${entry.location.latitude} ${entry.location.longitude}`),
    ...entry.photos.map(photo => media(photo, entry)),
  )
}

const media = ({ url, width, height, bytes, alt, thumbnail }: Picture, { credit, licence, lang }: Entry): Element =>
  element(
    'media:content',
    { url, type: PICTURE_TYPE, medium: 'image', width, height, fileSize: bytes, lang },
    alt ? element('media:description', { type: 'plain' }, alt) : undefined,
    element('media:credit', { role: 'photographer', scheme: 'urn:ebu' }, credit),
    element('media:license', { type: 'text/html', href: licence.url }, licence.name),
    element('media:thumbnail', { url: thumbnail.url, width: thumbnail.width, height: thumbnail.height }),
  )

/** The date of RSS, with four digits of a year. */
const rfc822 = (time: string) => new Date(time).toUTCString()
