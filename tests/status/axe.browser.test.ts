import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dismissNotices } from '../../functions/submissions/dismiss-notices.ts'
import { reportStory } from '../../functions/submissions/report-story.ts'
import { type DeskHost, openDeskHost } from '../desk/open-desk-host.ts'
import { anna, decideNow, genoa, item } from '../submissions/fixtures.ts'
import { launchBrowser } from '../support/browser.ts'
import { heading, openOwn, sendCard } from './own-page.ts'

let browser: Browser
let host: DeskHost

beforeAll(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), openDeskHost()])
  await host.context.catalog.putCity({ ...genoa, hideAtOnce: ['children'] })
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

/** Axe takes its time on a busy machine, milliseconds. */
const SLOW = 240_000

describe('axe finds nothing on the page of a submission', () => {
  for (const [colorScheme, width] of [
    ['light', 390],
    ['dark', 1440],
  ] as const)
    test(
      `${colorScheme}, ${width} px`,
      async () => {
        const { id, link, someone } = await sendCard(host, { photos: 2 })
        const { page } = await openOwn(browser, link, { colorScheme, viewport: { width, height: 844 }, reducedMotion: 'reduce' })
        const check = async (what: string) => {
          const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
          expect(violations.map(each => `${what}: ${each.id} ${each.nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
        }
        await heading(page, /^Your photos are with/)
        await check('in review')
        await page.locator('.status-actions .button-danger').click()
        await page.getByRole('dialog').waitFor()
        await check('asked about taking back')
        await page.keyboard.press('Escape')
        await decideNow(host.context, id, 'publish')
        await expect.poll(async () => (await fetch(`${host.url}/genoa/stories/${id}`)).status, { timeout: 20_000 }).toBe(200)
        const { receipt } = await reportStory(host.context, { story: id, body: { ground: 'children', explanation: 'My son.' } })
        await page.reload()
        await heading(page, /^It is hidden/)
        await check('hidden for a report')
        await dismissNotices(host.context, anna, id, { version: (await item(host.context, id)).version, notices: [receipt] })
        await decideNow(host.context, id, 'reverse')
        await page.reload()
        await heading(page, /out of the gallery for now$/)
        await check('out of the gallery for now')
        await decideNow(host.context, id, 'decline', { explanation: 'Too dark to see anything.' })
        await page.clock.fastForward('05:00')
        await heading(page, /has taken it down$/)
        await page.getByRole('button', { name: 'Ask for a second look' }).click()
        await page.locator('#f-appeal-error').waitFor()
        await check('declined, with a mistake in the appeal')
        await someone.withdraw()
        await page.reload()
        await heading(page, 'You have taken it back')
        await check('taken back')
        await page.goto(`${host.url}/my/${'a'.repeat(26)}?lang=en#${someone.token}`)
        await heading(page, 'This link opens nothing')
        await check('not found')
        await page.context().close()
      },
      SLOW,
    )
})
