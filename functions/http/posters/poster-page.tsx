import type { Context as Request } from 'hono'
import { isOpen } from '../../../shared/campaign.ts'
import { CATALOGUES } from '../../../shared/i18n/messages.ts'
import { posterPath, shortPath } from '../../../shared/paths.ts'
import { languageName } from '../../../web/ui/language.ts'
import { POSTER_SIZES } from '../../posters/draw-poster.ts'
import { localDay } from '../../submissions/local-day.ts'
import { answerPage, type Site } from '../pages/answer.tsx'
import { readerOf } from '../pages/reader.ts'
import { findPoster } from './find-poster.ts'

/** The posters of a place in each size, for one campaign or none, in one language, to look at and to print. */
export async function posterPage(c: Request, site: Site): Promise<Response> {
  const { context } = site
  const of = await findPoster(context, c)
  const { city, place, campaign } = of
  const reader = readerOf(c, city)
  const { local, say, words } = reader
  const name = local(place.name)
  const title = say('poster.title', { place: name })
  const today = localDay(context.now(), city.timeZone)
  const campaigns = (await context.catalog.campaigns(city.slug)).filter(
    each =>
      each.slug === campaign?.slug ||
      ((!each.closes || isOpen({ closes: each.closes }, today)) && (each.places.length === 0 || each.places.includes(place.slug))),
  )
  const path = posterPath(city.slug, place.slug)
  const address = (change: { campaign?: string | undefined; lang?: string; size?: string; format?: 'pdf' | 'svg' }) => {
    const { format, ...query } = { campaign: campaign?.slug, lang: words.lang, ...change }
    const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined)
    return `${path}${format ? `.${format}` : ''}?${new URLSearchParams(given)}`
  }
  const link = `${context.config.url}${shortPath(city.slug, place.slug, campaign?.slug)}`
  return answerPage(
    c,
    site,
    { reader, city, title: `${title} · ${local(city.name)}`, description: say('poster.lead'), kind: 'text', styles: ['web/styles/poster.css'] },
    <div class="wide">
      <header class="poster-head">
        <h1>{title}</h1>
        <p class="poster-lead">{say('poster.lead')}</p>
      </header>
      <div class="poster-choices">
        <Choice
          title={say('poster.for')}
          options={[undefined, ...campaigns].map(each => ({
            key: each?.slug ?? '',
            name: each ? local(each.title) : say('poster.any'),
            href: address({ campaign: each?.slug }),
            chosen: each?.slug === campaign?.slug,
          }))}
        />
        <Choice
          title={say('poster.language')}
          options={Object.keys(CATALOGUES).map(lang => ({ key: lang, name: languageName(lang), lang, href: address({ lang }), chosen: lang === words.lang }))}
        />
      </div>
      <ul class="plain poster-sizes">
        {POSTER_SIZES.map(size => (
          <li key={size} class={`poster-size poster-${size}`}>
            <h2>{say(`poster.${size}`)}</h2>
            <img
              class="poster-sheet"
              src={address({ size, format: 'svg' })}
              alt={say('poster.preview', { place: name, size: size.toUpperCase() })}
              width={size === 'a4' ? 210 : 105}
              height={size === 'a4' ? 297 : 148}
            />
            <p class="poster-files">
              <a class="button" href={address({ size, format: 'pdf' })} type="application/pdf">
                {say('poster.pdf', { size: size.toUpperCase() })}
              </a>
              <a href={address({ size, format: 'svg' })} type="image/svg+xml">
                {say('poster.svg', { size: size.toUpperCase() })}
              </a>
            </p>
          </li>
        ))}
      </ul>
      <p class="poster-link">
        {say('poster.leads')} <a href={link}>{link.replace(/^https?:\/\//, '')}</a>
      </p>
      <p class="quiet poster-print">{say('poster.print')}</p>
    </div>,
  )
}

interface Option {
  key: string
  name: string
  href: string
  chosen: boolean
  lang?: string
}

function Choice({ title, options }: { title: string; options: readonly Option[] }) {
  return (
    <nav class="poster-choice" aria-label={title}>
      <h2>{title}</h2>
      <ul class="plain">
        {options.map(({ key, name, href, chosen, lang }) => (
          <li key={key}>
            <a href={href} lang={lang} aria-current={chosen ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
