import { h } from 'preact'
import type { StoryCard } from '../../shared/api.ts'
import type { Words } from '../../shared/i18n/format.ts'
import { FILTERS, olderUrl } from '../widget/addresses.ts'
import type { Wanted } from '../widget/attributes.ts'
import { CLASSES } from '../widget/classes.ts'
import { GalleryFoot, GalleryList } from '../widget/list.tsx'
import { say } from '../widget/words.ts'
import { FIRST_CHOICE } from './choice.ts'
import { LIGHTBOXES, LINKS } from './values.ts'

export interface FragmentProps {
  /** Address of the gallery, with a slash at its end. */
  base: string
  wanted: Wanted
  words: Words
  cards: readonly StoryCard[]
  next?: string | undefined
}

/** What is meant where nothing is said. */
const MEANT: Partial<Wanted> = {
  layout: FIRST_CHOICE.layout,
  limit: String(FIRST_CHOICE.limit),
  order: FIRST_CHOICE.order,
  lightbox: LIGHTBOXES[0],
  link: LINKS[0],
}

/** The element with its pictures already in it: whole without script, and taken over by the script of the element where that is. */
export function Fragment({ base, wanted, words, cards, next }: FragmentProps) {
  const { city, lang, layout, lightbox, link } = wanted
  const place = { city, ...Object.fromEntries(FILTERS.map(kind => [kind, wanted[kind]])) }
  const said = ['layout', 'limit', 'order', 'lightbox', 'link'] as const
  const attributes = { ...place, lang, ...Object.fromEntries(said.filter(name => wanted[name] !== MEANT[name]).map(name => [name, wanted[name]])) }
  return h(
    'city-gallery',
    attributes,
    cards.length > 0 ? (
      <GalleryList cards={cards} next={next} words={words} layout={layout} link={link} lightbox={lightbox} classes={CLASSES} />
    ) : (
      <p class="veduta-note">{say(words, 'widget.empty')}</p>
    ),
    <GalleryFoot base={base} wanted={place} words={words} older={next && olderUrl(base, place, lang, next)} />,
  )
}
