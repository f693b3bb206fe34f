import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Context } from '../../functions/context.ts'
import { appeal } from '../../functions/submissions/appeal.ts'
import { readOwnCity, saveOwnCity } from '../../functions/submissions/desk-city.ts'
import { reportStory } from '../../functions/submissions/report-story.ts'
import { showStatus } from '../../functions/submissions/show-status.ts'
import type { City } from '../../shared/city.ts'
import { hashEntry } from '../../shared/entry-hash.ts'
import type { Member } from '../../shared/member.ts'
import { noImaging, type TestContext, withContext } from '../support/context.ts'
import { anna, bruno, decideNow, genoa, inReview, item, openGenoa, published } from './fixtures.ts'

const ada: Member = { ...anna, subject: 'ada', name: 'Ada', roles: [{ city: '*', role: 'admin' }] }
const OWN: City['reasonTexts'] = {
  'people-recognisable': {
    label: { it: 'Volti', en: 'Faces' },
    about: { it: 'Si vede un volto.', en: 'A face can be seen.' },
    rule: { it: 'Legge sul diritto d’autore, art. 96', en: 'Copyright act, article 96' },
  },
}

let test_: TestContext
let context: Context
beforeEach(async () => {
  test_ = await withContext({ imaging: noImaging })
  context = test_.context
  await openGenoa(context)
})
afterEach(() => test_.close())

async function save(change: Partial<City>): Promise<City> {
  const { thing, stamp } = await readOwnCity(context, ada, 'genoa')
  return (await saveOwnCity(context, ada, { ...thing, ...change }, stamp)).thing
}
const declined = async (lang = 'en', reason = 'people-recognisable') => {
  const own = await inReview(context, { story: { lang } })
  await decideNow(context, own.id, 'decline', { reason, explanation: 'On the left.' })
  return own
}
const statementOf = async (key: { id: string; token: string }) => (await showStatus(context, key)).decision?.statement

test('a statement says what, why, on which ground, and what machines had to do with it', async () => {
  expect(await statementOf(await declined())).toEqual({
    version: '2026-11',
    lang: 'en',
    label: 'People who can be recognised',
    about: expect.stringContaining('has not agreed to being shown'),
    ground: 'law',
    reported: false,
    detected: false,
  })
})

test('a city says it in its own words, in the language of the story where it has them', async () => {
  await save({ reasonTexts: OWN })
  expect(await statementOf(await declined('it'))).toMatchObject({
    lang: 'it',
    label: 'Volti',
    about: 'Si vede un volto.',
    rule: 'Legge sul diritto d’autore, art. 96',
  })
  expect(await statementOf(await declined('en'))).toMatchObject({ lang: 'en', label: 'Faces', rule: 'Copyright act, article 96' })
  expect(await statementOf(await declined('nl'))).toMatchObject({
    lang: 'nl',
    label: 'Herkenbare mensen',
    rule: 'Legge sul diritto d’autore, art. 96',
  })
})

test('a statement stays as it was, whatever the city says later, and the history commits to it', async () => {
  const own = await declined()
  const before = await statementOf(own)
  const { history } = await item(context, own.id)
  expect(history.at(-1)?.statement).toMatchObject({ version: '2026-11', label: 'People who can be recognised' })
  const changed = { ...history.at(-1)!, statement: { ...history.at(-1)!.statement!, label: 'Something else' } }
  expect(await hashEntry(changed)).not.toBe(await hashEntry(history.at(-1)!))
  await save({ reasonTexts: OWN, reasons: ['not-about-the-city', 'mistake'] })
  expect(await statementOf(own)).toEqual(before)
})

test('the version of the reasons moves with their words and their choice, and with nothing else', async () => {
  test_.setTime('2026-05-20T10:00:00.000Z')
  expect((await save({ welcome: { it: 'Ciao' } })).reasonsVersion).toBeUndefined()
  expect((await save({ reasonTexts: OWN })).reasonsVersion).toBe('2026-05-20')
  expect((await save({ hideAtOnce: ['children'], reasonsVersion: 'mine' })).reasonsVersion).toBe('2026-05-20')
  expect((await save({ reasons: [...genoa.reasons, 'nudity'] })).reasonsVersion).toBe('2026-05-20-2')
  expect((await save({ reasons: ['nudity', ...genoa.reasons] })).reasonsVersion).toBe('2026-05-20-2')
  expect(await statementOf(await declined())).toMatchObject({ version: '2026-05-20-2', label: 'Faces' })
})

test('texts that are empty are not kept, and the gallery’s are said', async () => {
  const city = await save({ reasonTexts: { nudity: { label: { it: ' ', en: '' } } } })
  expect(city.reasonTexts).toBeUndefined()
})

test('a removal says that somebody had reported it', async () => {
  const own = await published(context, { story: { lang: 'en' } })
  await test_.runJobs()
  await reportStory(context, { story: own.id, body: { ground: 'unlawful', explanation: 'No.' } })
  await decideNow(context, own.id, 'remove', {}, bruno)
  expect(await statementOf(own)).toMatchObject({ reported: true, ground: 'terms', label: 'A mistake of ours' })
})

test('a removal that another moderator confirms still says so, though the report is answered', async () => {
  const own = await published(context, { story: { lang: 'en' } })
  await test_.runJobs()
  await reportStory(context, { story: own.id, body: { ground: 'unlawful', explanation: 'No.' } })
  await decideNow(context, own.id, 'remove', {}, bruno)
  await test_.runJobs()
  await appeal(context, { ...own, text: 'Please look again.' })
  await decideNow(context, own.id, 'remove', {}, anna)
  expect(await statementOf(own)).toMatchObject({ reported: true })
})

test('who is hidden at once for a report is told so, and for what', async () => {
  await context.catalog.putCity({ ...genoa, hideAtOnce: ['children'] })
  const own = await published(context)
  await test_.runJobs()
  await reportStory(context, { story: own.id, body: { ground: 'children', explanation: 'My son.' } })
  expect(await showStatus(context, own)).toMatchObject({ status: 'hidden', hiddenFor: 'children' })
})

test('a decision that is sent again is the same one, whatever the words have become since', async () => {
  const { id } = await inReview(context)
  const { version, revision } = await item(context, id)
  const { decide } = await import('../../functions/submissions/decide.ts')
  const body = { version, revision, outcome: 'decline' as const, reason: 'people-recognisable' }
  const first = await decide(context, anna, id, body)
  await save({ reasonTexts: OWN })
  expect(await decide(context, anna, id, body)).toEqual(first)
})
