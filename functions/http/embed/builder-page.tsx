import { Hono, type Context as Request } from 'hono'
import type { City } from '../../../shared/city.ts'
import { wordsPart } from '../../../shared/i18n/words.ts'
import { THEMES } from '../../../shared/theme.ts'
import { Builder, type BuilderProps } from '../../../web/embed/builder.tsx'
import { Island } from '../../../web/lib/island.tsx'
import { languageName } from '../../../web/ui/language.ts'
import type { Context } from '../../context.ts'
import { answerPage, type Site } from '../pages/answer.tsx'
import { errorPage } from '../pages/error-page.tsx'
import { findCity } from '../pages/find-city.ts'
import { type Reader, readerOf } from '../pages/reader.ts'
import { readListQuery } from '../stories.ts'
import type { WebBuild, WidgetFile } from '../web-build.ts'
import { STYLE_PATH } from './fragment.tsx'

/** What the island says, by prefix. */
const WORDS = ['embed-page.', 'gallery.', 'theme.', 'ui.optional']

/** `/{city}/embed`: the page on which a webmaster chooses, sees and copies. */
export function createBuilder(context: Context, web: WebBuild): Hono {
  const site: Site = { context, web }
  const app = new Hono()
  app.onError((error, c) => errorPage(c, site, error))
  app.get('/:city/embed', c => builderPage(c, site))
  return app
}

async function builderPage(c: Request, site: Site): Promise<Response> {
  const { context, web } = site
  const city = await findCity(context, c.req.param('city') ?? '')
  const reader = readerOf(c, city)
  const { say } = reader
  const { filter } = readListQuery(c.req.queries())
  const props = { ...(await builderProps(context, web, city, reader)), ...(filter && { filter }) }
  const title = say('embed-page.title', { city: props.gallery.name })
  // The preview is a frame of this gallery.
  c.header('Content-Security-Policy', PAGE_POLICY)
  return answerPage(
    c,
    site,
    {
      reader,
      city,
      title,
      description: say('embed-page.lead'),
      kind: 'text',
      script: 'web/embed/client.tsx',
      styles: ['web/styles/builder.css'],
    },
    <div class="wide">
      <header class="builder-head">
        <h1>{title}</h1>
        <p class="builder-lead">{say('embed-page.lead')}</p>
        <noscript>
          <p class="quiet">{say('embed-page.needs-script')}</p>
        </noscript>
      </header>
      <Island name="embed" words={wordsPart(reader.words, WORDS)} props={props} of={Builder} />
    </div>,
  )
}

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Pages name the exact version, which they can vouch for. */
const vouchedFor = ({ exact, integrity }: WidgetFile) => ({ path: exact, integrity })

async function builderProps({ catalog, config }: Context, web: WebBuild, city: City, { local, reading, say, words }: Reader): Promise<BuilderProps> {
  const [campaigns, places] = await Promise.all([catalog.campaigns(city.slug), catalog.places(city.slug)])
  const langs = [...new Set([reading.lang, ...city.languages, words.lang])]
  const name = local(city.name)
  return {
    gallery: {
      url: config.url,
      city: city.slug,
      name,
      title: say('embed.frame-title', { city: name }),
      script: vouchedFor(web.widget('city-gallery.js')),
      resize: vouchedFor(web.widget('frame-resize.js')),
      style: STYLE_PATH,
    },
    offer: {
      campaigns: campaigns.map(({ slug, title }) => ({ slug, title: local(title) })),
      places: places.map(({ slug, name: of }) => ({ slug, name: local(of) })),
      themes: THEMES.filter(theme => campaigns.some(campaign => campaign.theme === theme)),
      langs: langs.map(lang => ({ lang, name: languageName(lang) })),
    },
  }
}
