import type { Context as Request } from 'hono'
import type { ComponentChildren } from 'preact'
import type { City } from '../../../shared/city.ts'
import { declinesByMachine } from '../../../shared/policy.ts'
import { ownLabel } from '../../../shared/reasons.ts'
import { FEW, type Period, type Transparency } from '../../../shared/transparency.ts'
import { dateFormat } from '../../../web/lib/date-format.ts'
import { dayInWords } from '../../../web/ui/dates.ts'
import { Sentence } from '../../../web/ui/sentence.tsx'
import { showTransparency } from '../../submissions/show-transparency.ts'
import { answerPage, type Site } from './answer.tsx'
import { findCity } from './find-city.ts'
import { type Reader, readerOf } from './reader.ts'

const OUTCOMES = ['published', 'declined', 'removed', 'withdrawn', 'open'] as const
const BY_MONTH = ['received', ...OUTCOMES, 'notices', 'appeals', 'upheld'] as const

/** What a city did with what it was sent, in tables: the bars beside the numbers say nothing that they don't. */
export async function transparencyPage(c: Request, site: Site): Promise<Response> {
  const city = await findCity(site.context, c.req.param('city') ?? '')
  const reader = readerOf(c, city)
  const { say, reading } = reader
  const statistics = await showTransparency(site.context, city)
  const campaigns = await site.context.catalog.campaigns(city.slug)
  const machine =
    (statistics.all.automated ?? 1) > 0 || [{ policy: undefined }, ...campaigns].some(({ policy }) => declinesByMachine(city.reasons, city.policy, policy))
  const lead = `${say(machine ? 'transparency.lead-machine' : 'transparency.lead')} ${say('transparency.numbers')}`
  const title = say('transparency.heading', { city: reader.local(city.name) })
  const data = <a href={`/api/v1/cities/${city.slug}/transparency`}>{say('transparency.data')}</a>
  const day = statistics.at && dayInWords(statistics.at, reading.lang, city.timeZone)
  return answerPage(
    c,
    site,
    { reader, city, title, description: lead, kind: 'text' },
    <article class="prose legal transparency">
      <h1>{title}</h1>
      <p>{lead}</p>
      {day ? (
        <>
          <p class="quiet">
            <Sentence text={say('transparency.counted', { day })} parts={{ data }} />
          </p>
          <All reader={reader} city={city} all={statistics.all} />
          <Months reader={reader} city={city} months={statistics.months} />
        </>
      ) : (
        <p>{say('transparency.none')}</p>
      )}
    </article>,
  )
}

function All({ reader, city, all }: { reader: Reader; city: City; all: Period }) {
  const { say, reading } = reader
  const { declined, removed, automated, held, heldRefused, reasons } = all
  const share = (part: number, whole: number) => new Intl.NumberFormat(reading.lang, { style: 'percent' }).format(whole > 0 ? part / whole : 0)
  const hours = Math.max(1, Math.ceil(all.medianHours ?? 0))
  return (
    <>
      <h2>{say('transparency.all')}</h2>
      <Table head={[say('transparency.outcome'), say('transparency.many')]}>
        <Row name={say('transparency.received')} count={all.received} of={all.received} reader={reader} />
        {OUTCOMES.map(each => (
          <Row key={each} name={say(`transparency.${each}`)} count={all[each]} of={all.received} reader={reader} />
        ))}
      </Table>
      {all.medianHours !== undefined && (
        <p>
          {hours < 48 ? say('transparency.hours', { count: hours }) : say('transparency.days', { count: Math.ceil(hours / 24) })}{' '}
          {say('transparency.promise', { count: city.clocks.reviewHours })}
        </p>
      )}
      {reasons.length > 0 && (
        <>
          <h2>{say('transparency.reasons')}</h2>
          <Table head={[say('transparency.reason'), say('transparency.many')]}>
            {reasons.map(({ reason, count }) => (
              <Row key={reason} name={nameOf(reason, city, reader)} count={count} of={declined} reader={reader} />
            ))}
          </Table>
          <p class="quiet">{say('transparency.few', { count: FEW })}</p>
        </>
      )}
      {all.photosLeftOut !== undefined && all.published > 0 && <p>{say('transparency.left-out', { count: all.photosLeftOut })}</p>}
      <h2>{say('transparency.answers')}</h2>
      {declined > 0 && (
        <p>
          {automated === undefined
            ? say('transparency.automated-hidden')
            : automated === 0
              ? say('transparency.automated-none')
              : say('transparency.automated', { count: automated, share: share(automated, declined) })}
        </p>
      )}
      <p>
        {held === undefined ? say('transparency.hidden') : say('transparency.held', { count: held, share: share(held, all.received) })}{' '}
        {heldRefused !== undefined && declined + removed >= FEW && say('transparency.refused', { share: share(heldRefused, declined + removed) })}
      </p>
      <p>
        {say('transparency.reports', { count: all.notices })} {say('transparency.appealed', { count: all.appeals, upheld: all.upheld })}
      </p>
    </>
  )
}

const nameOf = (reason: Period['reasons'][number]['reason'], { reasonTexts }: City, { say, reading }: Reader) =>
  reason === 'other' ? say('transparency.other') : (ownLabel(reasonTexts, reason, reading.lang) ?? say(`reason.${reason}`))

function Months({ reader, city, months }: { reader: Reader; city: City; months: Transparency['months'] }) {
  const { say, reading } = reader
  const number = new Intl.NumberFormat(reading.lang)
  const hours = new Intl.NumberFormat(reading.lang, { style: 'unit', unit: 'hour', maximumFractionDigits: 1 })
  const format = dateFormat(reading.lang, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const named = months.map(each => ({ ...each, name: format.format(new Date(`${each.month}-15`)) }))
  const reasons = [...new Set(months.flatMap(each => each.reasons.map(({ reason }) => reason)))].sort((a, b) => Number(a === 'other') - Number(b === 'other'))
  const refusing = named.filter(({ declined }) => declined > 0)
  return (
    <>
      <h2 id="months">{say('transparency.months')}</h2>
      <Table head={[say('transparency.month'), ...BY_MONTH.map(each => say(`transparency.${each}`)), say('transparency.median')]} labelledBy="months">
        {named.map(({ month, name, medianHours, ...each }) => (
          <tr key={month}>
            <th scope="row">{name}</th>
            {BY_MONTH.map(column => (
              <td key={column}>{number.format(each[column])}</td>
            ))}
            <td>{medianHours === undefined ? '–' : hours.format(medianHours)}</td>
          </tr>
        ))}
      </Table>
      {refusing.length > 0 && (
        <>
          <h3 id="reasons">{say('transparency.reasons')}</h3>
          <Table head={[say('transparency.month'), ...reasons.map(reason => nameOf(reason, city, reader))]} labelledBy="reasons">
            {refusing.map(({ month, name, reasons: told }) => (
              <tr key={month}>
                <th scope="row">{name}</th>
                {reasons.map(reason => (
                  <td key={reason}>{number.format(told.find(each => each.reason === reason)?.count ?? 0)}</td>
                ))}
              </tr>
            ))}
          </Table>
        </>
      )}
    </>
  )
}

/** A wide table scrolls in itself, by keys too. */
function Table({ head, labelledBy, children }: { head: string[]; labelledBy?: string; children: ComponentChildren }) {
  const table = (
    <table>
      <thead>
        <tr>
          {head.map(each => (
            <th key={each} scope="col">
              {each}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
  if (!labelledBy) return table
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys, in browsers that don't see to it as well
    <section class="scroll" tabIndex={0} aria-labelledby={labelledBy}>
      {table}
    </section>
  )
}

function Row({ name, count, of, reader }: { name: string; count: number; of: number; reader: Reader }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <div class="bar">
          <svg aria-hidden="true" height="8">
            <rect width={`${of > 0 ? Math.round((count / of) * 1000) / 10 : 0}%`} height="8" />
          </svg>
          <span>{new Intl.NumberFormat(reader.reading.lang).format(count)}</span>
        </div>
      </td>
    </tr>
  )
}
