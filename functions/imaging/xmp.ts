import { LICENCES } from '../../shared/licence.ts'
import { LIMITS } from '../../shared/limits.ts'
import type { Attribution } from '../ports.ts'

const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  cc: 'http://creativecommons.org/ns#',
} as const

/** What XML has no place for, what breaks a line, and what turns the direction of the words around it. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/gu

/** A name as one short line, whoever wrote it. */
const named = (credit: string) => [...credit.replace(UNPRINTABLE, ' ').replace(/ +/g, ' ').trim()].slice(0, LIMITS.credit).join('')

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, character => ENTITIES[character] ?? '')

/**
 * Say who made a photo and how it may be used, as XMP (ISO 16684-1) with the properties that the IPTC Photo Metadata Standard and
 * Creative Commons name. It is in every rendition, so it is as short as its readers allow: no wrapper, no padding.
 */
export function xmpOf({ credit, licence }: Attribution): string {
  const { name, url } = LICENCES[licence]
  const by = named(credit)
  const ownRights = licence === 'CC0-1.0' ? `${by} has waived all rights: ${name}` : `© ${by}, licensed under ${name}`
  const rights = by ? ownRights : `Licensed under ${name}`
  const namespaces = Object.entries(NAMESPACES).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  return [
    `<rdf:RDF ${namespaces.join(' ')}>`,
    `<rdf:Description rdf:about=""${by && ` photoshop:Credit="${escaped(by)}"`} xmpRights:WebStatement="${url}">`,
    by && `<dc:creator><rdf:Seq><rdf:li>${escaped(by)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escaped(rights)}</rdf:li></rdf:Alt></dc:rights>`,
    `<cc:license rdf:resource="${url}"/>`,
    '</rdf:Description></rdf:RDF>',
  ].join('')
}
