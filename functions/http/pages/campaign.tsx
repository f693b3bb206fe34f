import type { Context as Request } from 'hono'
import { CampaignHead } from '../../../web/gallery/campaign-head.tsx'
import { Empty } from '../../../web/gallery/empty.tsx'
import { Filters } from '../../../web/gallery/filters.tsx'
import { Outcome } from '../../../web/gallery/outcome.tsx'
import { Rows } from '../../../web/gallery/rows.tsx'
import { ShareLink } from '../../../web/ui/site-header.tsx'
import { notFound } from '../../errors.ts'
import { listStories } from '../../submissions/list-stories.ts'
import { localDay } from '../../submissions/local-day.ts'
import { readListQuery } from '../stories.ts'
import { answerPage, type Site } from './answer.tsx'
import { findCity } from './find-city.ts'
import { listPreview } from './preview.ts'
import { readerOf } from './reader.ts'

/** A call for contributions, what came of it, and the pictures that answered it. */
export async function campaignPage(c: Request, site: Site): Promise<Response> {
  const { context } = site
  const city = await findCity(context, c.req.param('city') ?? '')
  const slug = c.req.param('campaign') ?? ''
  const [campaigns, places] = await Promise.all([context.catalog.campaigns(city.slug), context.catalog.places(city.slug)])
  const campaign = campaigns.find(each => each.slug === slug)
  if (!campaign) throw notFound('campaign', slug)
  const { limit, cursor } = readListQuery(c.req.queries())
  const filter = { kind: 'campaign', value: slug } as const
  const { cards, next } = await listStories(context, { city: city.slug, filter, limit, cursor })

  const reader = readerOf(c, city)
  const today = localDay(context.now(), city.timeZone)
  const state = campaign.opens && campaign.opens > today ? 'soon' : campaign.closes && campaign.closes < today ? 'closed' : 'open'
  const title = reader.local(campaign.title)
  return answerPage(
    c,
    site,
    {
      reader,
      city,
      title: `${title} · ${reader.local(city.name)}`,
      description: reader.local(campaign.prompt),
      kind: 'gallery',
      action: state === 'open' && <ShareLink city={city.slug} campaign={slug} />,
      script: 'web/gallery/client.ts',
      preview: await listPreview(context, cards[0]),
      feed: { city: city.slug, filter },
    },
    <>
      <CampaignHead campaign={campaign} state={state} city={city.slug} places={places.filter(place => campaign.places.includes(place.slug))} />
      {campaign.outcome && (
        <div class="wide">
          <Outcome of={campaign.outcome} />
        </div>
      )}
      <Filters city={city} campaigns={campaigns} places={places} filter={filter} />
      {cards.length > 0 ? (
        <Rows cards={cards} next={next} deeper={cursor !== undefined} from={`campaign:${slug}`} />
      ) : (
        <Empty city={city.slug} {...(state === 'open' && { campaign: slug })} />
      )}
    </>,
  )
}
