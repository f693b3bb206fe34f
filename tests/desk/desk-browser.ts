import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import type { Finding } from '../../shared/moderation.ts'
import { launchBrowser } from '../support/browser.ts'
import { type DeskHost, openDeskHost, openPage } from './open-desk-host.ts'

type PageOptions = Parameters<typeof openPage>[1]

export interface DeskBrowser extends Pick<DeskHost, 'url' | 'context' | 'signIn'> {
  browser: Browser
  host: DeskHost
  /** What the judge sees in the next photos. */
  findings: Finding[]
  openPage(options?: PageOptions): ReturnType<typeof openPage>
}

/** A browser and the host for the tests of one file: opened before them, closed after them. */
export function deskBrowser(): DeskBrowser {
  let opened: { browser: Browser; host: DeskHost } | undefined
  const there = () => {
    if (!opened) throw new Error('expected to be used within a test')
    return opened
  }
  const desk: DeskBrowser = {
    findings: [],
    get browser() {
      return there().browser
    },
    get host() {
      return there().host
    },
    get url() {
      return there().host.url
    },
    get context() {
      return there().host.context
    },
    signIn: (page, login) => there().host.signIn(page, login),
    openPage: options => openPage(there().browser, options),
  }
  beforeAll(async () => {
    const browser = await launchBrowser()
    opened = { browser, host: await openDeskHost({ judge: { judge: async () => desk.findings } }) }
  }, 60_000)
  afterAll(async () => {
    await opened?.browser.close()
    await opened?.host.close()
  })
  return desk
}

export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Expect that axe finds nothing and that nothing is wider than the window. `what` names the state. */
export async function expectClean(page: Page, what: string): Promise<void> {
  // Legacy mode looks at the page itself, without a second one: the desk has no frames.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(each => `${what}: ${each.id} ${each.nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${what} fits`).toBe(true)
}

/** Both schemes, one on a wide window and one on a phone. */
export const LOOKS = [
  ['dark', { width: 1440, height: 900 }],
  ['light', { width: 390, height: 844 }],
] as const

/** A page that is signed in and looks so. */
export async function openLook(desk: DeskBrowser, scheme: 'dark' | 'light', viewport: { width: number; height: number }, login?: string) {
  const opened = await desk.openPage({ viewport })
  await opened.page.addInitScript(chosen => localStorage.setItem('veduta-desk', JSON.stringify({ scheme: chosen })), scheme)
  await desk.signIn(opened.page, login)
  return opened
}
