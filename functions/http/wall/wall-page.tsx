import type { Context as Request } from 'hono'
import type { Card } from '../../../shared/card.ts'
import { say } from '../../../shared/i18n/format.ts'
import { wordsPart } from '../../../shared/i18n/words.ts'
import { LICENCES } from '../../../shared/licence.ts'
import { mediaPath } from '../../../shared/paths.ts'
import { widthsFor } from '../../../shared/renditions.ts'
import { ReadingProvider } from '../../../web/ui/reading.tsx'
import { AppError } from '../../errors.ts'
import { listStories } from '../../submissions/list-stories.ts'
import { answerCached } from '../cache.ts'
import type { Site } from '../pages/answer.tsx'
import { findCity } from '../pages/find-city.ts'
import { PageHead } from '../pages/page-head.tsx'
import { readerOf } from '../pages/reader.ts'
import { renderPage } from '../render.tsx'
import { QrCode } from './qr.tsx'

/** Seconds for each story: unless `?seconds=` says otherwise. */
const SECONDS = 12

/** A show of what was published, for a screen that nobody sits at. Without script it shows the newest story, and still how to take part. */
export async function wallPage(c: Request, { context, web }: Site): Promise<Response> {
  const city = await findCity(context, c.req.param('city') ?? '')
  const reader = readerOf(c, city)
  const seconds = readSeconds(c.req.query('seconds'))
  const { cards } = await listStories(context, { city: city.slug, limit: 1 })
  const name = reader.local(city.name)
  const title = reader.say('wall.title', { city: name })
  const share = `${context.config.url}/${city.slug}/share`
  const data = { city: city.slug, words: wordsPart(reader.words, ['wall.', 'gallery.credit']), seconds }
  const html = renderPage(
    web,
    {
      words: reader.words,
      title,
      kind: 'page-wall',
      accent: city.accent,
      style: 'web/styles/wall.css',
      script: 'web/wall/client.ts',
      head: <PageHead origin={context.config.url} title={title} siteName={name} reading={reader.reading} />,
    },
    <ReadingProvider value={reader.reading}>
      <main class="wall" data-wall>
        <div class="wall-stage">
          <Frame card={cards[0]} credit={cards[0] && say(reader.words, 'gallery.credit', { credit: cards[0].credit })} />
          <Frame card={undefined} />
          <p class="wall-empty" data-empty hidden={cards.length > 0}>
            {reader.say('gallery.empty-title')}
          </p>
        </div>
        <footer class="wall-foot">
          <div>
            <h1 class="wall-city">{name}</h1>
            <p class="wall-waiting" data-waiting />
            <p class="wall-status" data-status role="status" />
          </div>
          <fieldset class="wall-controls" aria-label={reader.say('wall.controls')}>
            <button type="button" data-previous>
              {reader.say('wall.previous')}
            </button>
            <button type="button" data-pause aria-pressed="false">
              {reader.say('wall.pause')}
            </button>
            <button type="button" data-next>
              {reader.say('wall.next')}
            </button>
            <button type="button" data-full>
              {reader.say('wall.full')}
            </button>
          </fieldset>
          <div class="wall-share">
            <p>
              {reader.say('wall.share')}
              <span class="wall-address">{share.replace(/^https?:\/\//, '')}</span>
            </p>
            <QrCode text={share} label={reader.say('wall.qr')} />
          </div>
        </footer>
      </main>
      <script type="application/json" id="data-wall" dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }} />
    </ReadingProvider>,
  )
  return answerCached(c, html, 'text/html; charset=utf-8')
}

function Frame({ card, credit }: { card: Card | undefined; credit?: string | undefined }) {
  const width = card && (widthsFor(card.photo.width).find(each => each >= 1280) ?? card.photo.width)
  return (
    <figure class={card ? 'wall-frame is-front' : 'wall-frame'} data-frame data-story={card?.id ?? ''} aria-hidden={card ? undefined : 'true'}>
      {card ? (
        <img src={`${mediaPath(card.photo.base)}/${width}.jpg`} alt={card.photo.alt} width={card.photo.width} height={card.photo.height} />
      ) : (
        // A picture that is not there yet is none: an empty address would be asked for.
        <img alt="" />
      )}
      <figcaption class="wall-caption">
        <span class="wall-title" data-title lang={card?.lang}>
          {card?.title ?? ''}
        </span>
        <span class="wall-credit" data-credit>
          {card && `${credit} · ${LICENCES[card.licence].name}`}
        </span>
      </figcaption>
    </figure>
  )
}

function readSeconds(text: string | undefined): number {
  if (text === undefined) return SECONDS
  const seconds = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (seconds < 3 || seconds > 120) throw new AppError('bad-request', `expected "seconds" from 3 to 120, received "${text.slice(0, 20)}"`)
  return seconds
}
