import type { Context as Request } from 'hono'
import { renderToString } from 'preact-render-to-string'
import type { City } from '../../../shared/city.ts'
import { wordsFor } from '../../../shared/i18n/words.ts'
import { pickText } from '../../../shared/text.ts'
import { Fragment, MapFragment } from '../../../web/embed/fragment.tsx'
import type { Wanted } from '../../../web/widget/attributes.ts'
import { shuffled } from '../../../web/widget/order.ts'
import type { Context } from '../../context.ts'
import { listStories } from '../../submissions/list-stories.ts'
import { localDay } from '../../submissions/local-day.ts'
import { startOf } from '../map/map-start.ts'
import { storyCard } from '../story-answers.ts'
import type { EmbedQuery } from './read-embed-query.ts'

/** The stylesheet of what is put into other pages. */
export const STYLE_PATH = '/embed/v1/city-gallery.css'

/** The pictures that a query asks for, as HTML, in the language that it asks for or the city's. */
export async function fragmentOf(context: Context, city: City, query: EmbedQuery, asked: string | undefined) {
  const { filter, limit, cursor, layout, order, lightbox, link } = query
  const words = wordsFor(asked, ...city.languages)
  const { url } = context.config
  const base = `${url}/`
  const wanted: Wanted = {
    city: city.slug,
    ...(filter && { [filter.kind]: filter.value }),
    lang: words.lang,
    layout,
    limit: String(limit),
    order,
    lightbox,
    link,
  }
  if (layout === 'map') {
    const name = pickText(city.name, words.lang, city.languages)?.text ?? city.slug
    const start = await startOf(context, city)
    return { words, html: renderToString(<MapFragment base={base} wanted={wanted} words={words} name={name} start={start} />) }
  }
  const { cards, next } = await listStories(context, { city: city.slug, ...(filter && { filter }), limit, cursor })
  const answers = cards.map(card => storyCard(card, url))
  const shown = order === 'shuffle' ? shuffled(answers, localDay(context.now(), 'UTC')) : answers
  return { words, html: renderToString(<Fragment base={base} wanted={wanted} words={words} cards={shown} next={next} />) }
}

/** What a server puts into a page: the stylesheet, then the pictures. */
export async function answerFragment(c: Request, context: Context, city: City, query: EmbedQuery): Promise<string> {
  const { html } = await fragmentOf(context, city, query, c.req.query('lang'))
  return `${renderToString(<link rel="stylesheet" href={`${context.config.url}${STYLE_PATH}`} />)}\n${html}\n`
}
