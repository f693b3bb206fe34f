import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { composeDigest } from '../../functions/submissions/compose-digest.ts'
import { toHtml } from '../../functions/submissions/mail-blocks.ts'
import type { StoryCard, StoryList } from '../../shared/api.ts'
import { encodeCard } from '../../shared/card.ts'
import { encodeCursor } from '../../shared/cursor.ts'
import { LIMITS } from '../../shared/limits.ts'
import type { MapStart } from '../../shared/map-api.ts'
import { cellOf, windowOfWholes } from '../../shared/map-cell.ts'
import type { StoryRecord } from '../../shared/story.ts'
import { cellGroup } from '../../shared/tally.ts'
import { aRecord } from '../open-data/open-feeds.ts'
import { genoa } from '../submissions/fixtures.ts'
import { launchBrowser } from '../support/browser.ts'
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts'
import { watchHostile } from '../support/watch-hostile.ts'
import { type GalleryHost, openGallery, openPage, SLOW } from './open-gallery.ts'

let gallery: GalleryHost
let browser: Browser
/** For documents that are read and not run. */
let reader: Page
/** A story whose picture can be shown. */
let pictured: StoryCard
/** What the API answers of stories in which every text is one of the strings, the newest first. */
const cards: StoryCard[] = []
/** Of these the spots of the map are; a list tells no more of them apart. */
let spots: readonly StoryRecord[] = []
const SPOTS = 144

const stories = HOSTILE_STRINGS.map((text, number) => {
  const story = aRecord(number, { title: text, text, credit: text, tags: [text] })
  return { ...story, photos: story.photos.map(photo => ({ ...photo, alt: text })) }
}).reverse()

beforeAll(async () => {
  ;[gallery, browser] = await Promise.all([openGallery(), launchBrowser()])
  await gallery.publish([{ width: 640, height: 480 }], { campaign: undefined, place: 'palazzo-rosso' })
  pictured = (await api<StoryList>('/api/v1/cities/genoa/stories')).items[0]!
  serve(gallery.context.gallery)
  for (let cursor = ''; ; ) {
    const { items, next } = await api<StoryList>(`/api/v1/cities/genoa/stories?limit=60${cursor}`)
    cards.push(...items)
    if (!next) break
    cursor = `&cursor=${next}`
  }
  reader = (await openPage(browser, { bypassCSP: true })).page
  await reader.goto(`${gallery.url}/genoa/imprint`)
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

/** From now on every list has the hostile stories, as they would be stored; storing each takes long. */
function serve(lists: GalleryHost['context']['gallery']): void {
  lists.cards = async (_, { limit, after }) => {
    const from = after ? stories.findIndex(({ id }) => id === after.id) + 1 : 0
    return stories.slice(from, from + limit).map(story => encodeCard(story))
  }
  const { level, left, top } = windowOfWholes(genoa.centre, 12)
  lists.tallies = async (group, { from = '', to = '4', limit }) =>
    (group === cellGroup('genoa', level) ? spots : [])
      .map((story, number) => ({ name: cellOf({ level, x: left + (number % 12), y: top + Math.floor(number / 12) }), count: 1, card: encodeCard(story) }))
      .filter(({ name }) => name >= from && name <= to)
      .slice(0, limit)
}

const api = async <Answer>(path: string) => (await (await fetch(`${gallery.url}${path}`)).json()) as Answer
const read = async (path: string) => (await fetch(`${gallery.url}${path}`)).text()

/** A page whose policy is not in force, so that it hides nothing of what would run. */
async function watched(): Promise<{ page: Page; expectHarmless(): Promise<void> }> {
  const { page, errors } = await openPage(browser, { bypassCSP: true, reducedMotion: 'reduce' })
  const { ran, elsewhere } = await watchHostile(page, gallery.url)
  return {
    page,
    async expectHarmless() {
      expect([ran, elsewhere, errors]).toEqual([[], [], []])
      expect(await page.evaluate(strange, undefined)).toEqual([])
    },
  }
}

/** What no page of ours has: handlers and styles in attributes, addresses that run, elements that load or send. */
function strange(root: ParentNode | undefined = document): string[] {
  const elements = [...root.querySelectorAll('*')]
  const attributes = elements.flatMap(element =>
    [...element.attributes]
      .filter(
        ({ name, value }) => /^on|^srcdoc$/.test(name) || (/^(href|src|action|formaction)$/.test(name) && /^\s*(javascript|vbscript|data:text)/i.test(value)),
      )
      .map(({ name }) => `<${element.localName} ${name}>`),
  )
  const names = elements
    .filter(each => /^(iframe|object|embed|base|form|style|math|marquee|video|audio|applet|frameset|foreignObject)$/i.test(each.localName))
    .map(each => `<${each.localName}>`)
  const scripts = elements.filter(
    each => each.localName === 'script' && !each.getAttribute('src')?.startsWith('/') && !each.getAttribute('type')?.endsWith('json'),
  )
  return [...attributes, ...names, ...scripts.map(each => each.outerHTML.slice(0, 80))]
}

/** Look at documents as the browser reads them, without running them: what is strange in each, and what is written at some place. */
async function readDocuments(documents: readonly string[], selector: string): Promise<{ strange: string[]; texts: string[][] }> {
  return reader.evaluate(
    ([documents, selector, source]) => {
      const strange = new Function(`return (${source})`)() as (root: ParentNode) => string[]
      const read = documents.map(html => new DOMParser().parseFromString(html, 'text/html'))
      return { strange: read.flatMap(strange), texts: read.map(each => [...each.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '')) }
    },
    [documents, selector, strange.toString()] as const,
  )
}

/** A text as HTML carries it: without half letters, the letter zero and blanks. */
const asHtml = (text: string) => text.toWellFormed().replace(/[\0\uFFFD\s]/g, '')
test('lists of a city show every text as it was written, and run nothing', async () => {
  expect(HOSTILE_STRINGS.length).toBeGreaterThanOrEqual(250)
  expect(cards).toHaveLength(HOSTILE_STRINGS.length)
  const documents: string[] = []
  for (let path: string | undefined = '/genoa?lang=en&limit=60'; path; ) {
    const html = await read(path)
    documents.push(html)
    const { id, publishedAt } = stories[documents.length * 60 - 1] ?? {}
    path = id && publishedAt ? `/genoa?lang=en&limit=60&cursor=${encodeCursor({ at: publishedAt, id })}` : undefined
  }
  const { strange, texts } = await readDocuments(documents, '.tile-credit')
  expect(strange).toEqual([])
  expect(texts.flat().map(asHtml)).toEqual(cards.map(({ credit }) => asHtml(`Photo: ${credit} · CC BY 4.0`)))
  const { page, expectHarmless } = await watched()
  await page.goto(`${gallery.url}/genoa?lang=en&limit=60`)
  await page.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLElement>('main *')) each.focus({ preventScroll: true })
  })
  await expectHarmless()
  await page.close()
})

test('a page for a tag says the tag as it was written, or refuses it', async () => {
  // Longer ones are refused, one as the other.
  const asked = HOSTILE_STRINGS.filter(({ length }, index) => length <= LIMITS.tag || index % 16 === 0).map(text => text.toWellFormed())
  const answers = await Promise.all(asked.map(tag => fetch(`${gallery.url}/genoa?lang=en&limit=1&tag=${encodeURIComponent(tag)}`)))
  expect(answers.filter(({ status }) => status >= 500)).toEqual([])
  const { strange, texts } = await readDocuments(await Promise.all(answers.map(each => each.text())), 'h1')
  expect(strange).toEqual([])
  for (const [index, { status }] of answers.entries()) {
    expect(texts[index]).toHaveLength(1)
    if (status === 200) expect(asHtml(texts[index]?.[0] ?? '').toLowerCase()).toContain(asHtml(asked[index] ?? '').toLowerCase())
  }
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(50)
})

test('the wall shows every text as it was written, and runs nothing', async () => {
  const { page, expectHarmless } = await watched()
  const items = cards.map(card => ({ ...card, photo: { ...pictured.photo, alt: card.photo.alt } }))
  await page.route('**/api/v1/cities/genoa/stories?*', route => route.fulfill({ json: { items } satisfies StoryList }))
  await page.goto(`${gallery.url}/genoa/wall?lang=en&seconds=120`)
  await page.locator('.wall.is-playing').waitFor()
  const shown = await page.evaluate(async count => {
    const seen: string[][] = []
    for (let turn = 0; turn < count; turn++) {
      const front = document.querySelector<HTMLElement>('.is-front')
      seen.push([front?.dataset.story ?? '', front?.querySelector('[data-title]')?.textContent ?? '', front?.querySelector('[data-credit]')?.textContent ?? ''])
      dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }))
      for (let wait = 0; wait < 500 && document.querySelector<HTMLElement>('.is-front') === front; wait++) await new Promise(done => setTimeout(done))
    }
    return seen
  }, items.length)
  const byId = new Map(shown.map(([id = '', ...words]) => [id, words]))
  for (const { id, title = '', credit } of items) expect([id, ...(byId.get(id) ?? [])]).toEqual([id, title, `Photo: ${credit} · CC BY 4.0`])
  await expectHarmless()
  await page.close()
})

test('the map and its panel show every text as it was written, and run nothing', async () => {
  const { page, expectHarmless } = await watched()
  const start = await api<MapStart>('/api/v1/cities/genoa/map/start')
  const [west, south, east, north] = start.view
  const clusters = cards.map((newest, index) => ({
    cell: `120031301${index.toString(4).padStart(6, '0')}`,
    box: start.view,
    location: {
      latitude: south + ((north - south) * (1 + Math.floor(index / 20))) / 22,
      longitude: west + ((east - west) * (1 + (index % 20))) / 22,
    },
    ...{ count: 1, more: false, newest, places: [], loose: 1, looseMore: false },
  }))
  const [first] = start.places
  const place = { ...first!, count: 100, more: true }
  const gathered = { ...clusters[0]!, cell: '12003130133333333', places: [place], loose: 0, count: 100, more: true }
  const items = [...clusters, gathered]
  await page.route('**/map/start', route => route.fulfill({ json: { ...start, items } }))
  await page.route('**/api/v1/cities/genoa/map?*', route => route.fulfill({ json: { level: 12, items } }))
  await page.route('**/stories?place=*', route => route.fulfill({ json: { items: cards } satisfies StoryList }))
  await page.goto(`${gallery.url}/genoa/map?lang=en`)
  await expect.poll(() => page.locator('.map-cluster').count(), SLOW).toBe(items.length)
  const labels = await page.locator('.map-cluster').evaluateAll(all => all.map(each => each.getAttribute('aria-label')))
  const expected = cards.map(({ title, credit }) => (title ? `“${title}”, photo: ${credit}` : `Photo: ${credit}`))
  expect(labels.slice(0, cards.length)).toEqual(expected)
  // Under all the others: it is reached by a key.
  await page.locator('.map-cluster').last().press('Enter')
  await expect.poll(() => page.locator('.map-panel .map-story').count(), SLOW).toBe(cards.length)
  const told = await page
    .locator('.map-panel .map-story')
    .evaluateAll(all => all.map(each => [each.querySelector('.map-title')?.textContent ?? '', each.querySelector('.map-credit')?.textContent ?? '']))
  expect(told).toEqual(cards.map(({ title = '', credit }) => [title, `Photo: ${credit} · CC BY 4.0`]))
  await expectHarmless()
  await page.close()
})

test('the list of the map shows every text as it was written', async () => {
  const lists: string[] = []
  for (let from = 0; from < stories.length; from += SPOTS) {
    spots = stories.slice(from, from + SPOTS)
    lists.push(await read('/genoa/map?lang=en'))
  }
  const { strange, texts } = await readDocuments(lists, '.map-entry-newest')
  expect(strange).toEqual([])
  // Titles of blanks alone are none.
  expect(texts.flat().map(asHtml).toSorted()).toEqual(cards.flatMap(({ title }) => (title ? [asHtml(title)] : [])).toSorted())
})

test('HTML of mails holds nothing but its own elements, whatever stands in it', async () => {
  const waiting = { count: 1, appeals: 1, reported: 1, hidden: 1, asked: 1, overdue: 1, since: '2026-11-20T08:00:00.000Z' }
  const now = new Date('2026-11-21T08:00:00Z')
  const mails = HOSTILE_STRINGS.flatMap(text => [
    toHtml([{ text }, { quote: text }, { item: text }, { item: text }, { label: text, href: `${gallery.url}/?${text}` }], { lang: text, title: text }),
    composeDigest({ city: { ...genoa, name: { en: text } }, to: 'anna@example.org', lang: 'en', waiting, url: gallery.url, now, id: '1' }).html,
  ])
  const { strange, texts } = await readDocuments(mails, 'title, p, li, blockquote')
  expect(strange).toEqual([])
  for (const [index, text] of HOSTILE_STRINGS.entries()) expect((texts[index * 2] ?? []).map(asHtml)).toEqual(Array(6).fill(asHtml(text)))
  expect((await readDocuments(mails, '*:not(html, head, body, meta, title, p, blockquote, br, ul, li, a)')).texts.flat()).toEqual([])
})
