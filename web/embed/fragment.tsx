import { h } from 'preact'
import type { StoryCard } from '../../shared/api.ts'
import { say as sayIn, type Words } from '../../shared/i18n/format.ts'
import type { MapStart } from '../../shared/map-api.ts'
import { FILTERS, olderUrl } from '../widget/addresses.ts'
import type { Wanted } from '../widget/attributes.ts'
import { CLASSES } from '../widget/classes.ts'
import { GalleryFoot, GalleryList } from '../widget/list.tsx'
import { MapInWords } from '../widget/spots.tsx'
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
  const { lang, layout, lightbox, link } = wanted
  const place = placeOf(wanted)
  return h(
    'city-gallery',
    attributesOf(wanted),
    cards.length > 0 ? (
      <GalleryList cards={cards} next={next} words={words} layout={layout} link={link} lightbox={lightbox} classes={CLASSES} />
    ) : (
      <p class="veduta-note">{say(words, 'widget.empty')}</p>
    ),
    <GalleryFoot base={base} wanted={place} words={words} older={next && olderUrl(base, place, lang, next)} />,
  )
}

export interface MapFragmentProps {
  base: string
  wanted: Wanted
  words: Words
  /** Name of the city. */
  name: string
  start: Pick<MapStart, 'languages' | 'items' | 'more' | 'places'>
}

/** The same for a map: a list of what is on it, and room above for the map, which the script of the element draws there. */
export function MapFragment({ base, wanted, words, name, start }: MapFragmentProps) {
  const { city, lang, link } = wanted
  return h(
    'city-gallery',
    attributesOf(wanted),
    <p class="veduta-map">
      <a class="veduta-button" href={`${base}${city}/map?lang=${lang}`}>
        {sayIn(words, 'map.title', { city: name })}
      </a>
    </p>,
    <MapInWords start={start} base={base} city={city} words={words} link={link} />,
    <GalleryFoot base={base} wanted={{ city }} words={words} older={undefined} />,
  )
}

const placeOf = (wanted: Wanted) => ({ city: wanted.city, ...Object.fromEntries(FILTERS.map(kind => [kind, wanted[kind]])) })

/** What the element is told, but for what is meant without saying. */
function attributesOf(wanted: Wanted) {
  const said = ['layout', 'limit', 'order', 'lightbox', 'link'] as const
  return { ...placeOf(wanted), lang: wanted.lang, ...Object.fromEntries(said.filter(name => wanted[name] !== MEANT[name]).map(name => [name, wanted[name]])) }
}
