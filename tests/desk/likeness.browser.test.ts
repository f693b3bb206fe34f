import { expect, test } from 'vitest'
import { decideNow, item } from '../submissions/fixtures.ts'
import { contributor, makePhoto } from '../support/contributor.ts'
import { deskBrowser } from './desk-browser.ts'

const desk = deskBrowser()

async function sendPhotos(title: string, photos: readonly Uint8Array<ArrayBuffer>[]) {
  const someone = await contributor(desk.url, photos, { story: { title, text: 'Seen from the tram.', lang: 'en' } })
  const tickets = await someone.begin()
  await someone.upload(tickets)
  await someone.reaches('in_review')
  return { id: tickets.id, withdraw: someone.withdraw }
}

test('a photo that is there already, or was refused before, is told with its picture and the way to it; once that is gone, that it is', async () => {
  const [photo, other] = [await makePhoto(), await makePhoto()]
  const first = await sendPhotos('The first', [photo])
  const refused = await sendPhotos('The refused', [other])
  await decideNow(desk.context, refused.id, 'decline')
  const again = await sendPhotos('Both again', [photo, other])
  expect((await item(desk.context, again.id)).photos.map(({ verdict, findings }) => [verdict, findings[0]?.category])).toEqual([
    ['pass', 'duplicate'],
    ['hold', 'refused-before'],
  ])

  const { page, errors } = await desk.openPage({ viewport: { width: 1440, height: 900 } })
  await desk.signIn(page)
  await page.goto(`${desk.url}/desk/${again.id}`)
  const links = page.locator('.likeness-other')
  await links.nth(1).waitFor()
  const texts = await page.locator('.likeness').allTextContents()
  expect(texts[0]).toMatch(/^The city has this photo already.*The first · Waiting/)
  expect(texts[1]).toMatch(/^Seen and refused before.*The refused · Declined/)
  await links.nth(0).scrollIntoViewIfNeeded()
  expect(await page.locator('.likeness-other .is-covered').count()).toBe(1)
  const picture = links.nth(0).locator('img')
  await picture.evaluate((each: HTMLImageElement) => each.decode())
  expect(await picture.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBe(320)

  await links.nth(0).press('Enter')
  await page.getByRole('heading', { name: 'The first' }).waitFor()
  await first.withdraw()
  await page.goto(`${desk.url}/desk/${again.id}`)
  await page.getByText('The other photo has been deleted since.').waitFor()
  expect(await links.count()).toBe(1)
  expect(errors).toEqual([])
  await page.context().close()
})

test.each([
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])('both are compared at the size of the stage, by keyboard alone, at $width pixels', async viewport => {
  const photo = await makePhoto()
  const before = await sendPhotos('Declined once', [photo])
  await decideNow(desk.context, before.id, 'decline')
  const again = await sendPhotos('Once more', [photo])
  const { page, errors } = await desk.openPage({ viewport })
  await desk.signIn(page)
  await page.goto(`${desk.url}/desk/${again.id}`)
  const compare = page.locator('.likeness-compare')
  await compare.press('Enter')
  const sides = page.locator('.comparison-side')
  await sides.nth(1).locator('img').waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Seen and refused before')
  expect(await page.locator('.comparison-head').textContent()).toContain('No difference can be told')
  expect(await sides.nth(0).textContent()).toMatch(/This one: photo 1Waiting.*Received .*2026/)
  expect(await sides.nth(1).textContent()).toMatch(/Declined onceDeclined.*Received .*Declined by Anna, .*2026.*Reason: /)
  const [one, other] = await Promise.all([0, 1].map(at => sides.nth(at).boundingBox()))
  if (!one || !other) throw new Error('expected two pictures')
  if (viewport.width > 1000) expect([other.y, other.x > one.x + 300, other.width > 450]).toEqual([one.y, true, true])
  else expect([other.x, other.y > one.y + 150, other.width]).toEqual([one.x, true, one.width])

  const covered = page.locator('.comparison .is-covered')
  expect(await covered.count()).toBe(2)
  await page.keyboard.down('b')
  await covered.first().waitFor({ state: 'detached' })
  await page.keyboard.up('b')
  await covered.nth(1).waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.comparison').waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Compare side by side')

  await page.keyboard.press('m')
  await page.locator('.comparison').getByRole('link', { name: 'Declined once' }).press('Enter')
  await page.getByRole('heading', { name: 'Declined once' }).waitFor()
  expect(errors).toEqual([])
  await page.context().close()
})
