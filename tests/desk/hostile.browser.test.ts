import type { Route } from 'playwright-core'
import { expect, test } from 'vitest'
import type { DeskItem } from '../../shared/desk-item.ts'
import type { QueueAnswer } from '../../shared/desk-queue.ts'
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts'
import { watchHostile } from '../support/watch-hostile.ts'
import { deskBrowser } from './desk-browser.ts'
import { sendStory } from './open-desk-host.ts'

const desk = deskBrowser()

/** All of them as one text, for what there is once. */
const ALL = HOSTILE_STRINGS.join('\n')
const AT = '2026-11-20T08:00:00.000Z'

/** Change an answer of the API on its way to the desk. */
const changed =
  <Answer>(change: (answer: Answer) => Answer) =>
  async (route: Route) => {
    const response = await route.fetch()
    await route.fulfill({ response, json: change((await response.json()) as Answer) })
  }

/** A row for each string, of which the first is the real one. */
const hostileQueue = (answer: QueueAnswer): QueueAnswer => {
  const [item] = answer.items
  if (!item) return answer
  const items = HOSTILE_STRINGS.map((text, index) => ({
    ...item,
    ...{ id: index === 0 ? item.id : `${index}`, title: text, credit: text, lang: text },
    ...{ campaign: { en: text }, place: { en: text } },
    ...(index % 2 === 0 && { claim: { name: text, since: AT, until: AT, mine: false } }),
    ...(index % 2 === 1 && { opinion: { to: text, by: text, at: AT, note: text, mine: false } }),
  }))
  return { ...answer, items }
}

const hostileItem = (item: DeskItem): DeskItem => ({
  ...item,
  city: { ...item.city, name: { en: ALL } },
  campaign: { slug: 'rolli-days', title: { en: ALL } },
  story: { title: ALL, text: ALL, lang: 'en' },
  tags: [...HOSTILE_STRINGS],
  credit: ALL,
  textCheck: {
    verdict: 'hold',
    findings: [{ category: 'personal-data', score: 1, provider: ALL, version: ALL, at: { field: 'text', start: 0, end: ALL.length } }],
  },
  photos: item.photos.map(photo => ({ ...photo, alt: ALL, findings: [{ category: 'nudity', score: 1, provider: ALL, version: ALL }] })),
  decision: { outcome: 'decline', at: AT, by: ALL, mine: false, reason: 'mistake', explanation: ALL },
  appeal: { text: ALL, at: AT },
  notices: HOSTILE_STRINGS.map((text, index) => ({
    ...{ id: `${index}`, at: AT, ground: 'mistake' as const, explanation: text, name: text, hasEmail: false, waits: index % 2 === 0, needsAnother: false },
    decision: { outcome: 'kept' as const, at: AT, by: text, explanation: text },
    appeal: { text, at: AT },
  })),
  history: HOSTILE_STRINGS.map((text, seq) => ({
    ...{ seq, at: AT, actor: { kind: 'moderator' as const, name: text, mine: false }, event: 'decided:decline', to: 'declined' as const, note: text },
  })),
  claim: { name: ALL, since: AT, until: AT, mine: false },
  opinion: { to: ALL, by: ALL, at: AT, note: ALL, mine: true },
})

test('queue and item show every text as it was written, and run nothing of it', async () => {
  const { id } = await sendStory(desk.url, 'A door')
  // Its policy is not in force, so that it hides nothing of what would run.
  const { page, errors } = await desk.openPage({ bypassCSP: true })
  const { ran, elsewhere } = await watchHostile(page, desk.url)
  await page.route('**/api/v1/desk/queue?*', changed(hostileQueue))
  await page.route(`**/api/v1/desk/submissions/${id}`, changed(hostileItem))
  await desk.signIn(page)
  await page
    .locator('.queue-row')
    .nth(HOSTILE_STRINGS.length - 1)
    .waitFor()
  expect(await page.locator('.queue-title').evaluateAll(all => all.map(each => each.textContent))).toEqual([...HOSTILE_STRINGS])
  const handlers = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap(each => [
        ...[...each.attributes]
          .filter(({ name, value }) => /^on|^srcdoc$/.test(name) || (/^(href|src|action)$/.test(name) && /^\s*javascript/i.test(value)))
          .map(({ name }) => `<${each.localName} ${name}>`),
        ...(/^(iframe|object|embed|base|math|marquee|video|audio)$/.test(each.localName) ||
        (each.localName === 'script' && !each.getAttribute('src') && !each.getAttribute('type')?.endsWith('json'))
          ? [each.outerHTML.slice(0, 80)]
          : []),
      ]),
    )
  expect(await handlers()).toEqual([])

  await page.locator('.queue-row a').first().press('Enter')
  await page.locator('main .facts').waitFor()
  expect(await page.locator('.facts h1').textContent()).toBe(ALL)
  await page.locator('.history summary').press('Enter')
  const told = (selector: string) => page.locator(selector).evaluateAll(all => all.map(each => each.textContent ?? ''))
  expect((await told('.history blockquote')).toSorted()).toEqual([...HOSTILE_STRINGS].toSorted())
  // What was written, and the appeal against the answer.
  expect((await told('.notice-words')).toSorted()).toEqual([...HOSTILE_STRINGS, ...HOSTILE_STRINGS].toSorted())
  await page.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLElement>('main *')) each.focus({ preventScroll: true })
  })
  expect(await handlers()).toEqual([])
  expect([ran, elsewhere, errors]).toEqual([[], [], []])
  await page.context().close()
})
