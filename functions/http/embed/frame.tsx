import type { Context as Request } from 'hono'
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { City } from '../../../shared/city.ts'
import type { Look } from '../../../shared/embed.ts'
import { say, type Words } from '../../../shared/i18n/format.ts'
import { wordsFor } from '../../../shared/i18n/words.ts'
import { storyPath } from '../../../shared/paths.ts'
import { pickText } from '../../../shared/text.ts'
import { FrameDocument } from '../../../web/embed/frame-document.tsx'
import { StoryCard } from '../../../web/embed/story-card.tsx'
import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { storyAnswer } from '../story-answers.ts'
import { findEmbedCity } from './find-embed-city.ts'
import { fragmentOf, STYLE_PATH } from './fragment.tsx'
import { readEmbedQuery } from './read-embed-query.ts'

const FRAME_STYLE_PATH = '/embed/v1/frame.css'
const FRAME_SCRIPT_PATH = '/embed/v1/frame.js'
/** The script of the element, which a map needs. */
const ELEMENT_PATH = '/embed/v1/city-gallery.js'

/** The pictures of a city as a page for a frame. */
export async function listFrame(c: Request, context: Context): Promise<string> {
  const query = readEmbedQuery(c.req.queries())
  const city = await findEmbedCity(context, c.req.param('city') ?? '', query.filter)
  // A frame is no place for a lightbox: it is as high as its content, not as the window.
  const { words, html } = await fragmentOf(context, city, { ...query, lightbox: 'off' }, c.req.query('lang'))
  const isMap = query.layout === 'map'
  const title = isMap ? say(words, 'map.title', { city: nameOf(city, words) }) : say(words, 'embed.frame-title', { city: nameOf(city, words) })
  if (isMap) c.header('Content-Security-Policy', mapPolicy(context.config.url))
  return frameHtml(
    context,
    { city, words, look: query.look, title, canonical: isMap ? `/${city.slug}/map` : `/${city.slug}`, ...(isMap && { element: ELEMENT_PATH }) },
    <>
      <h1 class="unseen">{title}</h1>
      <div dangerouslySetInnerHTML={{ __html: html }} />
    </>,
  )
}

/** One story as a page for a frame. */
export async function storyFrame(c: Request, context: Context): Promise<string> {
  const { look } = readEmbedQuery(c.req.queries())
  const city = await findEmbedCity(context, c.req.param('city') ?? '')
  const story = await context.gallery.story(c.req.param('id') ?? '')
  if (story?.city !== city.slug) throw notFound('story', c.req.param('id') ?? '')
  const words = wordsFor(c.req.query('lang'), ...city.languages)
  const place = story.title ? undefined : (await context.catalog.places(city.slug)).find(({ slug }) => slug === story.place)
  const local = (text: City['name'] | undefined) => pickText(text, words.lang, city.languages)?.text
  const heading = story.title ?? say(words, 'story.untitled', { place: local(place?.name) || local(city.name) || city.slug })
  return frameHtml(
    context,
    { city, words, look, title: heading, canonical: storyPath(city.slug, story.id) },
    <StoryCard story={storyAnswer(story, context.config.url)} heading={heading} words={words} />,
  )
}

/** A frame that has nothing to show but a quiet line. */
export function quietFrame(context: Context, words: Words, text: string): string {
  return frameHtml(context, { words, title: text }, <p class="veduta-note">{text}</p>)
}

const nameOf = (city: City, words: Words) => pickText(city.name, words.lang, city.languages)?.text ?? city.slug

interface FrameOptions {
  city?: City
  words: Words
  look?: Look
  title: string
  /** Path of the page that shows the same. */
  canonical?: string
  /** Path of the script of the element, where its pictures alone are not all. */
  element?: string
}

function frameHtml({ config: { url } }: Context, { city, words, look, title, canonical, element }: FrameOptions, children: ComponentChildren): string {
  const origins = city?.excludedOrigins ?? []
  const html = renderToString(
    <FrameDocument
      lang={words.lang}
      title={title}
      accent={city?.accent}
      look={look}
      canonical={canonical && url + canonical}
      excluded={origins.length > 0 ? { origins, words: say(words, 'embed.excluded') } : undefined}
      styles={[STYLE_PATH, FRAME_STYLE_PATH]}
      script={FRAME_SCRIPT_PATH}
      element={element}
    >
      {children}
    </FrameDocument>,
  )
  return `<!doctype html>${html}`
}

/** Any page may show the frame, and within it nothing is loaded but from the gallery. Named, since within a sandbox `'self'` is nobody. */
export const framePolicy = (gallery: string) =>
  [
    "default-src 'none'",
    `script-src ${gallery}`,
    `style-src ${gallery}`,
    `img-src ${gallery}`,
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join('; ')

/** A map asks the gallery for what lies where. */
const mapPolicy = (gallery: string) => `${framePolicy(gallery)}; connect-src ${gallery}`
