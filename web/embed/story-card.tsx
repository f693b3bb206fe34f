import type { PublicStory } from '../../shared/api.ts'
import { say, type Words } from '../../shared/i18n/format.ts'
import { LICENCES } from '../../shared/licence.ts'
import { CLASSES } from '../widget/classes.ts'

/** Characters of a story that a card shows; the rest is behind its link. */
const EXCERPT = 280

/** One story in a frame: its first photo, its words, whose they are and under which licence. */
export function StoryCard({ story, heading, words }: { story: PublicStory; heading: string; words: Words }) {
  const { url, text, lang, credit, licence, photos } = story
  const [photo] = photos
  if (!photo) return null
  const address = `${url}?lang=${words.lang}`
  const { name, url: deed } = LICENCES[licence]
  const ownLang = lang === words.lang ? undefined : lang
  const sources = (format: 'avif' | 'jpg') =>
    photo.renditions
      .filter(each => each.format === format)
      .map(each => `${each.url} ${each.width}w`)
      .join(', ')
  const middle = photo.renditions.filter(({ format }) => format === 'jpg').toSorted((a, b) => Math.abs(a.width - 640) - Math.abs(b.width - 640))[0]
  return (
    <article class="story">
      <a class={`story-link ${CLASSES.ratio(photo.width, photo.height)}`} href={address}>
        <picture class={`veduta-picture ${CLASSES.ground(photo.thumbhash)}`}>
          <source type="image/avif" srcset={sources('avif')} sizes="100vw" />
          <img
            alt={photo.alt}
            lang={ownLang}
            width={photo.width}
            height={photo.height}
            decoding="async"
            sizes="100vw"
            srcset={sources('jpg')}
            src={middle?.url}
          />
        </picture>
      </a>
      <h1 lang={story.title ? ownLang : undefined} dir="auto">
        <a href={address}>{heading}</a>
      </h1>
      {text && (
        <p lang={ownLang} dir="auto">
          {excerpt(text)}
        </p>
      )}
      <p class="story-credit">
        {say(words, 'gallery.credit', { credit })} ·{' '}
        <a rel="license noopener" href={deed}>
          {name}
        </a>
        {photos.length > 1 && ` · ${say(words, 'gallery.photos', { count: photos.length })}`}
      </p>
    </article>
  )
}

/** The beginning of a text, cut between words. */
export function excerpt(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= EXCERPT) return flat
  // Between code points, then back to the end of a word.
  const cut = Array.from(flat).slice(0, EXCERPT).join('')
  const space = cut.lastIndexOf(' ')
  return `${(space > EXCERPT / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}
