import type { StoryCard } from '../../shared/api.ts'
import type { Words } from '../../shared/i18n/format.ts'
import { LICENCES } from '../../shared/licences.ts'
import { shareUrl } from './addresses.ts'
import type { Layout, Link } from './attributes.ts'
import { say } from './words.ts'

/** From this ratio on a picture gets a row of its own. */
const PANORAMA = 2.3

/** What tiles need to know beside their cards. */
export interface Look {
  words: Words
  layout: Layout
  link: Link
  lightbox: 'on' | 'off'
  /** So many pictures are loaded at once, the others when they come near the window. */
  eager?: number | undefined
  /** Classes of a tile and of the ground under its picture. A browser says the ratio by a property instead, and paints the ground. */
  classes?: { ratio(width: number, height: number): string; ground(thumbhash: string): string }
}

/** The list of pictures. On the server and in the browser the same markup, which README.md shows. */
export function GalleryList({ cards, next, ...look }: Look & { cards: readonly StoryCard[]; next?: string | undefined }) {
  return (
    <ul class={`veduta-list veduta-${look.layout}`} part="list" aria-label={say(look.words, 'gallery.pictures')} data-next={next}>
      <Items cards={cards} {...look} />
    </ul>
  )
}

export const Items = ({ cards, ...look }: Look & { cards: readonly StoryCard[] }) => (
  <>
    {cards.map((card, index) => (
      <Item key={card.id} card={card} isEager={index < (look.eager ?? 0)} {...look} />
    ))}
  </>
)

function Item({ card, isEager, words, layout, link, lightbox, classes }: Look & { card: StoryCard; isEager: boolean }) {
  const { id, url, lang, title, credit, licence, photoCount, photo } = card
  const { base, widths, width, height, alt, thumbhash } = photo
  const ratio = width / height
  const ownLang = lang === words.lang ? undefined : lang
  const { name, url: deed } = LICENCES[licence]
  const sizes = `min(100vw, ${layout === 'slideshow' ? 1280 : Math.round(ratio * 340)}px)`
  const sources = (format: string) => widths.map(each => `${base}/${each}.${format} ${each}w`).join(', ')
  const content = (
    <>
      <picture class={`veduta-picture ${classes?.ground(thumbhash) ?? ''}`} part="picture" data-thumbhash={thumbhash}>
        <source type="image/avif" srcset={sources('avif')} sizes={sizes} />
        {/* `src` last: set before `loading` or `srcset` it would be fetched as well. */}
        <img
          alt={alt}
          lang={ownLang}
          width={width}
          height={height}
          loading={isEager ? 'eager' : 'lazy'}
          decoding="async"
          sizes={sizes}
          srcset={sources('jpg')}
          src={`${base}/${widths[1] ?? widths[0]}.jpg`}
        />
      </picture>
      <span class="veduta-caption" part="caption">
        {title && (
          <span class="veduta-title" part="title" lang={ownLang} dir="auto">
            {title}
          </span>
        )}
        {/* The page may be written the other way. A name keeps its own direction within the sentence (Unicode's isolates). */}
        <span class="veduta-credit" part="credit" dir="auto">
          {say(words, 'gallery.credit', { credit: `\u2068${credit}\u2069` })} · {licenceOf(name, deed, link === 'none' && lightbox === 'off')}
          {photoCount > 1 && ` · ${say(words, 'gallery.photos', { count: photoCount })}`}
        </span>
      </span>
    </>
  )
  const inside = { class: 'veduta-link', part: 'link' }
  return (
    <li
      class={`veduta-item ${classes?.ratio(width, height) ?? ''}${ratio >= PANORAMA ? ' veduta-panorama' : ''}`}
      part="item"
      data-id={id}
      {...(!classes && { style: { '--r': ratio } })}
    >
      {link !== 'none' ? (
        <a {...inside} href={`${url}?lang=${words.lang}`} {...(link === 'tab' && { target: '_blank', rel: 'noopener' })}>
          {content}
        </a>
      ) : lightbox === 'on' ? (
        <button type="button" {...inside}>
          {content}
        </button>
      ) : (
        <div {...inside}>{content}</div>
      )}
    </li>
  )
}

/** Within the link to a story it can't be a link itself: the lightbox makes it one, and the story's page has one. */
const licenceOf = (name: string, deed: string, linked: boolean) =>
  linked ? (
    <a href={deed} rel="license noopener">
      {name}
    </a>
  ) : (
    <span data-deed={deed}>{name}</span>
  )

interface FootProps {
  /** Address of the gallery, with a slash at its end. */
  base: string
  wanted: Parameters<typeof shareUrl>[1]
  words: Words
  /** Address of the page with older pictures, or `true` where a script brings them; absent where there are none. */
  older: string | boolean | undefined
}

/** "Add yours", and the way to older pictures. */
export function GalleryFoot({ base, wanted, words, older }: FootProps) {
  const more = { class: 'veduta-button veduta-more', part: 'more' }
  return (
    <p class="veduta-foot" part="foot">
      <a class="veduta-button veduta-add" part="add" href={shareUrl(base, wanted, words.lang)}>
        {say(words, 'widget.add')}
      </a>
      {typeof older === 'string' ? (
        <a {...more} href={older}>
          {say(words, 'gallery.older')}
        </a>
      ) : (
        older && (
          <button type="button" {...more}>
            {say(words, 'gallery.older')}
          </button>
        )
      )}
    </p>
  )
}
