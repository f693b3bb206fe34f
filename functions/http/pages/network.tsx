import type { Context as Request } from 'hono'
import { type Card, decodeCard, listName } from '../../../shared/card.ts'
import type { City } from '../../../shared/city.ts'
import { Postcard } from '../../../web/gallery/postcard.tsx'
import type { Context } from '../../context.ts'
import { answerPage, type Site } from './answer.tsx'
import { listPreview } from './preview.ts'
import { readerOf } from './reader.ts'

/** A postcard is lying: among a city's newest pictures, the first of such a shape is its front. */
const NEWEST = 8

/** Every city of the network, as a postcard with its newest picture. */
export async function networkPage(c: Request, site: Site): Promise<Response> {
  const { context } = site
  const reader = readerOf(c)
  const { say } = reader
  const cities = await context.catalog.cities()
  const fronts = await Promise.all(cities.map(city => frontOf(context, city)))
  return answerPage(
    c,
    site,
    {
      reader,
      title: `${say('app.name')} · ${say('app.tagline')}`,
      description: say('network.lead'),
      kind: 'network',
      script: 'web/gallery/client.ts',
      preview: await listPreview(
        context,
        fronts.find(card => card !== undefined),
      ),
      feed: {},
    },
    <>
      <div class="network-head wide">
        <h1>{say('app.tagline')}</h1>
        <p class="gallery-lead">{say('network.lead')}</p>
      </div>
      <ul class="postcards wide" data-gallery>
        {cities.map((city, index) => (
          <Postcard key={city.slug} city={city} card={fronts[index]} when={index < 2 ? 'first' : index < 4 ? 'soon' : 'later'} />
        ))}
      </ul>
    </>,
  )
}

async function frontOf({ gallery }: Context, { slug }: City): Promise<Card | undefined> {
  const cards = (await gallery.cards(listName({ city: slug }), { limit: NEWEST })).map(decodeCard)
  return cards.find(({ photo }) => photo.width > photo.height && photo.width < 2 * photo.height) ?? cards[0]
}
