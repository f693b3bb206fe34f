import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { beforeEach, expect, test } from 'vitest'
import { claimItem, releaseItem } from '../../functions/submissions/desk-claim.ts'
import { redact } from '../../functions/submissions/redact.ts'
import type { Finding } from '../../shared/moderation.ts'
import { mediaPath, renditionKey, storyPath } from '../../shared/paths.ts'
import type { Redaction } from '../../shared/redaction.ts'
import { bruno, decideNow, item } from '../submissions/fixtures.ts'
import { deskBrowser, press } from './desk-browser.ts'
import { type openPage, sendStory } from './open-desk-host.ts'

const desk = deskBrowser()

beforeEach(() => {
  desk.findings = []
})

const face = (x: number): Finding => ({ category: 'face', score: 0.99, box: { x, y: 0.2, width: 0.1, height: 0.2 }, provider: 'test', version: '1' })
const covering = (page: Page) => page.locator('.cover').waitFor()
/** Files and pages follow the decision a little later. */
const answers = (path: string, status: number) => expect.poll(async () => (await fetch(`${desk.url}${path}`)).status, { timeout: 30_000 }).toBe(status)
const shapes = (page: Page) => page.locator('.cover-shape').count()
const made = async (page: Page, places: string) => {
  await page.locator('.stage-caption', { hasText: places }).waitFor()
  await page.locator('.stage-frame img').evaluate((each: HTMLImageElement) => each.decode())
}

/** Only what has all of its renditions can be covered: a moment after it is in review. */
const isReady = (id: string) => expect.poll(async () => (await item(desk.context, id)).photos[0]?.status, { timeout: 30_000 }).toBe('ready')

async function open(id: string, options: Parameters<typeof openPage>[1] = {}) {
  await isReady(id)
  const opened = await desk.openPage(options)
  await desk.signIn(opened.page)
  await opened.page.goto(`${desk.url}/desk/${id}`)
  await opened.page.locator('.stage-frame img').evaluate((each: HTMLImageElement) => each.decode())
  return opened
}

/** What the moderator sees, as PNG: a picture that is only in the page can't be fetched from it. */
async function shownPixels(page: Page): Promise<Uint8Array> {
  const png = await page.locator('.stage-frame img').evaluate((each: HTMLImageElement) => {
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: each.naturalWidth, height: each.naturalHeight })
    canvas.getContext('2d')?.drawImage(each, 0, 0)
    return canvas.toDataURL('image/png').split(',')[1] ?? ''
  })
  return Buffer.from(png, 'base64')
}

/** How much the pixels within a shape differ among each other: noise does, what covers it does not. */
async function roughness(bytes: Uint8Array, { x, y, width, height }: Pick<Redaction, 'x' | 'y' | 'width' | 'height'>): Promise<number> {
  const { width: w, height: h } = await sharp(bytes).metadata()
  const inner = {
    left: Math.round((x + width / 4) * w),
    top: Math.round((y + height / 4) * h),
    width: Math.round((width * w) / 2),
    height: Math.round((height * h) / 2),
  }
  const { channels } = await sharp(await sharp(bytes).extract(inner).png().toBuffer()).stats()
  return channels[0]?.stdev ?? 0
}

test('by keyboard alone: a story that is public is hidden, covered, looked at, and public again without what was covered', async () => {
  const { id } = await sendStory(desk.url, 'By keyboard')
  await decideNow(desk.context, id, 'publish')
  const old = mediaPath(renditionKey(id, '1', 1, 640, 'jpg'))
  await answers(old, 200)
  const { page, errors } = await open(id)

  await press(page, 'c')
  await covering(page)
  await page.locator('.note', { hasText: 'As soon as something is covered it is hidden' }).waitFor()
  await press(page, 'a', 'ArrowLeft', 'ArrowLeft', 'Shift+ArrowRight', 'Shift+ArrowDown', 'Space')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Box 1 of 1, Mosaic: 41% from the left/)
  await press(page, 'a', 'Delete', 'Control+z', 'Control+Shift+z')
  expect(await shapes(page)).toBe(1)
  const drawn = JSON.parse((await page.evaluate(key => sessionStorage.getItem(key), `veduta-draft-${id}`)) ?? '').drawings[1].shapes[0] as Redaction
  await press(page, 'Control+Enter')
  await made(page, 'Partly covered')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Cover something')
  expect((await item(desk.context, id)).status).toBe('hidden')
  await answers(storyPath('genoa', id), 404)
  await page.locator('.stage-caption', { hasText: 'hidden until it is published again' }).waitFor()
  expect((await item(desk.context, id)).photos[0]?.redactions).toEqual([drawn])
  expect(await roughness(await shownPixels(page), drawn), 'what the moderator sees').toBeLessThan(10)

  await press(page, 'p')
  await page.locator('[role=status]', { hasText: 'Published: By keyboard' }).waitFor()
  await answers(storyPath('genoa', id), 200)
  const html = await (await fetch(`${desk.url}${storyPath('genoa', id)}`)).text()
  const now = mediaPath(renditionKey(id, '1', 2, 640, 'jpg'))
  expect([html.includes(now), html.includes(old)]).toEqual([true, false])
  const bytes = new Uint8Array(await (await fetch(`${desk.url}${now}`)).arrayBuffer())
  expect(await roughness(bytes, drawn), 'what everyone sees').toBeLessThan(10)
  await answers(old, 404)
  expect(errors).toEqual([])
  await page.context().close()
})

test('faces are proposed, and covered only when they are taken, one by one or all', async () => {
  desk.findings = [face(0.1), face(0.4), face(0.7)]
  const { id } = await sendStory(desk.url, 'Three friends')
  const { page, errors } = await open(id)
  await press(page, 'c')
  await covering(page)
  const proposals = page.locator('.cover-proposal')
  expect([await proposals.count(), await shapes(page)]).toEqual([3, 0])
  expect(await proposals.first().getAttribute('aria-label')).toBe('Proposed: cover a face, 9% from the left, 17% from the top, 13% wide, 26% high')
  await press(page, 'Control+Enter', 'Escape', 'c')
  await covering(page)
  expect((await item(desk.context, id)).photos[0]?.redactions, 'nothing is applied by itself').toBeUndefined()

  await proposals.first().press('Enter')
  expect([await proposals.count(), await shapes(page)]).toEqual([2, 1])
  await page.getByRole('button', { name: 'Cover the 2 proposed places' }).click()
  expect([await proposals.count(), await shapes(page)]).toEqual([0, 3])
  await press(page, 'Control+z')
  expect([await proposals.count(), await shapes(page)]).toEqual([2, 1])
  await press(page, 'Control+y', 'Control+Enter')
  await made(page, 'Partly covered')
  for (const { box } of desk.findings) if (box) expect(await roughness(await shownPixels(page), box)).toBeLessThan(10)
  expect(await page.locator('.stage-box').count(), 'what is covered is not marked any more').toBe(0)
  expect(errors).toEqual([])
  await page.context().close()
})

/** A point of the photo on the screen. */
async function at(page: Page, x: number, y: number): Promise<[number, number]> {
  return await page.locator('.cover-canvas').evaluate(
    (each, [right, down]) => {
      const svg = each as SVGSVGElement
      const { width, height } = svg.viewBox.baseVal
      const point = new DOMPoint(right * width, down * height).matrixTransform(svg.getScreenCTM() ?? undefined)
      return [point.x, point.y] as [number, number]
    },
    [x, y] as const,
  )
}
async function drag(page: Page, from: [number, number], to: [number, number]) {
  await page.mouse.move(...(await at(page, ...from)))
  await page.mouse.down()
  await page.mouse.move(...(await at(page, ...to)), { steps: 5 })
  await page.mouse.up()
}
const drawn = async (page: Page, id: string): Promise<Redaction[]> =>
  JSON.parse((await page.evaluate(key => sessionStorage.getItem(key), `veduta-draft-${id}`)) ?? '{}').drawings?.[1]?.shapes ?? []
const near = (shape: Redaction | undefined, place: Partial<Redaction>) => {
  for (const [key, value] of Object.entries(place))
    if (typeof value === 'number') expect(shape?.[key as 'x'], key).toBeCloseTo(value, 2)
    else expect(shape?.[key as 'shape']).toBe(value)
}

test('by mouse: boxes and ellipses are drawn, moved, stretched at a corner and removed, and a stroke of the brush is one step back', async () => {
  const { id } = await sendStory(desk.url, 'By mouse')
  const { page, errors } = await open(id)
  await page.getByRole('button', { name: 'Cover something' }).click()
  await covering(page)
  await drag(page, [0.5, 0.5], [0.3, 0.3])
  near((await drawn(page, id))[0], { shape: 'box', kind: 'blur', x: 0.3, y: 0.3, width: 0.2, height: 0.2 })
  await page.getByLabel('Ellipse').check()
  await page.getByLabel('Mosaic').check()
  near((await drawn(page, id))[0], { shape: 'box', kind: 'pixelate' })
  await drag(page, [0.7, 0.1], [0.9, 0.2])
  near((await drawn(page, id))[1], { shape: 'ellipse', kind: 'pixelate', x: 0.7, y: 0.1, width: 0.2, height: 0.1 })
  await drag(page, [0.8, 0.15], [0.8, 0.4])
  near((await drawn(page, id))[1], { x: 0.7, y: 0.35, width: 0.2, height: 0.1 })
  await drag(page, [0.9, 0.45], [1.4, 0.9])
  near((await drawn(page, id))[1], { x: 0.7, y: 0.35, width: 0.3, height: 0.55 })
  await page.getByRole('button', { name: 'Narrower' }).click()
  near((await drawn(page, id))[1], { width: 0.29 })
  await page.mouse.click(...(await at(page, 0.05, 0.05)))
  expect((await drawn(page, id)).length, 'a click draws nothing').toBe(2)

  await page.getByLabel('Brush', { exact: true }).check()
  await drag(page, [0.1, 0.8], [0.4, 0.8])
  const dabs = (await drawn(page, id)).slice(2)
  expect(dabs.length).toBeGreaterThan(10)
  for (const [at, { x, width }] of dabs.entries()) if (at > 0) expect(x - (dabs[at - 1]?.x ?? 0)).toBeLessThan(width / 2)
  await page.getByRole('button', { name: 'Undo' }).click()
  expect((await drawn(page, id)).length).toBe(2)
  await page.mouse.click(...(await at(page, 0.4, 0.4)))
  // The brush draws where a shape is, too.
  expect((await drawn(page, id)).length).toBe(3)
  for (const left of [2, 1, 0]) {
    await page.locator('.cover-shape').first().press('Delete')
    expect((await drawn(page, id)).length).toBe(left)
  }
  expect(errors).toEqual([])
  await page.context().close()
})

test('by finger, on a telephone: a stroke is drawn, covered, and taken away again', async () => {
  const { id } = await sendStory(desk.url, 'By finger')
  const { page, errors } = await open(id, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  await page.getByRole('button', { name: 'Cover something' }).tap()
  await covering(page)
  await page.getByLabel('Brush', { exact: true }).check()
  const touch = await page.context().newCDPSession(page)
  const [[fromX, fromY], [toX, toY]] = [await at(page, 0.3, 0.4), await at(page, 0.6, 0.4)]
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: fromX, y: fromY }] })
  for (const part of [0.3, 0.6, 1])
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: fromX + (toX - fromX) * part, y: fromY + (toY - fromY) * part }] })
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await expect.poll(async () => (await drawn(page, id)).length).toBeGreaterThan(10)
  // By click from here on: for a while after a stroke the browser takes a tap of these quick fingers for the end of a fling.
  await page.getByRole('button', { name: 'Cover what is drawn' }).click()
  await made(page, 'Partly covered')
  const stroke = { x: 0.3, y: 0.37, width: 0.3, height: 0.06 }
  expect(await roughness(await shownPixels(page), stroke)).toBeLessThan(10)

  await page.getByRole('button', { name: 'Cover something' }).click()
  await covering(page)
  for (let left = await shapes(page); left > 0; left--) await page.locator('.cover-shape').first().press('Delete')
  await page.getByRole('button', { name: 'Show the photo uncovered' }).click()
  await page.locator('.cover').waitFor({ state: 'detached' })
  await page.locator('.stage-frame img').evaluate((each: HTMLImageElement) => each.decode())
  expect(await page.locator('.stage-caption', { hasText: 'Partly covered' }).count()).toBe(0)
  expect(await roughness(await shownPixels(page), stroke)).toBeGreaterThan(15)
  expect(errors).toEqual([])
  await page.context().close()
})

test.each([
  { width: 390, height: 844 },
  { width: 320, height: 568 },
])('at $width pixels the photo and what covers it are in view together as soon as it is asked for', async viewport => {
  const { id } = await sendStory(desk.url, 'In view')
  const { page } = await open(id, { viewport, hasTouch: true, isMobile: true })
  await page.getByRole('button', { name: 'Cover something' }).tap()
  await covering(page)
  const seen = await page.locator('.cover .stage-frame, .cover-choice, .cover-steps, .cover-send').evaluateAll(all =>
    all.map(each => {
      const { top, bottom } = each.getBoundingClientRect()
      return [each.className, top >= 0 && bottom <= innerHeight]
    }),
  )
  expect(seen.filter(([, isSeen]) => !isSeen)).toEqual([])
  expect((await page.locator('.cover .stage-frame').boundingBox())?.height).toBeGreaterThan(120)
  await page.context().close()
})

test('what was drawn stays when someone else covered something first, who is named; both can be covered', async () => {
  const { id } = await sendStory(desk.url, 'Contested')
  const [first, theirs] = [0.1, 0.7].map((x): Redaction => ({ shape: 'ellipse', kind: 'blur', x, y: 0.1, width: 0.2, height: 0.2 }))
  if (!first || !theirs) throw new Error('expected two shapes')
  const cover = async (...redactions: Redaction[]) => {
    await claimItem(desk.context, bruno, id, true)
    await redact(desk.context, bruno, id, { version: (await item(desk.context, id)).version, photo: '1', redactions })
    await releaseItem(desk.context, bruno, id)
  }
  await isReady(id)
  await cover(first)
  const { page } = await open(id)
  await press(page, 'c')
  await covering(page)
  await page.locator('.cover-shape').press('Delete')
  await press(page, 'a')
  const mine = (await drawn(page, id))[0] as Redaction
  await cover(first, theirs)
  await press(page, 'Control+Enter')
  const note = page.locator('.cover [role=alert]')
  await note.waitFor()
  expect(await note.textContent()).toMatch(/changed in the meantime.*Bruno.*2026.*still here/s)
  expect(await drawn(page, id)).toEqual([mine])
  expect((await item(desk.context, id)).photos[0]?.redactions).toEqual([first, theirs])
  // What was taken away here is not theirs.
  await page.getByRole('button', { name: 'Add the shape that they drew' }).click()
  expect(await drawn(page, id)).toEqual([mine, theirs])
  await press(page, 'Control+Enter')
  await made(page, 'Partly covered')
  expect((await item(desk.context, id)).photos[0]?.redactions).toEqual([mine, theirs])
  await page.locator('[role=status]', { hasText: 'The new picture is here' }).waitFor({ state: 'attached' })
  await page.context().close()
})

test('what was drawn survives a server that does not answer and a page that is loaded again, and nothing is published without it', async () => {
  const { id } = await sendStory(desk.url, 'Offline')
  const { page } = await open(id)
  await press(page, 'c')
  await covering(page)
  await press(page, 'a')
  await page.context().setOffline(true)
  await press(page, 'Control+Enter')
  await page.locator('.cover .desk-failure').waitFor()
  await page.context().setOffline(false)
  await page.reload()
  await page.getByRole('button', { name: 'not covered yet' }).waitFor()
  await press(page, 'p')
  await covering(page)
  await page.locator('[role=status]', { hasText: 'not covered yet' }).waitFor()
  await press(page, 'p', 'd')
  expect(await page.locator('.reason-form').count(), 'nothing is decided where something is drawn').toBe(0)
  expect([(await item(desk.context, id)).status, await shapes(page)]).toEqual(['in_review', 1])
  await page.getByRole('button', { name: 'Discard changes' }).click()
  expect(await shapes(page)).toBe(0)
  await press(page, 'Escape', 'p')
  await page.locator('[role=status]', { hasText: 'Published: Offline' }).waitFor()
  await page.context().close()
})

test('who says to be in a photo is covered where they pointed, and the story is public again without them', async () => {
  const { id } = await sendStory(desk.url, 'Reported')
  await decideNow(desk.context, id, 'publish')
  const old = mediaPath(renditionKey(id, '1', 1, 640, 'jpg'))
  await answers(old, 200)
  const likeness = { wish: 'cover', photo: '1', spot: { x: 0.3, y: 0.4 } }
  const body = JSON.stringify({ ground: 'people-recognisable', explanation: '', likeness })
  const sent = await fetch(`${desk.url}/api/v1/stories/${id}/notices`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-amz-content-sha256': createHash('sha256').update(body).digest('hex') },
    body,
  })
  expect(sent.status).toBe(202)

  const { page, errors } = await open(id)
  await page.locator('.notices .note-warning').waitFor()
  await press(page, 'c')
  await covering(page)
  expect(await page.locator('.cover-proposal').getAttribute('aria-label')).toMatch(/^Proposed: cover who wrote to be in the photo, 23% from the left/)
  await press(page, 'f', 'Control+Enter')
  await made(page, 'Partly covered')
  await answers(old, 404)
  await press(page, 'p')
  await page.locator('[role=status]', { hasText: 'Published: Reported' }).waitFor()
  await answers(storyPath('genoa', id), 200)
  const bytes = new Uint8Array(await (await fetch(`${desk.url}${mediaPath(renditionKey(id, '1', 2, 640, 'jpg'))}`)).arrayBuffer())
  expect(await roughness(bytes, { x: 0.25, y: 0.33, width: 0.1, height: 0.14 })).toBeLessThan(10)
  expect((await fetch(`${desk.url}${old}`)).status).toBe(404)
  expect(errors).toEqual([])
  await page.context().close()
})

test('undo belongs to the drawing while one draws, and not to the decision before', async () => {
  const [before, id] = [(await sendStory(desk.url, 'Decided before')).id, (await sendStory(desk.url, 'Drawn on')).id]
  await isReady(id)
  const { page } = await open(before)
  await press(page, 'p')
  await page.locator('.desk-status', { hasText: 'Published: Decided before' }).waitFor()
  await page.locator('h1', { hasText: 'Drawn on' }).waitFor()
  await page.getByRole('button', { name: 'Cover something' }).waitFor()
  await press(page, 'c')
  await covering(page)
  await press(page, 'a', 'z')
  expect(await shapes(page)).toBe(0)
  await page.locator('.desk-status', { hasText: 'Published: Decided before' }).waitFor()
  await expect.poll(async () => (await item(desk.context, before)).status, { timeout: 30_000 }).toBe('published')
  await press(page, 'Escape', 'z')
  await page.locator('h1', { hasText: 'Decided before' }).waitFor()
  await page.context().close()
})
