import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { keepRecord } from '../../functions/submissions/keep-record.ts'
import type { Transparency } from '../../shared/transparency.ts'
import { decideNow, genoa, inReview, published, rolliDays } from '../submissions/fixtures.ts'
import { openSite, type Site } from './open-site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const period = { received: 20, published: 9, declined: 7, removed: 1, withdrawn: 1, open: 2, reasons: [], notices: 4, appeals: 2, upheld: 1 }
const statistics: Transparency = {
  city: 'genoa',
  day: '2026-05-04',
  at: '2026-05-04T08:00:00.000Z',
  all: {
    ...period,
    reasons: [
      { reason: 'mistake', count: 4 },
      { reason: 'other', count: 3 },
    ],
    automated: 4,
    held: 5,
    heldRefused: 4,
    medianHours: 4.2,
  },
  months: [
    { month: '2026-05', ...period, reasons: [{ reason: 'other', count: 7 }], medianHours: 4.2 },
    { month: '2026-04', ...period, received: 1234, declined: 0 },
  ],
}
beforeEach(() => site.context.ledger.putStatistics(statistics))

const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('says in tables what became of what was sent, and why', async () => {
  const text = words(await site.page('/genoa/transparency?lang=en'))
  for (const each of [
    'How Genoa decides',
    'Received 20',
    'Published 9',
    'Declined 7',
    'Taken back by the sender 1',
    'Other reasons 3',
    'Upheld',
    'Counted on 4 May 2026',
  ])
    expect(text).toContain(each)
  expect(text).toContain('Half of the first decisions came within 5 hours. The city promises a look within 24 hours.')
  expect(text).toContain('Machines had asked for a careful look at 5 contributions (25%). Of those that were declined or taken down, it was 50%.')
  expect(text).toContain('Of those that were declined, a machine decided about 4 (57%).')
  expect(text).toContain('Readers reported something 4 times. There were 2 appeals; 1 led to publication.')
  expect(text).toMatch(/May 2026 20 9 7 1 1 2 4 2 1 4\.2 hr/)
  expect(text).toMatch(/April 2026 1,234 9 0 1 1 2 4 2 1 –/)
  expect(words(await site.page('/genoa/transparency'))).toContain('Come decide Genova')
})

test('says that numbers are too small to be shown, and shows none', async () => {
  const { automated: ____, held: _, heldRefused: __, medianHours: ___, ...few } = statistics.all
  await site.context.ledger.putStatistics({ ...statistics, all: few })
  const text = words(await site.page('/genoa/transparency?lang=en'))
  expect(text).toContain('too small a number to be shown')
  expect(text).toContain('How many a machine declined is too small a number')
  expect(text).not.toMatch(/Half of the|it was \d/)
})

test('says that a machine may decline where the city or one of its campaigns has it so, or where one did', async () => {
  const { catalog, ledger } = site.context
  const lead = async () => words(await site.page('/genoa/transparency?lang=en'))
  expect(await lead()).toContain('except for those that a machine declines by a rule of the city')
  await ledger.putStatistics({ ...statistics, all: { ...statistics.all, automated: 0 } })
  expect(await lead()).toContain('A person decides about every contribution, never a machine.')
  expect(await lead()).toContain('No machine decided about any of those that were declined.')
  await catalog.putCity({ ...genoa, reasons: [...genoa.reasons, 'nudity'] })
  await catalog.putCampaign('genoa', { ...rolliDays, policy: { hold: {}, refuse: { nudity: 0.9 } } })
  expect(await lead()).toContain('except for those that a machine declines by a rule of the city')
  const share = await site.page('/genoa/share?lang=en&campaign=rolli-days')
  expect(share).toContain('A machine may decline it first, by a rule of the city; if you object, a person decides.</p>')
  expect(await site.page('/genoa/share?lang=en')).not.toContain('A machine may decline it first, by a rule of the city; if you object, a person decides.</p>')
  await catalog.putCity(genoa)
  await catalog.putCampaign('genoa', rolliDays)
})

test('is linked from every page of its city, and a city without numbers says when they come', async () => {
  for (const path of ['/genoa', '/genoa/privacy']) expect(await site.page(path)).toContain('href="/genoa/transparency"')
  expect(words(await site.page('/ghent/transparency'))).toContain('Er is nog niets geteld')
  await site.page('/nowhere/transparency', 404)
})

test('counts what really happened, and names no moderator and nobody else', async () => {
  await published(site.context)
  for (let n = 0; n < 3; n++)
    await decideNow(site.context, (await inReview(site.context)).id, 'decline', { reason: 'people-recognisable', explanation: 'Signora Bianchi' })
  await site.runJobs()
  await keepRecord(site.context)
  const html = await site.page('/genoa/transparency?lang=en')
  expect(words(html)).toMatch(/Received 4 Published 1 Declined 3 /)
  expect(html).not.toMatch(/Anna|Bruno|Bianchi|Ada\b/)
})
