import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { StoryCard, StoryList } from '../../shared/api.ts'
import type { Location, Place } from '../../shared/place.ts'
import { type GalleryHost, openGallery, openPage, SLOW } from '../pages/open-gallery.ts'
import { launchBrowser } from '../support/browser.ts'

const shape = [{ width: 640, height: 480 }]
const story = (title: string) => ({ title, text: 'Seen from the tram.', lang: 'en' })
const NOTHING = 'Nothing has been published in this part of the map.'
const UNREACHABLE = 'No answer from the gallery.'

let browser: Browser
let host: GalleryHost
let page: Page
let published: string[] = []

beforeAll(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), openGallery()])
})
afterEach(async () => {
  await page.context().close()
  for (const id of published) await host.withdraw(id)
  published = []
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

async function publish(title: string, change: { place?: string | undefined; location?: Location | undefined }) {
  const id = await host.publish(shape, { story: story(title), campaign: undefined, place: undefined, ...change })
  published.push(id)
  return id
}
async function show(answerList?: (route: Route) => Promise<void>) {
  ;({ page } = await openPage(browser, { reducedMotion: 'reduce' }))
  await page.clock.install()
  if (answerList) await page.route('**/stories?place=*', answerList)
  await page.goto(`${host.url}/genoa/map?lang=en`)
  // Whoever is faster presses a button that is about to go.
  await page.waitForLoadState('networkidle')
}
async function placeOf(slug: string): Promise<Place> {
  const place = (await host.context.catalog.places('genoa')).find(each => each.slug === slug)
  if (!place) throw new Error(`expected a place that is ${slug}, received none`)
  return place
}
const panel = () => page.getByRole('region', { name: 'Stories from the chosen spot' })
const titles = () => panel().locator('.map-title').allTextContents()
const told = async () => [await panel().getByRole('heading').textContent(), await panel().locator('.map-places li').allTextContents(), await titles()]
const says = async (text: string) => (await panel().getByText(text).count()) > 0
/** The next look of a page that stays open, and all that it asks for. */
async function lookAgain() {
  await page.clock.runFor(121_000)
  await page.waitForLoadState('networkidle')
}
/** Open the only spot of a map, closer and closer. */
async function openSpot() {
  for (let steps = 0; steps < 20 && (await panel().count()) === 0; steps++) {
    await page.locator('.map-cluster').press('Enter')
    await page.clock.runFor(1000)
    await page.waitForLoadState('networkidle')
  }
}

/** A list of the API with as many stories as a test has no time to publish: `Story 1` is the oldest. */
async function fakeList(route: Route, count: number) {
  const asked = new URL(route.request().url()).searchParams
  const limit = Number(asked.get('limit'))
  const start = Number(asked.get('cursor') ?? count)
  const response = await route.fetch({ url: `${host.url}/api/v1/cities/genoa/stories?limit=1` })
  const [card] = ((await response.json()) as StoryList).items
  const items = Array.from({ length: Math.min(limit, start) }, (_, index): StoryCard => {
    const number = start - index
    const publishedAt = new Date(Date.parse('2026-11-01T00:00:00Z') + number * 60_000).toISOString()
    return { ...(card as StoryCard), id: String(number).padStart(26, 'a'), title: `Story ${number}`, publishedAt }
  })
  const next = start > limit ? String(start - limit) : undefined
  await route.fulfill({ json: { items, next } satisfies StoryList })
}
const storiesFrom = (newest: number, count: number) => Array.from({ length: count }, (_, index) => `Story ${newest - index}`)

test('a list whose first page does not come says nothing of what there is, and has it in order once it comes', async () => {
  await publish('Only one', { place: 'palazzo-rosso' })
  let state: 'slow' | 'broken' | 'well' = 'slow'
  let goOn = () => {}
  const slow = new Promise<void>(resolve => {
    goOn = resolve
  })
  await show(async route => {
    if (state === 'slow') await slow
    if (state === 'well') await fakeList(route, 30)
    else await route.abort('connectionfailed')
  })
  await page.getByRole('button', { name: /: 1 story$/ }).press('Enter')
  await page.clock.runFor(121_000)
  expect([await titles(), await says(NOTHING)]).toEqual([[], false])
  state = 'broken'
  goOn()
  await panel().getByText(UNREACHABLE).waitFor()
  await lookAgain()
  expect([await says(UNREACHABLE), await says(NOTHING)]).toEqual([true, false])
  state = 'well'
  await lookAgain()
  await expect.poll(titles, SLOW).toEqual(storiesFrom(30, 12))
  expect(await says(UNREACHABLE)).toBe(false)
  await panel().getByRole('button', { name: 'More stories' }).click()
  await expect.poll(titles, SLOW).toEqual(storiesFrom(30, 24))
})

test('a list that is open while much comes keeps the newest, and leads to the rest', async () => {
  await publish('Only one', { place: 'palazzo-rosso' })
  let count = 10
  await show(route => fakeList(route, count))
  await page.getByRole('button', { name: /: 1 story$/ }).press('Enter')
  await expect.poll(titles, SLOW).toEqual(storiesFrom(10, 10))
  for (count of [60, 119, 170, 210]) {
    await lookAgain()
    await expect.poll(titles, SLOW).toEqual(storiesFrom(count, Math.min(count, 120)))
  }
  await panel().getByRole('button', { name: 'More stories' }).click()
  await expect.poll(titles, SLOW).toEqual(storiesFrom(count, 132))
})

test('what comes to a spot that is open is shown: its first stories at no place, and at a further place', async () => {
  const { location } = await placeOf('boccadasse')
  for (const name of ['Beside', 'Behind']) await host.context.catalog.putPlace('genoa', { slug: name.toLowerCase(), name: { en: name }, location })
  await publish('First', { place: 'boccadasse' })
  await publish('Second', { place: 'beside' })
  await show()
  await openSpot()
  await expect.poll(told, SLOW).toEqual(['2 stories', ['Beside · 1 story', 'Boccadasse · 1 story'], []])
  await publish('Third', { place: 'behind' })
  await publish('Fourth', { location })
  await lookAgain()
  await expect.poll(told, SLOW).toEqual(['4 stories', ['Beside · 1 story', 'Boccadasse · 1 story', 'Behind · 1 story'], ['Fourth']])
})

test('says that there is nothing only where it knows, and no longer than that is so', async () => {
  const { location } = await placeOf('boccadasse')
  const id = await publish('Gone soon', { location })
  await show()
  await page.locator('.map-cluster').press('Enter')
  await expect.poll(titles, SLOW).toEqual(['Gone soon'])
  await host.withdraw(id)
  published = []
  const fail = (route: Route) => route.abort('connectionfailed')
  await page.route('**/map?bbox=*', fail)
  await lookAgain()
  await expect.poll(titles, SLOW).toEqual([])
  expect(await says(NOTHING)).toBe(false)
  await page.unroute('**/map?bbox=*', fail)
  await lookAgain()
  await expect.poll(() => says(NOTHING), SLOW).toBe(true)
  await publish('Come back', { location })
  await lookAgain()
  await expect.poll(told, SLOW).toEqual(['1 story', [], ['Come back']])
  expect(await says(NOTHING)).toBe(false)
})
