import { entryHtml } from './entry-html.tsx'
import { type Entry, type Feed, type Gone, PICTURE_TYPE, rightsOf } from './feed.ts'
import { type Element, element, textElement, xmlDocument } from './xml.ts'

const NAMESPACES = {
  xmlns: 'http://www.w3.org/2005/Atom',
  'xmlns:at': 'http://purl.org/atompub/tombstones/1.0',
  'xmlns:georss': 'http://www.georss.org/georss',
}

const ATOM = 'application/atom+xml'
/** Atom asks for a time also where there is nothing. */
const NEVER = '1970-01-01T00:00:00.000Z'

/** Atom (RFC 4287) with licences (RFC 4946), pages (RFC 5005) and what is gone (RFC 6721). */
export function atom(feed: Feed): string {
  const link = (rel: string, href: string, type: string) => element('link', { rel, href, type })
  return xmlDocument(
    element(
      'feed',
      { ...NAMESPACES, 'xml:lang': feed.lang },
      textElement('id', feed.first),
      textElement('title', feed.title),
      textElement('subtitle', feed.description),
      textElement('updated', feed.updated ?? NEVER),
      element('author', {}, textElement('name', feed.publisher)),
      element('generator', {}, 'Veduta'),
      link('alternate', feed.page, 'text/html'),
      link('self', feed.self, ATOM),
      link('first', feed.first, ATOM),
      feed.next ? link('next', feed.next, ATOM) : undefined,
      ...feed.entries.map(entryElement),
      ...feed.tombstones.map(tombstone),
    ),
  )
}

function entryElement(entry: Entry): Element {
  return element(
    'entry',
    { 'xml:lang': entry.lang },
    textElement('id', entry.id),
    textElement('title', entry.title),
    textElement('published', entry.published),
    textElement('updated', entry.updated),
    element('author', {}, textElement('name', entry.credit)),
    textElement('rights', rightsOf(entry)),
    element('link', { rel: 'alternate', href: entry.url, type: 'text/html' }),
    element('link', { rel: 'license', href: entry.licence.url }),
    ...entry.photos.map(({ url, bytes, alt }) => element('link', { rel: 'enclosure', href: url, type: PICTURE_TYPE, length: bytes, title: alt || undefined })),
    ...entry.tags.map(term => element('category', { term })),
    entry.text ? element('summary', {}, entry.text) : undefined,
    element('content', { type: 'html' }, entryHtml(entry)),
    entry.location && textElement('georss:point', `${entry.location.latitude} ${entry.location.longitude}`),
  )
}

const tombstone = ({ id, at }: Gone): Element => element('at:deleted-entry', { ref: id, when: at })
