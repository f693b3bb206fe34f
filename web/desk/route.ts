import { useEffect, useState } from 'preact/hooks'
import { VIEWS, type View } from '../../shared/desk-queue.ts'
import { PERIODS } from '../../shared/desk-statistics.ts'
import { FACETS } from '../../shared/queue-filter.ts'
import type { Theme } from '../../shared/theme.ts'
import { THEMES } from '../../shared/themes.ts'
import { type Filter, queryOf } from './calls.ts'

/** Where one is at the desk; the filter of the queue goes along, so that "next" means the next one of it. */
export type Route = { filter: Filter } & (
  | { page: 'queue' | 'city' | 'people' }
  | { page: 'item'; id: string }
  | { page: 'statistics'; days: number }
  | { page: 'print'; theme: Theme | undefined }
  | { page: 'campaigns' | 'places'; slug?: string | undefined }
)

export function parseRoute({ pathname, search }: Pick<Location, 'pathname' | 'search'>): Route {
  const query = new URLSearchParams(search)
  const asked = query.get('state') as View | null
  const filter: Filter = {
    city: query.get('city') ?? undefined,
    view: asked && VIEWS.includes(asked) ? asked : 'waiting',
    ...Object.fromEntries(FACETS.flatMap(facet => (query.get(facet) ? [[facet, query.get(facet)]] : []))),
  }
  const [, , first, second] = pathname.split('/')
  if (first === 'campaigns' || first === 'places') return { page: first, slug: second || undefined, filter }
  if (first === 'city' || first === 'people') return { page: first, filter }
  if (first === 'statistics') return { page: first, days: PERIODS.find(days => String(days) === query.get('days')) ?? 90, filter }
  if (first === 'print') return { page: 'print', theme: THEMES.find(theme => theme === query.get('theme')), filter }
  if (first) return { page: 'item', id: first, filter }
  return { page: 'queue', filter }
}

/** The address of a page of the desk, in the language that was asked for. */
export function deskHref(path: string, filter: Partial<Filter> = {}): string {
  const query = queryOf(filter)
  const lang = typeof location === 'undefined' ? null : new URLSearchParams(location.search).get('lang')
  if (lang) query.set('lang', lang)
  return `/desk${path && `/${path}`}${query.size > 0 ? `?${query}` : ''}`
}

export function go(href: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, '', href)
  else history.pushState(null, '', href)
  dispatchEvent(new PopStateEvent('popstate'))
}

/** The present route; links within the desk don't leave the page, modified clicks are left to the browser. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location))
  useEffect(() => {
    const update = () => setRoute(parseRoute(location))
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      if (link.origin !== location.origin || !/^\/desk(\/|$)/.test(link.pathname) || link.target || link.hasAttribute('data-reload')) return
      event.preventDefault()
      go(link.href)
    }
    addEventListener('popstate', update)
    document.addEventListener('click', onClick)
    return () => {
      removeEventListener('popstate', update)
      document.removeEventListener('click', onClick)
    }
  }, [])
  return route
}
