import type { Hono, Context as Request } from 'hono'
import { isOpen } from '../../../shared/campaign.ts'
import type { City } from '../../../shared/city.ts'
import { wordsPart } from '../../../shared/i18n/words.ts'
import { declinesByMachine } from '../../../shared/policy.ts'
import { isSecureOrigin } from '../../../shared/secure-origin.ts'
import { termsVersionOf } from '../../../shared/terms.ts'
import { Island } from '../../../web/lib/island.tsx'
import type { ShareProps } from '../../../web/share/props.ts'
import { SharePage } from '../../../web/share/share-page.tsx'
import { languageName } from '../../../web/ui/language.ts'
import { Note } from '../../../web/ui/note.tsx'
import type { Context } from '../../context.ts'
import { localDay } from '../../submissions/local-day.ts'
import type { WebBuild } from '../web-build.ts'
import { answerPage, type Site } from './answer.tsx'
import { findCity } from './find-city.ts'
import { type Reader, readerOf } from './reader.ts'

/** What the island says, by prefix. */
const WORDS = ['share.', 'problem.', 'licence.', 'ui.optional']

/** Serve `/{city}/share`: the form is rendered here and comes alive in the browser. */
export function mountShare(app: Hono, context: Context, web: WebBuild): void {
  const site: Site = { context, web }
  app.get('/:city/share', c => sharePage(c, site))
}

async function sharePage(c: Request, site: Site): Promise<Response> {
  const { context } = site
  const city = await findCity(context, c.req.param('city') ?? '')
  const reader = readerOf(c, city)
  const { say } = reader
  const props = await shareProps(context, city, reader, { campaign: c.req.query('campaign'), place: c.req.query('place') })
  const title = say('share.title', { city: props.city.name })
  return answerPage(
    c,
    site,
    { reader, city, title, description: say('share.lead'), kind: 'share', script: 'web/share/client.tsx', cached: false },
    <div class="share wide">
      <header class="share-head">
        <h1>{title}</h1>
        <p class="share-lead">{say('share.lead')}</p>
      </header>
      {isSecureOrigin(context.config.url) ? (
        <>
          <noscript>
            <Note kind="warning" title={say('share.needs-script-title')}>
              <p>{say('share.needs-script')}</p>
            </Note>
          </noscript>
          <div class="needs-script">
            <Island name="share" words={wordsPart(reader.words, WORDS)} props={props} of={SharePage} />
          </div>
        </>
      ) : (
        <Note kind="error" title={say('share.not-secure-title')}>
          <p>{say('share.not-secure')}</p>
        </Note>
      )}
    </div>,
  )
}

interface Prefill {
  campaign: string | undefined
  place: string | undefined
}

async function shareProps(context: Context, city: City, { local, reading, words }: Reader, asked: Prefill): Promise<ShareProps> {
  const [campaigns, places] = await Promise.all([context.catalog.campaigns(city.slug), context.catalog.places(city.slug)])
  const today = localDay(context.now(), city.timeZone)
  const open = campaigns.filter(campaign => isOpen(campaign, today))
  const chosen = open.find(({ slug }) => slug === asked.campaign)
  const known = campaigns.find(({ slug }) => slug === asked.campaign)
  const place = places.find(({ slug }) => slug === asked.place)
  const langs = [...new Set([reading.lang, ...city.languages, words.lang])]
  return {
    city: { slug: city.slug, name: local(city.name) },
    lang: reading.lang,
    langs: langs.map(lang => ({ lang, name: languageName(lang) })),
    places: places.map(({ slug, name, location }) => ({ slug, name: local(name), ...location })),
    campaigns: open.map(({ slug, title, prompt, questions = [], policy }) => ({
      slug,
      title: local(title),
      prompt: local(prompt),
      questions: questions.map(local),
      machineDeclines: declinesByMachine(city.reasons, city.policy, policy),
    })),
    ...(chosen && { campaign: chosen.slug }),
    ...(place && { place: place.slug }),
    ...(asked.campaign && !chosen && { closed: local(known?.title) }),
    licences: city.licences,
    terms: { version: termsVersionOf(city), url: reading.links(`/${city.slug}/terms`) },
    reviewHours: city.clocks.reviewHours,
    machineDeclines: declinesByMachine(city.reasons, city.policy),
    writesMail: context.config.writesMail,
  }
}
