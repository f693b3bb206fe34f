import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openPage, SLOW } from '../pages/open-gallery.ts'
import { documentOf, settled, visit } from '../widget/host-page.ts'
import { fillGenoa } from '../widget/stories.ts'
import { browser, gallery, site, useHostSite } from '../widget/use-host-site.ts'

useHostSite(fillGenoa)

async function openBuilder(options: Parameters<typeof openPage>[1] = {}, query = '?lang=en') {
  const opened = await openPage(browser, options)
  await opened.page.goto(`${gallery.url}/genoa/embed${query}`)
  await opened.page.locator('.preview-frame[src]').waitFor()
  // Alive once the preview has been measured.
  await opened.page.waitForFunction(() => document.querySelector<HTMLElement>('.preview-box')?.style.height)
  return opened
}

const code = (page: Page) => page.locator('#b-code').inputValue()
const preview = (page: Page) => page.locator('.preview-frame').getAttribute('src')

test('what is chosen is in the preview and in the lines to copy', async () => {
  const { page, errors } = await openBuilder()
  await page.getByLabel('Pictures', { exact: true }).selectOption({ label: 'Rolli Days' })
  await page.getByLabel('Grid').check()
  await page.locator('#b-lang').selectOption('it')
  await page.getByLabel('At a time').fill('6')
  await page.getByLabel('At a time').blur()
  expect(await code(page)).toContain('<city-gallery city="genoa" campaign="rolli-days" lang="it" layout="grid" limit="6">')
  await expect.poll(() => preview(page), SLOW).toBe('/embed/genoa/frame?campaign=rolli-days&lang=it&layout=grid&limit=6&look=light')
  await page.frameLocator('.preview-frame').locator('.veduta-grid .veduta-item').first().waitFor()
  expect(await page.frameLocator('.preview-frame').locator('.veduta-item').count()).toBe(3)
  expect(errors).toEqual([])
  await page.context().close()
})

test('a map has all pictures of the city: what it does not know can’t be chosen, and is there again with another layout', async () => {
  const { page, errors } = await openBuilder()
  await page.getByLabel('Pictures', { exact: true }).selectOption({ label: 'Rolli Days' })
  await page.getByLabel('Map', { exact: true }).check()
  expect(await code(page)).toContain('<city-gallery city="genoa" layout="map">')
  await page.getByText('The map shows all pictures of the city that have a place.').waitFor()
  expect(await page.getByLabel('Pictures', { exact: true }).isDisabled()).toBe(true)
  expect(await page.locator('#b-limit, [name=order]').count()).toBe(0)
  await expect.poll(() => preview(page), SLOW).toBe('/embed/genoa/frame?layout=map&look=light')
  await page.frameLocator('.preview-frame').locator('.map-canvas .map-cluster').first().waitFor()
  await page.getByLabel('Server-side include').check()
  expect(await page.locator('#b-script').inputValue()).toContain('<script type="module"')
  await page.getByLabel('Rows').check()
  expect(await code(page)).toContain('campaign=rolli-days')
  expect(errors).toEqual([])
  await page.context().close()
})

test('what a click does can be chosen, and the preview does it', async () => {
  const { page, errors } = await openBuilder()
  await page.getByLabel('Leads to its story').check()
  await page.getByLabel('In a new tab').check()
  expect(await code(page)).toContain('<city-gallery city="genoa" lightbox="off" link="tab">')
  await page.getByLabel('Not at all').check()
  await expect.poll(() => preview(page), SLOW).toBe('/embed/genoa/frame?link=none&look=light')
  const inside = page.frameLocator('.preview-frame')
  await inside.locator('div.veduta-link').first().waitFor()
  expect(await inside.locator('a.veduta-link').count()).toBe(0)
  // In a frame and by oEmbed nothing is shown large.
  const clicks = page.getByRole('group', { name: 'A click on a picture' })
  for (const [way, offered] of Object.entries({ Frame: 0, 'Address alone': 0, 'Server-side include': 1, 'Script and element': 1 })) {
    await page.getByRole('radio', { name: way, exact: true }).check()
    await expect.poll(() => clicks.count(), SLOW).toBe(offered)
  }
  expect(await code(page)).toContain('lightbox="off" link="none"')
  expect(errors).toEqual([])
  await page.context().close()
})

test('the preview shows a phone and a desktop, in light and in dark', async () => {
  const { page } = await openBuilder()
  const width = () => page.locator('.preview-frame').evaluate((frame: HTMLIFrameElement) => frame.contentWindow?.innerWidth ?? frame.clientWidth)
  await expect.poll(() => page.locator('.preview-frame').evaluate(frame => frame.clientWidth), SLOW).toBe(1120)
  await page.getByLabel('Phone').check()
  await expect.poll(() => page.locator('.preview-frame').evaluate(frame => frame.clientWidth), SLOW).toBe(390)
  await page.getByRole('group', { name: 'In', exact: true }).getByLabel('Dark').check()
  await expect.poll(() => preview(page), SLOW).toContain('look=dark')
  expect(await width()).toBe(390)
  // As soon as the page's own colours are chosen there is nothing left to switch.
  await page.getByRole('group', { name: 'Colours' }).getByLabel('Light').check()
  expect(await page.getByRole('group', { name: 'In', exact: true }).count()).toBe(0)
  await page.context().close()
})

test('everything is reached and chosen by keys', async () => {
  const { page, errors } = await openBuilder()
  await page.getByLabel('Pictures', { exact: true }).focus()
  const walked: string[] = []
  for (let step = 0; step < 14; step++) {
    walked.push(
      await page.evaluate(() => document.activeElement?.id || document.activeElement?.getAttribute('name') || document.activeElement?.localName || ''),
    )
    await page.keyboard.press('Tab')
  }
  expect(walked.slice(0, 10)).toEqual(['b-filter', 'layout', 'order', 'b-lang', 'b-limit', 'lightbox', 'link', 'look', 'device', 'scheme'])
  await page.getByLabel('Rows').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  expect(await code(page)).toContain('layout="strip"')
  await page.getByLabel('Script and element').focus()
  await page.keyboard.press('ArrowDown')
  expect(await code(page)).toContain('<iframe src=')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('b-code')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.locator('#b-code-status', { hasText: /Copied|selected/ }).waitFor()
  expect(errors).toEqual([])
  await page.context().close()
})

test('copying copies, and where the browser refuses the lines are selected', async () => {
  const { page } = await openBuilder({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.getByRole('button', { name: 'Copy' }).first().click()
  await page.locator('#b-code-status', { hasText: 'Copied.' }).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page))
  // Another choice is another code, which nobody copied.
  await page.getByLabel('Strip').check()
  await expect.poll(() => page.locator('#b-code-status').textContent()).toBe('')
  await page.evaluate(() => Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('no')) }))
  await page.getByRole('button', { name: 'Copy' }).first().click()
  await page.locator('#b-code-status', { hasText: 'selected' }).waitFor()
  expect(await page.locator('#b-code').evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd))).toBe(
    await code(page),
  )
  await page.context().close()
})

test('a policy that is pasted is checked on the page, and nothing of it leaves the device', async () => {
  const { page } = await openBuilder()
  // What the preview shows has come.
  await page.waitForLoadState('networkidle')
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  const paste = (text: string) => page.getByLabel('Does your policy allow it?').fill(text)
  await paste("Content-Security-Policy: default-src 'self' cdn.example; img-src *")
  await page.getByText('2 things are missing').waitFor()
  expect(await page.locator('.policy-missing code').allTextContents()).toEqual([
    `script-src 'self' cdn.example ${gallery.url}`,
    `connect-src 'self' cdn.example ${gallery.url}`,
  ])
  await paste(`default-src 'none'; script-src ${gallery.url}; connect-src ${gallery.url}; img-src ${gallery.url}`)
  await page.getByText('This policy allows everything that is needed.').waitFor()
  await paste('https://city.example/')
  await page.getByText('There is no policy in this text.').waitFor()
  await paste('')
  await expect.poll(() => page.locator('.policy .note').count()).toBe(0)
  expect(asked).toEqual([])
  await page.context().close()
})

describe('what is copied works as it is, under the directives that stand beside it', () => {
  test.each(['script', 'frame'] as const)('%s', async way => {
    const { page } = await openBuilder()
    await page.getByLabel(way === 'script' ? 'Script and element' : 'Frame', { exact: true }).check()
    await page.getByLabel('Grid').check()
    const [lines, directives] = [await code(page), await page.locator('#b-directives').inputValue()]
    await page.context().close()
    site.pages['/'] = { body: documentOf(lines), headers: { 'Content-Security-Policy': `default-src 'none'; ${directives.replaceAll('\n', ' ')}` } }
    const guest = await visit(browser, `${site.url}/`)
    if (way === 'script') await settled(guest.page, 6)
    else {
      await guest.page.frameLocator('iframe').locator('.veduta-grid .veduta-item').first().waitFor()
      await expect.poll(() => guest.page.locator('iframe').getAttribute('height'), SLOW).not.toBe('600')
    }
    expect(guest.messages).toEqual([])
    await guest.close()
  })

  test('the map, by the script and by what a server reads', async () => {
    for (const way of ['Script and element', 'Server-side include']) {
      const { page } = await openBuilder()
      await page.getByRole('radio', { name: way, exact: true }).check()
      await page.getByLabel('Map', { exact: true }).check()
      const included = way === 'Script and element' ? '' : await (await fetch(await code(page))).text()
      const lines = included ? included + (await page.locator('#b-script').inputValue()) : await code(page)
      const directives = await page.locator('#b-directives').inputValue()
      await page.context().close()
      site.pages['/'] = { body: documentOf(lines), headers: { 'Content-Security-Policy': `default-src 'none'; ${directives.replaceAll('\n', ' ')}` } }
      const guest = await visit(browser, `${site.url}/`)
      await guest.page.locator('.map-canvas .map-cluster').first().waitFor()
      await guest.page.waitForLoadState('networkidle')
      expect(guest.messages).toEqual([])
      await guest.close()
    }
  })

  test('the address that a server reads', async () => {
    const { page } = await openBuilder()
    await page.getByLabel('Server-side include').check()
    expect(await (await fetch(await code(page))).text()).toContain('<city-gallery city="genoa"')
    await page.context().close()
  })

  test('the address alone', async () => {
    const { page } = await openBuilder()
    await page.getByLabel('Address alone').check()
    expect((await fetch(`${gallery.url}/oembed?url=${encodeURIComponent(await code(page))}`)).status).toBe(200)
    await page.context().close()
  })
})

const STATES: [name: string, prepare: (page: Page) => Promise<unknown>][] = [
  ['at first', async () => {}],
  ['with a map', page => page.getByLabel('Map', { exact: true }).check()],
  ['with a tag', page => page.getByLabel('Pictures', { exact: true }).selectOption({ label: 'With a tag' })],
  ['as a frame in dark colours', page => page.getByLabel('Frame', { exact: true }).check()],
  ['with rules for the stylesheet', page => page.getByRole('group', { name: 'Colours' }).getByLabel('Dark').check()],
  [
    'with a policy that lacks something',
    page => page.getByLabel('Does your policy allow it?').fill("sandbox; default-src 'none', script-src 'strict-dynamic'"),
  ],
  ['with a policy that is fine', page => page.getByLabel('Does your policy allow it?').fill('img-src *')],
  ['with no policy', page => page.getByLabel('Does your policy allow it?').fill('hello://')],
]

describe.each([
  ['light', { width: 1440, height: 900 }],
  ['dark', { width: 390, height: 844 }],
] as const)('axe finds nothing in %s', (colorScheme, viewport) => {
  test.each(STATES)('%s', async (_, prepare) => {
    const { page, errors } = await openBuilder({ colorScheme, viewport })
    await prepare(page)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude('iframe').analyze()
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`))).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(errors).toEqual([])
    await page.context().close()
  })
})

test('without script the lines for all pictures are there, and the page says what is not', async () => {
  const { page } = await openPage(browser, { javaScriptEnabled: false })
  await page.goto(`${gallery.url}/genoa/embed?lang=en`)
  expect(await code(page)).toContain('<city-gallery city="genoa">')
  await page.locator('noscript p', { hasText: 'Choosing and the preview need JavaScript.' }).waitFor()
  await page.context().close()
})
