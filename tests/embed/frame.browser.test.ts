import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { SLOW } from '../pages/open-gallery.ts'
import { documentOf, expectAccessible, visit } from '../widget/host-page.ts'
import { fillGenoa } from '../widget/stories.ts'
import { browser, gallery, site, useHostSite } from '../widget/use-host-site.ts'

let ids: Awaited<ReturnType<typeof fillGenoa>>
useHostSite(async gallery => {
  ids = await fillGenoa(gallery)
})

const RESIZE = () => `<script async src="${gallery.url}/embed/v1/frame-resize.js" crossorigin="anonymous"></script>`
const frameOf = (path = '/embed/genoa/frame?lang=en', attributes = '') =>
  `<iframe src="${gallery.url}${path}" title="Pictures" width="100%" height="200" ${attributes}></iframe>`

async function show(body: string, headers: Record<string, string> = {}, options: Parameters<typeof visit>[2] = {}) {
  site.pages['/'] = { body: documentOf(body), headers }
  return await visit(browser, `${site.url}/`, options)
}

/** Height of a frame and of what is in it. */
const heights = async (page: Page, index = 0) => {
  const element = page.locator('iframe').nth(index)
  const inside = page.frameLocator('iframe').nth(index)
  return [
    await element.evaluate(each => each.getBoundingClientRect().height),
    Math.ceil(await inside.locator('body').evaluate(each => each.getBoundingClientRect().height)),
  ]
}
const growsWhole = async (page: Page, index = 0) =>
  await expect
    .poll(async () => {
      const [outer = 0, inner = 0] = await heights(page, index)
      return outer > 250 && Math.abs(outer - inner) <= 4
    }, SLOW)
    .toBe(true)

test('a frame grows to its content and follows it when the page becomes narrow, under a policy of two directives', async () => {
  const policy = `default-src 'none'; frame-src ${gallery.url}; script-src ${gallery.url}`
  const guest = await show(frameOf() + RESIZE(), { 'Content-Security-Policy': policy })
  await growsWhole(guest.page)
  const [wide = 0] = await heights(guest.page)
  await guest.page.setViewportSize({ width: 390, height: 844 })
  await expect.poll(async () => (await heights(guest.page))[0], SLOW).toBeGreaterThan(wide)
  await growsWhole(guest.page)
  expect(guest.messages).toEqual([])
  expect(await guest.page.context().cookies()).toEqual([])
  expect([...guest.origins].sort()).toEqual([site.url, gallery.url].sort())
  await guest.close()
})

test('one script serves all frames of a page, each by its own content, and leaves those of others alone', async () => {
  site.pages['/other'] = { body: `<script>parent.postMessage({ type: 'veduta:height', height: 5000 }, '*')</script>` }
  const guest = await show(
    `${frameOf()}${frameOf(`/embed/genoa/stories/${ids.First}/frame?lang=en`)}<iframe src="${site.url}/other" title="Another" height="150"></iframe>${RESIZE()}`,
  )
  await growsWhole(guest.page, 0)
  await growsWhole(guest.page, 1)
  const [list] = await heights(guest.page, 0)
  const [story] = await heights(guest.page, 1)
  expect(list).not.toBe(story)
  expect(await guest.page.locator('iframe').nth(2).getAttribute('height')).toBe('150')
  await guest.close()
})

test('in a sandbox without an origin it shows everything, keeps nothing, and still grows', async () => {
  const guest = await show(frameOf('/embed/genoa/frame?lang=en', 'sandbox="allow-scripts"') + RESIZE())
  await growsWhole(guest.page)
  const inside = guest.page.frameLocator('iframe')
  expect(await inside.locator('.veduta-item').count()).toBe(6)
  expect(await inside.locator('body').evaluate(() => origin)).toBe('null')
  await inside
    .locator('img')
    .first()
    .evaluate((image: HTMLImageElement) => image.decode())
  expect(guest.messages).toEqual([])
  await guest.close()
})

test('in a sandbox that allows nothing there are the pictures and their words', async () => {
  const guest = await show(frameOf('/embed/genoa/frame?lang=en', 'sandbox=""'))
  const inside = guest.page.frameLocator('iframe')
  await inside.getByText('First', { exact: true }).waitFor()
  expect(guest.messages.filter(text => !text.includes('sandboxed'))).toEqual([])
  await guest.close()
})

/**
 * What WordPress does with a frame of a provider that it does not know: a sandbox for scripts alone, a secret in the address that messages repeat,
 * heights within 200 and 1000 pixels, and links to the frame's own host that are followed while the frame has the focus. The frame is hidden, and a
 * quotation stands in its place, until a message comes; WordPress may begin to listen before there is a frame or long after, and then tells each
 * frame that it does.
 */
const wordPress = (begins: string) => `<script>
addEventListener('${begins}', () => setTimeout(() => {
  addEventListener('message', ({ data, source }) => {
    if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return
    for (const quotation of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')) quotation.style.display = 'none'
    for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
      if (source !== frame.contentWindow) continue
      frame.removeAttribute('style')
      if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)))
      if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame) top.location.href = data.value
    }
  })
  for (const frame of document.querySelectorAll('iframe[data-secret]'))
    frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*')
}, ${begins === 'load' ? 200 : 0}))
</script>`
const inWordPress = (path: string, begins = 'load') =>
  `${wordPress(begins)}<blockquote data-secret="aB3dE5gH7j"><a href="/">Pictures</a></blockquote>` +
  frameOf(
    `${path}#?secret=aB3dE5gH7j`,
    'sandbox="allow-scripts" security="restricted" style="position: absolute; clip: rect(1px, 1px, 1px, 1px);" data-secret="aB3dE5gH7j"',
  )

/** As far as WordPress lets it. */
const growsInWordPress = async (page: Page) =>
  await expect
    .poll(async () => {
      const [outer = 0, inner = 0] = await heights(page)
      return outer > 250 && Math.abs(outer - Math.min(1000, inner)) <= 4
    }, SLOW)
    .toBe(true)

test.each(['DOMContentLoaded', 'load'])('in WordPress it is shown and grows, when that listens from %s on', async begins => {
  for (const path of ['/embed/genoa/frame?lang=en', `/embed/genoa/stories/${ids.Second}/frame?lang=en`]) {
    const guest = await show(inWordPress(path, begins))
    await growsInWordPress(guest.page)
    expect(await guest.page.locator('blockquote').isVisible()).toBe(false)
    expect(await guest.page.locator('iframe').getAttribute('style')).toBeNull()
    await guest.close()
  }
})

test('in WordPress it grows, and a click leads to the story, also from the licence that WordPress would not follow', async () => {
  const story = `/embed/genoa/stories/${ids.Second}/frame?lang=en`
  for (const choose of ['h1 a', 'a[rel~=license]']) {
    const guest = await show(inWordPress(story))
    await growsInWordPress(guest.page)
    await guest.page.frameLocator('iframe').locator(choose).click()
    await guest.page.waitForURL(`${gallery.url}/genoa/stories/${ids.Second}?lang=en`)
    await guest.close()
  }
  const list = await show(inWordPress('/embed/genoa/frame?lang=en'))
  await growsInWordPress(list.page)
  await list.page.frameLocator('iframe').getByRole('link', { name: 'Add yours' }).click()
  await list.page.waitForURL(`${gallery.url}/genoa/share?lang=en`)
  await list.close()
})

test('outside of a sandbox a click opens the story beside the page', async () => {
  const guest = await show(frameOf())
  const opened = guest.page.context().waitForEvent('page')
  await guest.page.frameLocator('iframe').locator('.veduta-link').first().click()
  const story = await opened
  await story.waitForURL(`${gallery.url}/genoa/stories/**`)
  expect(guest.page.url()).toBe(`${site.url}/`)
  await guest.close()
})

test.each(['', 'sandbox="allow-scripts"'])('on a site that the city excludes readers see a quiet line (%s)', async sandbox => {
  const city = await gallery.context.catalog.city('genoa')
  if (!city) throw new Error('expected Genoa')
  await gallery.context.catalog.putCity({ ...city, excludedOrigins: [site.url] })
  const guest = await show(frameOf('/embed/genoa/frame?lang=en', sandbox) + RESIZE())
  const inside = guest.page.frameLocator('iframe')
  await inside.getByText('The city does not show its pictures on this site.').waitFor()
  expect(await inside.locator('img').count()).toBe(0)
  await expect.poll(async () => (await heights(guest.page))[0], SLOW).toBeLessThan(120)
  await expectAccessible(guest.page)
  await guest.close()
  await gallery.context.catalog.putCity(city)
})

test('the frame of what is gone is a quiet line too', async () => {
  const guest = await show(frameOf('/embed/genoa/stories/aaaaaaaaaaaaaaaaaaaaaaaaaa/frame?lang=en') + RESIZE())
  await guest.page.frameLocator('iframe').getByText('These pictures are not here any more.').waitFor()
  await guest.close()
})

test.each([
  ['light', '/embed/genoa/frame?lang=en'],
  ['dark', '/embed/genoa/frame?lang=en&layout=grid'],
  ['light', '/embed/genoa/stories/{story}/frame?lang=en'],
  ['dark', '/embed/genoa/stories/{story}/frame?lang=en'],
] as const)('axe finds nothing in %s: %s', async (colorScheme, path) => {
  const { page, close } = await visit(browser, `${gallery.url}${path.replace('{story}', ids.Third)}`, { colorScheme })
  await page
    .locator('img')
    .first()
    .evaluate((image: HTMLImageElement) => image.decode())
  await expectAccessible(page)
  await close()
})

test('a look that is asked for holds against the device’s', async () => {
  const ground = async (look: string, colorScheme: 'light' | 'dark') => {
    const { page, close } = await visit(browser, `${gallery.url}/embed/genoa/frame?look=${look}`, { colorScheme })
    const colour = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    await close()
    return colour
  }
  const [light, dark] = [await ground('auto', 'light'), await ground('auto', 'dark')]
  expect(light).not.toBe(dark)
  expect([await ground('light', 'dark'), await ground('dark', 'light')]).toEqual([light, dark])
})
