import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { freePort } from '../support/host.ts'

export interface HostSite {
  url: string
  /** What the site answers from now on, by path; anything else is an empty 204. */
  pages: Record<string, HostPage>
  close(): Promise<void>
}

export interface HostPage {
  body: string | Uint8Array
  headers?: Record<string, string>
}

/** A site of somebody else, on an origin of its own. */
export async function openHostSite(pages: Record<string, HostPage> = {}): Promise<HostSite> {
  const port = await freePort()
  const site: HostSite = {
    url: `http://127.0.0.1:${port}`,
    pages,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const page = site.pages[new URL(request.url ?? '/', site.url).pathname]
    if (!page) return response.writeHead(204).end()
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers }).end(page.body)
  }).listen(port, '127.0.0.1')
  await once(server, 'listening')
  return site
}

interface DocumentOptions {
  head?: string
  attributes?: string
  lang?: string
}

/** A plain page of that site around some markup. */
export const documentOf = (body: string, { head = '', attributes = '', lang = 'en' }: DocumentOptions = {}): string => `<!doctype html>
<html lang="${lang}" ${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>The old harbour hotel</title>${head}</head>
<body><main><h1>The old harbour hotel</h1><p>Rooms with a view of the sea, four minutes from the station.</p>${body}
<h2>How to find us</h2><p>Take bus 20 to the harbour, and walk towards the lighthouse.</p></main></body></html>`

export const scriptOf = (gallery: string, file = 'v1/city-gallery.js', attributes = '') =>
  `<script type="module" src="${gallery}/embed/${file}" ${attributes}></script>`

/** What keeps the room until the pictures come, as the snippet has it. */
export const ROOM = '<svg width="1" height="90vh" aria-hidden="true"></svg>'

export interface Visit {
  page: Page
  /** Everything that the console said, errors of scripts among it. */
  messages: string[]
  /** Origins that were asked for something. */
  origins: Set<string>
  close(): Promise<void>
}

export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const device = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 }, ...options })
  const page = await device.newPage()
  const messages: string[] = []
  const origins = new Set<string>()
  page.on('console', message => messages.push(message.text()))
  page.on('pageerror', error => messages.push(error.message))
  page.on('request', request => origins.add(new URL(request.url()).origin))
  await page.goto(url)
  return { page, messages, origins, close: () => device.close() }
}

/** Nothing was said, kept, or asked of anybody else; and it can be used by everybody. */
export async function expectGoodGuest({ page, messages, origins }: Visit, allowed: readonly string[], { axe = true } = {}): Promise<void> {
  expect(messages).toEqual([])
  expect(await page.context().cookies()).toEqual([])
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 })
  expect([...origins].filter(origin => !allowed.includes(origin))).toEqual([])
  if (axe) await expectAccessible(page)
}

export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([])
}

/** The tiles of the first gallery of a page, wherever they are. */
export const tiles = (page: Page) => page.locator('city-gallery .veduta-item')

/** Wait until a gallery has shown its pictures, and those in the window have arrived. */
export async function settled(page: Page, count: number): Promise<void> {
  // Not `expect.poll`, which only tests have: benchmarks wait too.
  const late = Date.now() + 20_000
  for (let there = await tiles(page).count(); there !== count; there = await tiles(page).count()) {
    if (Date.now() > late) throw new Error(`expected ${count} pictures, received ${there}`)
    await new Promise(done => setTimeout(done, 50))
  }
  await page.evaluate(async () => {
    const roots = [...document.querySelectorAll('city-gallery')].flatMap(each => [each, each.shadowRoot])
    const images = roots.flatMap(root => [...(root?.querySelectorAll<HTMLImageElement>('.veduta-item img') ?? [])])
    const near = images.filter(image => image.getBoundingClientRect().top < innerHeight && image.getBoundingClientRect().left < innerWidth)
    await Promise.all(near.map(image => image.decode()))
  })
}
