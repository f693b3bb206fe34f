import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test, vi } from 'vitest'
import { localDay } from '../../functions/submissions/local-day.ts'
import type { PrintPack } from '../../shared/print-pack.ts'
import { aBody, bruno, decideNow, genoa } from '../submissions/fixtures.ts'
import { type Contributor, contributor, makePhoto } from '../support/contributor.ts'
import { readZip } from '../support/read-zip.ts'
import { deskBrowser, expectClean, LOOKS, openLook } from './desk-browser.ts'
import { PATIENT } from './open-desk-host.ts'

const desk = deskBrowser()
const SHOTS = process.env.VEDUTA_SHOTS

interface Shown {
  id: string
  sender: Contributor
}

/** Send a story as a visitor does, and publish it. */
async function publish(title: string, uses: string[], { photos = 1, credit = 'Ada' } = {}): Promise<Shown> {
  const pictures = await Promise.all(Array.from({ length: photos }, () => makePhoto({ width: 1500, height: 1000 })))
  const sender = await contributor(desk.url, pictures, {
    story: { title, text: 'Seen from the tram.', lang: 'en' },
    credit,
    consents: { terms: aBody().consents.terms, ownWork: true, people: 'none', minors: 'none', uses, aiMade: false },
  })
  const tickets = await sender.begin()
  await sender.upload(tickets)
  await sender.reaches('in_review')
  await decideNow(desk.context, tickets.id, 'publish', {}, bruno)
  await vi.waitUntil(() => desk.context.gallery.shows(tickets.id), PATIENT)
  return { id: tickets.id, sender }
}

/** Take a story back, and wait until nothing of it is public. */
async function takeBack({ id, sender }: Shown): Promise<void> {
  await sender.withdraw()
  await expect.poll(async () => (await desk.context.objects.list('public', `${id}/`)).length, PATIENT).toBe(0)
}

let tower: Shown
let harbour: Shown
beforeAll(async () => {
  tower = await publish('The tower', ['gallery', 'print'], { photos: 2, credit: '=HYPERLINK("https://a.example")' })
  harbour = await publish('The harbour', ['gallery', 'partners', 'print'], { credit: 'Béla, Ørsted & 木村' })
  await publish('In the gallery alone', ['gallery', 'partners', 'advertising'])
}, 60_000)

/** Browsers that save at the end, as Firefox and Safari do. */
const withoutPicker = (page: Page) => page.addInitScript(() => Object.defineProperty(window, 'showSaveFilePicker', { value: undefined }))
const saveButton = (page: Page) => page.getByRole('button', { name: 'Save the pack' })

async function openPack(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Print pack' }).press('Enter')
  await page.locator('.pack-list').waitFor()
}

/** The largest JPEGs of a story as the host serves them, by the names that they have in a pack. */
async function picturesOf(id: string): Promise<[string, Buffer][]> {
  const story = await desk.context.gallery.story(id)
  if (!story) throw new Error(`no story ${id}`)
  const day = localDay(new Date(story.publishedAt), genoa.timeZone)
  return await Promise.all(
    story.photos.map(async (photo): Promise<[string, Buffer]> => {
      const answer = await fetch(`${desk.url}/media/${photo.base}/1500.jpg`)
      expect(answer.status).toBe(200)
      return [`genoa-${day}-${id}-${photo.id}.jpg`, Buffer.from(await answer.arrayBuffer())]
    }),
  )
}

test('a pack is saved by keyboard: the largest pictures of what may be printed, credits and licences, and nothing else', { timeout: 120_000 }, async () => {
  const { page, errors } = await desk.openPage({ acceptDownloads: true })
  await withoutPicker(page)
  await desk.signIn(page)
  await openPack(page)
  expect(await page.locator('.pack-list .queue-title').allTextContents()).toEqual(['The harbour', 'The tower'])
  expect(await page.locator('.pack-head').textContent()).toMatch(/^Pack 12 stories, 3 photos, [\d.]+ MB\. $/)
  const [download] = await Promise.all([page.waitForEvent('download'), saveButton(page).press('Enter')])
  const name = download.suggestedFilename()
  expect(name).toMatch(/^genoa-print-\d{4}-\d\d-\d\d-1\.zip$/)
  await page.locator('[role=status]', { hasText: `Saved: ${name}` }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('2 stories, 3 photos')

  const files = await readZip(await readFile(await download.path()))
  const pictures = [...(await picturesOf(harbour.id)), ...(await picturesOf(tower.id))]
  expect([...files.keys()]).toEqual([...pictures.map(([name]) => name), 'credits.txt', 'credits.csv', 'licences.txt'])
  for (const [name, bytes] of pictures) expect(files.get(name)?.equals(bytes), name).toBe(true)
  const credits = String(files.get('credits.txt'))
  expect(credits).toContain(`The harbour\r\nPhoto: Béla, Ørsted & 木村, CC BY 4.0\r\n${desk.url}/genoa/stories/${harbour.id}`)
  expect(credits).not.toContain('In the gallery alone')
  expect(String(files.get('credits.csv'))).toContain(`"'=HYPERLINK(""https://a.example"")"`)
  expect(String(files.get('licences.txt'))).toContain('https://creativecommons.org/licenses/by/4.0/legalcode')
  expect(errors).toEqual([])
  await page.context().close()
})

test('where the browser can, a pack is written to the disk as it comes; who stops it has no file', { timeout: 120_000 }, async () => {
  const { page, errors } = await desk.openPage()
  // A file of the browser's own stands for the one that somebody chooses in a dialogue.
  await page.addInitScript(() => {
    const picker = async () => (await navigator.storage.getDirectory()).getFileHandle('chosen.zip', { create: true })
    Object.defineProperty(window, 'showSaveFilePicker', { value: picker })
  })
  const saved = () =>
    page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory()
      const file = await folder.getFileHandle('chosen.zip').then(
        handle => handle.getFile(),
        () => undefined,
      )
      return file && [...new Uint8Array(await file.arrayBuffer())]
    })
  await desk.signIn(page)
  await openPack(page)

  let arrived = () => {}
  const waiting = new Promise<void>(resolve => {
    arrived = resolve
  })
  await page.route('**/media/**/1500.jpg', () => arrived())
  await saveButton(page).press('Enter')
  await waiting
  await page.locator('.pack-told', { hasText: '0 of 3 photos, 0 MB of' }).waitFor()
  await expectClean(page, 'running')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cancel')
  await page.keyboard.press('Enter')
  await page.locator('[role=status]', { hasText: 'Stopped. Nothing was saved.' }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Save the pack')
  expect(await saved()).toBeUndefined()

  await page.unroute('**/media/**/1500.jpg')
  await page.keyboard.press('Enter')
  await page.locator('[role=status]', { hasText: 'Saved: ' }).waitFor()
  const files = await readZip(Buffer.from((await saved()) ?? []))
  expect(files.size).toBe(6)
  for (const [name, bytes] of [...(await picturesOf(harbour.id)), ...(await picturesOf(tower.id))]) expect(files.get(name)?.equals(bytes), name).toBe(true)
  expect(errors).toEqual([])
  await page.context().close()
})

test('what is withdrawn while a pack is made is left out and named, or named for deletion', { timeout: 180_000 }, async () => {
  for (const [scheme, viewport] of LOOKS) {
    const before = await publish('Gone before', ['gallery', 'print'], { photos: 2 })
    const after = await publish('Gone after', ['gallery', 'print'])
    const { page, errors } = await openLook(desk, scheme, viewport)
    await withoutPicker(page)
    await page.goto(`${desk.url}/desk/print?city=genoa`)
    await page.locator('.pack-list', { hasText: 'Gone after' }).waitFor()
    await expectClean(page, `chosen ${scheme}`)
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/pack-${scheme}-${viewport.width}.png` })

    // Between the list and the first picture one is taken back, and the other when all are in the pack.
    await page.route('**/print-pack?*', async route => {
      const response = await route.fetch()
      await takeBack(before)
      await route.fulfill({ response })
    })
    let taken: Promise<void> | undefined
    await page.route('**/media/**', async route => {
      if (route.request().method() === 'HEAD') {
        taken ??= takeBack(after)
        await taken
      }
      await route.continue()
    })
    const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), saveButton(page).press('Enter')])
    await page.locator('.note-warning', { hasText: 'nothing of it is in the pack:' }).waitFor()
    const [left, gone] = await page.locator('.pack-run .note-warning').allTextContents()
    expect(left).toContain('Gone before · Ada')
    expect(gone).toMatch(new RegExp(`Delete its files, which are in the pack:genoa-[\\d-]+-${after.id}-1\\.jpg$`))
    await expectClean(page, `saved ${scheme}`)
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/pack-saved-${scheme}-${viewport.width}.png` })

    const files = await readZip(await readFile(await download.path()))
    expect([...files.keys()].filter(name => name.includes(before.id))).toEqual([])
    expect(String(files.get('credits.txt'))).toContain(`${after.id}-1.jpg`)
    expect(String(files.get('credits.csv'))).not.toContain(after.id)
    expect(errors).toEqual([])
    await page.context().close()
  }
})

test('a network that stays away ends it with nothing saved, and it can be tried again', { timeout: 120_000 }, async () => {
  const { page } = await desk.openPage({ acceptDownloads: true })
  await withoutPicker(page)
  // Waiting between tries is on the test's own clock.
  await page.clock.install()
  await desk.signIn(page)
  await openPack(page)
  await page.route('**/media/**/1500.jpg', route => route.abort())
  await saveButton(page).press('Enter')
  const failure = page.locator('.pack-run .desk-failure')
  await expect
    .poll(async () => {
      await page.clock.runFor(5000)
      return await failure.isVisible()
    }, PATIENT)
    .toBe(true)
  await expectClean(page, 'failed')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Try again')
  await page.unroute('**/media/**/1500.jpg')
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect((await readZip(await readFile(await download.path()))).size).toBe(6)
  await page.context().close()
})

test('city, selection and pack are chosen by keyboard; an empty selection says why', { timeout: 120_000 }, async () => {
  const { page, errors } = await openLook(desk, 'light', { width: 1440, height: 900 })
  await openPack(page)
  await page.locator('#pack-campaign').selectOption({ label: 'Rolli Days' })
  await page.getByText('no published story here whose sender agreed to print').waitFor()
  expect(new URL(page.url()).search).toBe('?city=genoa&campaign=rolli-days')
  await expectClean(page, 'empty')
  await page.goBack()
  await page.goto(`${desk.url}/desk/print?city=genoa&theme=tourism&place=palazzo-rosso`)
  await page.getByText('no published story here whose sender agreed to print').waitFor()
  expect(await page.locator('#pack-theme').inputValue()).toBe('tourism')
  expect(await page.locator('#pack-place').inputValue()).toBe('palazzo-rosso')

  // A second pack, as if the first were full.
  const all = (await (await page.request.get(`${desk.url}/api/v1/desk/cities/genoa/print-pack`)).json()) as PrintPack
  await page.route('**/print-pack?*', async route => {
    const isSecond = new URL(route.request().url()).searchParams.has('cursor')
    const items = isSecond ? all.items.slice(1) : all.items.slice(0, 1)
    await route.fulfill({ json: { ...all, items, ...(!isSecond && { next: 'k.aaaaaaaaaaaaaaaaaaaaaaaaaa' }) } })
  })
  await page.goto(`${desk.url}/desk/print?city=genoa`)
  await page.getByText('one holds at most 100 stories or 500 MB').waitFor()
  await page.getByRole('button', { name: 'Next pack' }).press('Enter')
  await page.getByRole('heading', { name: 'Pack 2' }).waitFor()
  await page.locator('.pack-list', { hasText: 'The tower' }).waitFor()
  expect(await page.getByRole('button', { name: 'Next pack' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Back to the first' }).press('Enter')
  await page.getByRole('heading', { name: 'Pack 1' }).waitFor()
  expect(errors).toEqual([])
  await page.context().close()
})
