import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { documentOf, expectGoodGuest, ROOM, scriptOf, settled, tiles, visit } from './host-page.ts'
import { readRelease } from './release.ts'
import { fillGenoa } from './stories.ts'
import { browser, gallery, site, useHostSite } from './use-host-site.ts'

useHostSite(fillGenoa)

const element = (attributes = '') => `<city-gallery city="genoa" ${attributes}>${ROOM}</city-gallery>`
const visitPage = async (body: string, headers: Record<string, string> = {}, options: Parameters<typeof visit>[2] = {}) => {
  site.pages['/'] = { body, headers }
  return await visit(browser, `${site.url}/`, options)
}
const allowed = () => [site.url, gallery.url]

test('a plain page shows the pictures with credit and licence, and the way to add one’s own', async () => {
  const guest = await visitPage(documentOf(scriptOf(gallery.url) + element()))
  await settled(guest.page, 6)
  expect(await tiles(guest.page).first().textContent()).toContain('First')
  expect(await tiles(guest.page).first().textContent()).toMatch(/Photo: .First Person. · CC0 1\.0/)
  const credits = await guest.page.locator('city-gallery .veduta-credit').all()
  for (const credit of credits) expect(await credit.isVisible()).toBe(true)
  expect(await guest.page.getByRole('link', { name: 'Add yours' }).getAttribute('href')).toBe(`${gallery.url}/genoa/share?lang=en`)
  await expectGoodGuest(guest, allowed())
  await guest.close()
})

test('a page that allows nothing but the gallery, with a hash for the script and Trusted Types', async () => {
  const { version, integrity } = await readRelease()
  const folder = `${gallery.url}/embed/v${version}/`
  const policy = `default-src 'none'; script-src ${folder}; connect-src ${gallery.url}; img-src ${gallery.url}; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; form-action 'none'`
  const script = scriptOf(gallery.url, `v${version}/city-gallery.js`, `integrity="${integrity['city-gallery.js']}" crossorigin="anonymous"`)
  const guest = await visitPage(documentOf(script + element()), { 'Content-Security-Policy': policy })
  await settled(guest.page, 6)
  await tiles(guest.page).first().locator('.veduta-link').click()
  await guest.page.locator('dialog[open]').waitFor()
  await guest.page.keyboard.press('ArrowRight')
  await guest.page.locator('dialog[open]', { hasText: 'Second' }).waitFor()
  await guest.page.keyboard.press('Escape')
  // axe puts a script of its own into the page, which this policy refuses: the same states are looked at elsewhere.
  await expectGoodGuest(guest, allowed(), { axe: false })
  await guest.close()
})

test('a script that is not the one that the page vouches for runs nowhere, and what is inside the element stays', async () => {
  const { version, integrity } = await readRelease()
  const script = scriptOf(gallery.url, `v${version}/city-gallery.js`, `integrity="${integrity['view.js']}" crossorigin="anonymous"`)
  const guest = await visitPage(documentOf(`${script}<city-gallery city="genoa"><a href="${gallery.url}/genoa">Pictures of Genoa</a></city-gallery>`))
  expect(await guest.page.getByRole('link', { name: 'Pictures of Genoa' }).isVisible()).toBe(true)
  expect(await guest.page.evaluate(() => customElements.get('city-gallery'))).toBeUndefined()
  await guest.close()
})

test('what the script loads is vouched for too: a module with other bytes is not run', async () => {
  const { version } = await readRelease()
  site.pages['/'] = {
    body: documentOf(`${scriptOf(gallery.url)}<city-gallery city="genoa"><a href="${gallery.url}/genoa">Pictures of Genoa</a></city-gallery>`),
  }
  const device = await browser.newContext()
  const page = await device.newPage()
  const messages: string[] = []
  page.on('console', message => messages.push(message.text()))
  await page.route(`**/embed/v${version}/view.js`, async route => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `${await response.text()};document.title = "not ours"` })
  })
  await page.goto(`${site.url}/`)
  await expect.poll(() => messages.filter(text => text.startsWith('<city-gallery>')).length).toBe(1)
  expect(await page.title()).toBe('The old harbour hotel')
  expect(await page.getByRole('link', { name: 'Pictures of Genoa' }).isVisible()).toBe(true)
  await device.close()
})

test('a theme that styles everything, forcefully, reaches nothing inside', async () => {
  const theme = `<style>
    * { box-sizing: content-box !important; margin: 9px !important; border: 3px solid red !important; float: left !important; font-size: 16px !important; text-transform: uppercase !important; letter-spacing: 4px !important; }
    body, div, h1, h2, p, main, html, city-gallery, svg, title, head, style, meta, script { float: none !important; border: 0 !important; letter-spacing: normal !important; text-transform: none !important; }
    img, picture, canvas { display: none !important; width: 1px !important; height: 1px !important; opacity: 0 !important; }
    a { color: magenta !important; background: yellow !important; padding: 40px !important; display: block !important; }
    ul, li { list-style: square !important; padding-left: 60px !important; }
    button, dialog { display: none !important; }
    p { text-transform: uppercase; line-height: 3; }
  </style>`
  const guest = await visitPage(
    documentOf(`<div style="display:flex;text-align:right;line-height:3;white-space:nowrap;text-indent:50px">${scriptOf(gallery.url)}${element()}</div>`, {
      head: theme,
    }),
  )
  await settled(guest.page, 6)
  const style = await tiles(guest.page)
    .first()
    .evaluate(tile => {
      const of = (selector: string) => getComputedStyle(tile.querySelector(selector) ?? tile)
      const image = tile.querySelector('img')?.getBoundingClientRect()
      return {
        float: getComputedStyle(tile).float,
        border: of('.veduta-picture').borderTopWidth,
        transform: of('.veduta-title').textTransform,
        spacing: of('.veduta-credit').letterSpacing,
        wrap: of('.veduta-credit').whiteSpace,
        align: of('.veduta-credit').textAlign,
        indent: of('.veduta-credit').textIndent,
        opacity: of('img').opacity,
        seen: (image?.width ?? 0) > 100 && (image?.height ?? 0) > 100,
      }
    })
  expect(style).toEqual({
    float: 'none',
    border: '0px',
    transform: 'none',
    spacing: 'normal',
    wrap: 'normal',
    align: 'start',
    indent: '0px',
    opacity: '1',
    seen: true,
  })
  await tiles(guest.page).first().locator('.veduta-link').click()
  const dialog = guest.page.locator('dialog[open]')
  await dialog.waitFor()
  expect(await dialog.evaluate(box => box.getBoundingClientRect().width)).toBe(1440)
  await guest.page.keyboard.press('Escape')
  await expectGoodGuest(guest, allowed(), { axe: false })
  await guest.close()
})

test('a React page that renders again and again keeps the pictures as they are', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { createElement, useEffect, useState } from 'react'
        import { createRoot } from 'react-dom/client'
        function Page() {
          const [count, setCount] = useState(0)
          const [filter, setFilter] = useState()
          window.setFilter = setFilter
          useEffect(() => { const timer = setInterval(() => setCount(each => each + 1), 50); return () => clearInterval(timer) }, [])
          const gallery = createElement('city-gallery', { key: 'gallery', city: 'genoa', campaign: filter, limit: 60, lang: 'en', class: 'even-' + (count % 2) }, createElement('svg', { width: 1, height: '90vh', 'aria-hidden': true }))
          const counter = createElement('p', { key: 'counter', id: 'count' }, 'Rendered ' + count + ' times')
          return createElement('main', null, createElement('h1', null, 'The old harbour hotel'), count % 2 ? [gallery, counter] : [counter, gallery])
        }
        createRoot(document.getElementById('root')).render(createElement(Page))`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  site.pages['/page.js'] = { body: outputFiles[0]?.text ?? '', headers: { 'Content-Type': 'text/javascript' } }
  const guest = await visitPage(
    `<!doctype html><html lang="en"><head><title>React</title>${scriptOf(gallery.url)}</head><body><div id="root"></div><script src="/page.js"></script></body></html>`,
  )
  await settled(guest.page, 6)
  const first = await tiles(guest.page).first().elementHandle()
  await expect.poll(async () => Number(((await guest.page.locator('#count').textContent()) ?? '').replace(/\D/g, ''))).toBeGreaterThan(20)
  expect(await first?.evaluate(tile => tile.isConnected)).toBe(true)
  const asked: string[] = []
  guest.page.on('request', request => asked.push(request.url()))
  await guest.page.evaluate(() => (window as unknown as { setFilter(value: string): void }).setFilter('rolli-days'))
  await settled(guest.page, 3)
  expect(asked.filter(url => url.includes('/api/'))).toEqual([`${gallery.url}/api/v1/cities/genoa/stories?campaign=rolli-days&limit=60`])
  await expectGoodGuest(guest, allowed())
  await guest.close()
})

test('from right to left and in the dark', async () => {
  const dark = '<style>:root{color-scheme:dark;background:#121212;color:#eee}a{color:#9cf}</style>'
  const guest = await visitPage(
    documentOf(scriptOf(gallery.url) + element('layout="rows"'), { head: dark, attributes: 'dir="rtl"', lang: 'ar' }),
    {},
    { colorScheme: 'dark' },
  )
  await settled(guest.page, 6)
  const [first, second] = await Promise.all([0, 1].map(index => tiles(guest.page).nth(index).boundingBox()))
  expect(first!.x).toBeGreaterThan(second!.x)
  // Words that are written the other way begin where the page's lines do, in their own order.
  const ends = await tiles(guest.page)
    .first()
    .evaluate(tile =>
      ['.veduta-picture', '.veduta-title', '.veduta-credit'].map(selector => {
        const range = document.createRange()
        range.selectNodeContents(tile.querySelector(selector) ?? tile)
        return Math.round(range.getBoundingClientRect().right)
      }),
    )
  expect(ends).toEqual(Array(3).fill(ends[0]))
  await tiles(guest.page).first().locator('.veduta-link').click()
  const dialog = guest.page.locator('dialog[open]')
  await dialog.waitFor()
  await guest.page.keyboard.press('ArrowLeft')
  await guest.page.locator('dialog[open]', { hasText: 'Second' }).waitFor()
  const [credit, licence] = await Promise.all(
    ['.veduta-credit', '.veduta-credit a'].map(each => dialog.locator(each).evaluate(part => part.getBoundingClientRect().right)),
  )
  expect(licence).toBeCloseTo(credit ?? 0, 0)
  await expectGoodGuest(guest, allowed())
  await guest.close()
})

test('three of them with different filters on one page, each with its own pictures', async () => {
  const three = element('campaign="rolli-days"') + element('tag="hill" layout="grid"') + element('place="palazzo-rosso" layout="strip" lang="it"')
  const guest = await visitPage(documentOf(scriptOf(gallery.url) + scriptOf(gallery.url) + three))
  const each = guest.page.locator('city-gallery')
  for (const index of [0, 1, 2]) await expect.poll(() => each.nth(index).locator('.veduta-item').count(), { timeout: 20_000 }).toBe(3)
  expect(await each.nth(0).locator('.veduta-title').allTextContents()).toEqual(['Second', 'Fourth', 'Sixth'])
  expect(await each.nth(1).locator('.veduta-title').allTextContents()).toEqual(['First', 'Third', 'Fifth'])
  expect(await each.nth(2).locator('.veduta-add').textContent()).toBe('Aggiungere una foto')
  await each.nth(1).locator('.veduta-link').nth(1).click()
  await guest.page.locator('dialog[open]', { hasText: 'Third' }).waitFor()
  await guest.page.keyboard.press('End')
  await guest.page.locator('dialog[open]', { hasText: 'Fifth' }).waitFor()
  await guest.page.keyboard.press('Escape')
  await expectGoodGuest(guest, allowed())
  await guest.close()
})
