import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { item } from '../submissions/fixtures.ts'
import { deskBrowser, expectClean } from './desk-browser.ts'
import { sendStory } from './open-desk-host.ts'

const desk = deskBrowser()

let id: string
/** One that somebody else looks at and has been asked about. */
let looked: string

beforeAll(async () => {
  desk.findings = [{ category: 'nudity', score: 0.93, provider: 'test', version: '1' }]
  id = (await sendStory(desk.url, 'Accessible', 2)).id
  looked = (await sendStory(desk.url, 'Looked at')).id
  const asked = {
    kind: 'passed',
    actor: { kind: 'moderator', id: 'x', name: 'Anna' },
    basis: (await item(desk.context, looked)).version,
    to: { id: 'y', name: 'Bruno' },
    note: 'Is this it?',
  } as const
  await applyEvent(desk.context, looked, asked)
  await desk.context.notes.claim(looked, { id: 'y', name: 'Bruno' }, new Date().toISOString(), new Date(Date.now() + 3_600_000).toISOString())
})

interface State {
  name: string
  path: string
  /** What has to be there, perhaps after some keys. */
  ready: string
  keys?: readonly string[]
}

const DECIDING = (): State[] => [
  { name: 'queue', path: '/desk', ready: '.queue-row' },
  { name: 'filters', path: '/desk', ready: '.queue-row', keys: ['f'] },
  { name: 'selected', path: '/desk', ready: '.queue-row', keys: ['a'] },
  { name: 'declining all', path: '/desk', ready: '.queue-row', keys: ['a', 'd', 'Space'] },
  { name: 'keys', path: '/desk', ready: '.queue-row', keys: ['?'] },
  { name: 'item', path: `/desk/${id}`, ready: '.stage-frame img' },
  { name: 'reason', path: `/desk/${id}`, ready: '.stage-frame img', keys: ['d', 'Space'] },
  { name: 'asking a colleague', path: `/desk/${id}`, ready: '.stage-frame img', keys: ['o'] },
  { name: 'looked at by another', path: `/desk/${looked}`, ready: '.claim-note' },
  { name: 'edit', path: `/desk/${id}`, ready: '.stage-frame img', keys: ['e'] },
]
const EDITING = (): State[] => [
  { name: 'campaigns', path: '/desk/campaigns?city=genoa', ready: '.editor-list' },
  { name: 'campaign', path: '/desk/campaigns/rolli-days?city=genoa', ready: '.editor-form .editor-choices input[type=checkbox]' },
  { name: 'place', path: '/desk/places/palazzo-rosso?city=genoa', ready: '.editor-form' },
  { name: 'people', path: '/desk/people', ready: '.person summary' },
]

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)

async function signedIn(scheme: 'dark' | 'light', viewport: { width: number; height: number }): Promise<Page> {
  const { page } = await desk.openPage({ viewport })
  await page.addInitScript(chosen => localStorage.setItem('veduta-desk', JSON.stringify({ scheme: chosen })), scheme)
  await desk.signIn(page, 'admin')
  return page
}

async function show(page: Page, { path, ready, keys = [] }: State): Promise<void> {
  await page.goto(`${desk.url}${path}`)
  await page.locator(ready).first().waitFor()
  for (const key of keys) await page.keyboard.press(key)
}

// A loaded machine may take its time: each of these looks at several whole pages.
describe('axe finds nothing', { timeout: 180_000 }, () => {
  for (const [scheme, viewport] of [
    ['dark', { width: 1440, height: 900 }],
    ['light', { width: 390, height: 844 }],
  ] as const)
    for (const [what, states] of [
      ['deciding', DECIDING],
      ['editing', EDITING],
    ] as const)
      test(`${what}, ${scheme}, ${viewport.width} px`, async () => {
        const page = await signedIn(scheme, viewport)
        for (const state of states()) {
          await show(page, state)
          await expectClean(page, state.name)
        }
        await page.context().close()
      })

  test('signing in', async () => {
    const { page } = await desk.openPage()
    for (const [path, ready] of [
      ['/desk', 'a.button'],
      ['/login', '#login'],
    ] as const) {
      await page.goto(`${desk.url}${path}`)
      await page.locator(ready).waitFor()
      await expectClean(page, path)
    }
    await page.context().close()
  })
})

test('every page fits from 320 px on', async () => {
  const page = await signedIn('light', { width: 320, height: 640 })
  const wide: string[] = []
  for (const state of [...DECIDING(), ...EDITING()]) {
    await show(page, state)
    if (!(await fits(page))) wide.push(state.name)
  }
  expect(wide).toEqual([])
  await page.context().close()
})
