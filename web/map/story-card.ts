import type { StoryCard } from '../../shared/api.ts'
import { LICENCES } from '../../shared/licences.ts'
import { element } from './element.ts'
import { type MapSettings, sayer } from './settings.ts'

/** The picture of a card in its smallest widths. */
export function pictureOf({ photo: { base, widths, width, height, alt }, lang }: StoryCard, { sizes, named }: { sizes: string; named: boolean }): HTMLElement {
  const few = widths.slice(0, 2)
  const sources = (format: 'avif' | 'jpg') => few.map(each => `${base}/${each}.${format} ${each}w`).join(', ')
  return element(
    'picture',
    { class: 'map-picture' },
    element('source', { type: 'image/avif', srcset: sources('avif'), sizes }),
    element('img', { src: `${base}/${few[0]}.jpg`, srcset: sources('jpg'), sizes, width, height, loading: 'lazy', ...(named ? { alt, lang } : { alt: '' }) }),
  )
}

/** One story in the panel: its first photo with title, credit and licence, leading to its page. */
export function storyItem(card: StoryCard, settings: Omit<MapSettings, 'item'>): HTMLLIElement {
  const say = sayer(settings)
  const { url, title, lang, credit, licence } = card
  const licenceName = LICENCES[licence].name
  const address = new URL(url)
  if (settings.lang) address.searchParams.set('lang', settings.lang)
  const link = element(
    'a',
    { class: 'map-story', href: address.href },
    pictureOf(card, { sizes: '20rem', named: true }),
    element(
      'span',
      { class: 'map-caption' },
      title ? element('span', { class: 'map-title', lang }, title) : undefined,
      element('span', { class: 'map-credit' }, `${say('gallery.credit', { credit })} · ${licenceName}`),
    ),
  )
  return element('li', {}, link)
}
