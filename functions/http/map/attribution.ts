import type { Attribution } from '../../../shared/map-api.ts'

const PARTS = 8
const LENGTH = 120
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', copy: '©', nbsp: ' ', '#39': "'" }

/**
 * Read who made a map from its own words, which may be HTML: names, and links to pages. Markup is never handed on, so nothing in a
 * file that somebody downloaded can become a part of a page.
 */
export function readAttribution(words: unknown): Attribution {
  if (typeof words !== 'string') return []
  const parts: Attribution = []
  let rest = 0
  for (const match of words.slice(0, 4000).matchAll(/<a\s[^>]*?href\s*=\s*["']?([^"'\s>]+)[^>]*>([^<]*)<\/a>/gi)) {
    add(words.slice(rest, match.index))
    add(match[2] ?? '', match[1])
    rest = match.index + match[0].length
  }
  add(words.slice(rest, 4000))
  return parts.slice(0, PARTS)

  function add(html: string, address?: string) {
    const text = plain(html)
    const url = address === undefined ? null : URL.parse(plain(address))
    if (text) parts.push({ text, ...(url && /^https?:$/.test(url.protocol) && { url: url.href }) })
  }
}

const plain = (html: string) =>
  html
    .replace(/<[^>]*>?/g, ' ')
    .replace(/&(#?\w{1,8});/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[|,·;\s]+|[|,·;\s]+$/g, '')
    .slice(0, LENGTH)
