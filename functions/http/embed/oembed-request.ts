import * as v from 'valibot'
import type { ListKey } from '../../../shared/card.ts'
import { ID_PATTERN } from '../../../shared/paths.ts'
import { Tag } from '../../../shared/submission.ts'
import { Lang, Slug } from '../../../shared/text.ts'
import { Theme } from '../../../shared/theme.ts'

/** Longest address that is looked at, characters. */
const ADDRESS = 2000

/** What a page of this gallery shows: a list, one story, or the map. */
export type Shown = { city: string; lang?: string } & ({ story: string } | { filter?: ListKey['filter'] } | { map: true })

/**
 * Read from the address of a page what it shows; `undefined` for every other address, of this gallery or not. Nothing is fetched. Both `http:` and
 * `https:` stand for the gallery: addresses are copied from anywhere.
 */
export function readPageAddress(address: string, gallery: string): Shown | undefined {
  const url = address.length <= ADDRESS ? URL.parse(address) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.host !== new URL(gallery).host || url.username || url.password) return undefined
  const [city = '', kind, name, ...more] = decoded(url.pathname).split('/').slice(1)
  if (!v.is(Slug, city) || more.length > 0) return undefined
  const asked = url.searchParams.get('lang')
  const base = { city, ...(asked && v.is(Lang, asked) && { lang: asked }) }
  if (kind === undefined || (kind === '' && name === undefined)) return { ...base, ...listFilter(url.searchParams) }
  // The pictures of one spot have no frame.
  if (kind === 'map' && name === undefined && !url.searchParams.has('cell')) return { ...base, map: true }
  if (kind === 'stories' && name && ID_PATTERN.test(name)) return { ...base, story: name }
  if ((kind === 'campaigns' || kind === 'places') && v.is(Slug, name))
    return { ...base, filter: { kind: kind === 'campaigns' ? 'campaign' : 'place', value: name } }
  return undefined
}

function listFilter(query: URLSearchParams): { filter?: ListKey['filter'] } {
  const theme = query.get('theme')
  const tag = query.get('tag')
  if (theme !== null && v.is(Theme, theme)) return { filter: { kind: 'theme', value: theme } }
  const read = v.safeParse(Tag, tag ?? '')
  return tag !== null && read.success ? { filter: { kind: 'tag', value: read.output } } : {}
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return ''
  }
}
