import type { Need } from '../../shared/content-policy.ts'
import { attributesOf, type Choice, frameQuery } from './choice.ts'

/** The ways in which another site can show the pictures. */
export const WAYS = ['script', 'frame', 'include', 'oembed'] as const
export type Way = (typeof WAYS)[number]

/** Whether a click can show a picture large: a frame is as high as its content, and other systems show what they make of it. */
export const showsLarge = (way: Way): boolean => way === 'script' || way === 'include'

/** What the snippets are made with: addresses of this gallery and what its build made. */
export interface Gallery {
  /** Origin. */
  url: string
  city: string
  /** Name of the city, in the language of the page. */
  name: string
  /** What a frame is called, in the language of the page. */
  title: string
  /** Path of the widget's script that never changes, and its integrity. */
  script: { path: string; integrity: string }
  /** The same of the script that lets frames grow. */
  resize: { path: string; integrity: string }
  /** Path of the stylesheet of what servers put into pages. */
  style: string
}

/** Height of a frame before it says its own, pixels. */
const FRAME_HEIGHT = 600

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const attributes = (pairs: readonly (readonly [string, string])[]) => pairs.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')

const scriptTag = (url: string, { path, integrity }: Gallery['script'], type: 'module' | 'async') =>
  `<script ${type === 'module' ? 'type="module"' : 'async'} src="${url}${path}"\n  integrity="${integrity}" crossorigin="anonymous"></script>`

/** Keeps the room until the pictures come, without a style that a policy would refuse. */
const room = ({ layout }: Choice) => `<svg width="1" height="${layout === 'map' ? '75vh' : layout === 'strip' ? 400 : '90vh'}" aria-hidden="true"></svg>`

/** What is there without script. */
const linkTo = (choice: Choice, { title, ...gallery }: Pick<Gallery, 'url' | 'city' | 'title'>) =>
  `<a href="${escaped(pageAddress(choice, gallery))}">${escaped(title)}</a>`

/** What is pasted into a page, for a way. */
export function snippet(way: Way, choice: Choice, { url, city, title, script, resize }: Gallery): string {
  switch (way) {
    case 'script':
      return `${scriptTag(url, script, 'module')}\n<city-gallery${attributes([['city', city], ...attributesOf(choice)])}>\n  ${linkTo(choice, { url, city, title })}${room(choice)}\n</city-gallery>`
    case 'frame':
      return `<iframe src="${escaped(`${url}/embed/${city}/frame${frameQuery(choice)}`)}"\n  title="${escaped(title)}" width="100%" height="${FRAME_HEIGHT}" loading="lazy"></iframe>\n${scriptTag(url, resize, 'async')}`
    case 'include':
      return includeAddress(choice, { url, city })
    case 'oembed':
      return pageAddress(choice, { url, city })
  }
}

/** Address of the fragment that a server puts into a page. */
export function includeAddress(choice: Choice, { url, city }: Pick<Gallery, 'url' | 'city'>): string {
  const query = new URLSearchParams(attributesOf(choice))
  return `${url}/embed/${city}.html${query.size > 0 ? `?${query}` : ''}`
}

/** Address of the page that shows the same; other layouts than a map and the number are the reader's system's to choose. */
export function pageAddress({ filter: asked, layout, lang }: Choice, { url, city }: Pick<Gallery, 'url' | 'city'>): string {
  const filter = asked?.value ? asked : undefined
  const isPage = filter?.kind === 'campaign' || filter?.kind === 'place'
  if (layout === 'map') return `${url}/${city}/map${lang ? `?${new URLSearchParams({ lang })}` : ''}`
  const path = isPage ? `/${city}/${filter.kind}s/${filter.value}` : `/${city}`
  const query = new URLSearchParams({ ...(filter && !isPage && { [filter.kind]: filter.value }), ...(lang && { lang }) })
  return `${url}${path}${query.size > 0 ? `?${query}` : ''}`
}

/** The script that a page needs beside what its server puts in: a map is drawn by it. All else is whole without. */
export const scriptBeside = (way: Way, { layout }: Choice, { url, script }: Gallery): string | undefined =>
  way === 'include' && layout === 'map' ? scriptTag(url, script, 'module') : undefined

/** Rules for the page's own stylesheet; nothing where the page's colours are followed. Frames are told in their address. */
export function rules(way: Way, { look }: Choice): string | undefined {
  return look !== 'auto' && (way === 'script' || way === 'include') ? `city-gallery { color-scheme: ${look}; }` : undefined
}

/** What a page's policy must allow for a way to work whole. */
export function needsOf(way: Way, { layout }: Pick<Choice, 'layout'>, { url, city, script, resize, style }: Gallery): Need[] {
  const isMap = layout === 'map'
  const widget: Need[] = [
    { directive: 'script-src', url: `${url}${script.path}`, integrity: script.integrity, loadsMore: true },
    { directive: 'connect-src', url: `${url}/api/v1/cities/${city}/stories` },
    ...(isMap ? [{ directive: 'connect-src', url: `${url}/api/v1/cities/${city}/map` } as const, { directive: 'img-src', url: `${url}/tiles/` } as const] : []),
    { directive: 'img-src', url: `${url}/media/` },
  ]
  const frame: Need = { directive: 'frame-src', url: `${url}/embed/${city}/frame` }
  switch (way) {
    case 'script':
      return widget
    case 'frame':
      return [frame, { directive: 'script-src', url: `${url}${resize.path}`, integrity: resize.integrity }]
    case 'include':
      // Without the script a map is a list, and has no pictures.
      return [{ directive: 'style-src', url: `${url}${style}` }, ...(isMap ? widget : [{ directive: 'img-src', url: `${url}/media/` } as const])]
    case 'oembed':
      return [frame]
  }
}

/** The directives to add to a policy, one a line. */
export function directives(needs: readonly Need[]): string {
  return [...new Set(needs.map(({ directive, url }) => `${directive} ${new URL(url).origin};`))].join('\n')
}
