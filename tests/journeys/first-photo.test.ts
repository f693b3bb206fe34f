import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import exifr from 'exifr'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { xmpOf } from '../../functions/imaging/xmp.ts'
import type { Attribution } from '../../functions/ports.ts'
import { demoPassword } from '../../infra/local/issuer/accounts.ts'
import type { SubmissionAnswer } from '../../shared/api-submission.ts'
import { launchBrowser } from '../support/browser.ts'
import { startHost, type TestHost } from '../support/host.ts'

const REAL = join(import.meta.dirname, '../../../shared/photos/orientation-landscape-6.jpg')

let browser: Browser
let host: TestHost

beforeAll(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), startHost()])
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

/** Lying on its side with orientation 6 and a position, as a phone writes it: upright it is wider than high. */
async function phonePhoto(): Promise<Buffer> {
  if (existsSync(REAL)) return readFileSync(REAL)
  return await sharp({ create: { width: 900, height: 1200, channels: 3, background: '#3f7f93', noise: { type: 'gaussian', mean: 128, sigma: 40 } } })
    .withExif({ IFD0: { Orientation: '6' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '44/1 24/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '8/1 56/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
}

test('from a phone to the gallery and back', async () => {
  const phone = await browser.newContext({ locale: 'en-GB', viewport: { width: 390, height: 844 }, hasTouch: true })
  const page = await phone.newPage()
  await page.goto(`${host.url}/genoa/share?lang=en`)
  await page.locator('#f-photos:enabled').waitFor()
  const original = await phonePhoto()
  expect(await exifr.parse(original, true)).toBeDefined()
  await page.setInputFiles('#f-photos', { name: 'IMG_0001.JPG', mimeType: 'image/jpeg', buffer: original })
  await page.locator('.share-photos li').first().waitFor()
  await page.locator('#f-title').fill('The first one')
  await page.locator('#f-people').check()
  await page.locator('#f-terms').check()
  await page.getByRole('button', { name: /^Send to/ }).click()
  await page.getByRole('heading', { name: /Your photo is with the city of/ }).waitFor()
  const link = await page.locator('#f-link').inputValue()
  await page.goto(link)
  await page.getByText('Waiting for a person', { exact: true }).waitFor()

  const [, id = '', token = ''] = /\/my\/([a-z2-7]{26})[^#]*#(.+)$/.exec(link) ?? []
  const media = `${host.url}/media/${id}/1-1`
  // It is on the disk, and nobody can reach it.
  expect(readdirSync(join(host.folder, 'staging', id)).length).toBeGreaterThan(0)
  for (const address of [`${media}/1280.jpg`, `${media}/320.avif`, `${host.url}/genoa/stories/${id}`, `${host.url}/api/v1/stories/${id}`])
    expect((await fetch(address)).status, address).toBe(404)
  expect((await fetch(`${host.url}/api/v1/desk/submissions/${id}/photos/1/1280.jpg`)).status).toBe(401)

  const desk = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
  const moderator = await desk.newPage()
  await moderator.goto(`${host.url}/desk`)
  await moderator.locator('a.button').press('Enter')
  await moderator.locator('#login').fill('moderator')
  await moderator.locator('#password').fill(demoPassword(readFileSync(join(host.folder, 'issuer.secret'), 'utf8').trim(), 'moderator'))
  await moderator.locator('#password').press('Enter')
  await moderator.locator('.queue-row').first().waitFor()
  await moderator.keyboard.press('j')
  await moderator.keyboard.press('Enter')
  await moderator.locator('h1', { hasText: 'The first one' }).waitFor()
  await moderator.locator('.stage-frame img').waitFor()
  await moderator.keyboard.press('p')

  await expect.poll(async () => (await fetch(`${host.url}/api/v1/stories/${id}`)).status, { timeout: 20_000 }).toBe(200)
  await page.goto(`${host.url}/genoa?lang=en`)
  await page.locator('.tile', { hasText: 'The first one' }).locator('img').waitFor()
  await page.goto(`${host.url}/genoa/stories/${id}?lang=en`)
  await page.getByRole('heading', { name: 'The first one' }).waitFor()

  const story = (await (await fetch(`${host.url}/api/v1/stories/${id}`)).json()) as Attribution & {
    photos: { width: number; height: number; renditions: { url: string; format: string }[] }[]
  }
  expect(story.photos[0]?.width).toBeGreaterThan(story.photos[0]?.height ?? 0)
  for (const { url, format } of story.photos[0]?.renditions ?? []) {
    const bytes = Buffer.from(await (await fetch(url)).arrayBuffer())
    const { width, height, exif, xmpAsString, iptc, orientation } = await sharp(bytes).metadata()
    expect({ upright: width > height, exif, xmpAsString, iptc, orientation }).toEqual({ upright: true, xmpAsString: xmpOf(story) })
    if (format === 'jpg') expect(Object.keys(await exifr.parse(bytes, true))).toEqual(['Credit', 'WebStatement', 'creator', 'rights', 'license'])
    expect(bytes.includes('GPS') || bytes.includes('Exif\0')).toBe(false)
  }

  const shared = (await page.locator('meta[property="og:image"]').getAttribute('content')) ?? ''
  expect(await sharp(Buffer.from(await (await fetch(shared)).arrayBuffer())).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
  expect(shared).toMatch(new RegExp(`/media/${id}/share-[0-9a-f]{16}\\.jpg$`))

  const address = story.photos[0]?.renditions[0]?.url ?? ''
  await page.goto(link)
  await page.getByRole('button', { name: 'Take it back' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click()
  await page.getByRole('heading', { name: 'You have taken it back' }).waitFor()
  await expect.poll(async () => (await fetch(address)).status, { timeout: 10_000 }).toBe(404)
  for (const gone of [`${host.url}/genoa/stories/${id}`, `${host.url}/api/v1/stories/${id}`]) expect((await fetch(gone)).status).toBe(404)
  expect(await (await fetch(`${host.url}/api/v1/cities/genoa/stories`)).text()).not.toContain(id)
  expect(await (await fetch(`${host.url}/genoa`)).text()).not.toContain(id)
  const own = (await (await fetch(`${host.url}/api/v1/submissions/${id}`, { headers: { 'Veduta-Token': token } })).json()) as SubmissionAnswer
  expect(own.status).toBe('withdrawn')
  await Promise.all([phone.close(), desk.close()])
}, 90_000)
