import type { Hono, Context as Request } from 'hono'
import type { ComponentChildren } from 'preact'
import type { City } from '../../../shared/city.ts'
import type { MessageKey } from '../../../shared/i18n/messages.ts'
import { termsVersionOf } from '../../../shared/terms.ts'
import { pickText } from '../../../shared/text.ts'
import { Sentence } from '../../../web/ui/sentence.tsx'
import { LEGAL_PAGES, type LegalPage } from '../../../web/ui/site-footer.tsx'
import { answerPage, type Site } from './answer.tsx'
import { findCity } from './find-city.ts'
import { PlainText } from './plain-text.tsx'
import { type Reader, readerOf } from './reader.ts'

/** The sections of each page, in order: `legal.{page}.{section}` is the text, with `-title` its heading. */
const SECTIONS = {
  privacy: ['who', 'what', 'why', 'how-long', 'who-sees', 'visitors', 'rights'],
  terms: ['send', 'licence', 'people', 'decisions', 'withdraw', 'reports', 'changes'],
  accessibility: ['status', 'made', 'known', 'contact', 'enforcement'],
  imprint: ['publisher', 'contact', 'authority', 'software'],
} as const satisfies Record<LegalPage, readonly string[]>

/** Serve the four pages on which a city says who it is and what it promises. */
export function mountLegal(app: Hono, site: Site): void {
  for (const page of LEGAL_PAGES) app.get(`/:city/${page}`, c => legalPage(c, site, page))
}

async function legalPage(c: Request, site: Site, page: LegalPage): Promise<Response> {
  const city = await findCity(site.context, c.req.param('city') ?? '')
  const reader = readerOf(c, city)
  const { say, reading } = reader
  const title = say(`legal.${page}-heading`)
  const own = pickText(city.pages?.[page], reading.lang, city.languages)
  return answerPage(
    c,
    site,
    { reader, city, title: `${title} · ${reader.local(city.name)}`, kind: 'text' },
    <article class="measure prose legal">
      <h1>{title}</h1>
      {page === 'terms' && <p class="quiet">{say('legal.version', { version: termsVersionOf(city) })}</p>}
      {own ? <PlainText text={own.text} lang={own.lang === reading.pageLang ? undefined : own.lang} /> : <Template page={page} city={city} reader={reader} />}
    </article>,
  )
}

/** The gallery's own text of a page, with the facts of the city in it. */
function Template({ page, city, reader }: { page: LegalPage; city: City; reader: Reader }) {
  const { say } = reader
  const parts = partsOf(city, reader)
  return SECTIONS[page].map(section => (
    <section key={section} class="prose" id={section}>
      <h2>{say(`legal.${page}.${section}-title` as MessageKey)}</h2>
      {say(`legal.${page}.${section}` as MessageKey)
        .split('\n')
        .map(paragraph => (
          <p key={paragraph}>
            <Sentence text={paragraph} parts={parts} />
          </p>
        ))}
    </section>
  ))
}

/** What the texts leave open: the city's own facts, marked where it has not said them yet. */
function partsOf({ slug, languages, publisher, clocks, licences }: City, { say, reading }: Reader): Record<string, ComponentChildren> {
  const own = (value: string, link?: string) =>
    value ? link ? <a href={link}>{value}</a> : <span class="legal-own">{value}</span> : <mark class="legal-open">{say('legal.open')}</mark>
  const names = new Intl.DisplayNames([reading.pageLang], { type: 'language' })
  const days = (count: number) => say('legal.days', { count })
  return {
    publisher: own(publisher.name),
    address: own(publisher.address),
    email: own(publisher.email, `mailto:${publisher.email}`),
    authority: own(publisher.authority),
    officer: own(publisher.officer ?? ''),
    enforcement: own(publisher.enforcement ?? ''),
    languages: new Intl.ListFormat(reading.pageLang).format(languages.map(lang => names.of(lang) ?? lang)),
    open: <mark class="legal-open">{say('legal.open')}</mark>,
    hours: say('legal.hours', { count: clocks.reviewHours }),
    abandoned: say('legal.hours', { count: clocks.abandonedHours }),
    undone: days(clocks.undoneDays),
    originals: days(clocks.originalDays),
    licences: new Intl.ListFormat(reading.pageLang, { type: 'disjunction' }).format(licences),
    imprint: <a href={reading.links(`/${slug}/imprint`)}>{say('legal.imprint')}</a>,
    privacy: <a href={reading.links(`/${slug}/privacy`)}>{say('legal.privacy')}</a>,
  }
}
