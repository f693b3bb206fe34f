import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keepRecord } from '../../functions/submissions/keep-record.ts'
import { launchBrowser } from '../support/browser.ts'
import { type GalleryHost, openGallery, openPage } from './open-gallery.ts'

let browser: Browser
let host: GalleryHost
let story = ''

beforeAll(async () => {
  ;[browser, host] = await Promise.all([launchBrowser(), openGallery()])
  const shapes = [
    { width: 640, height: 480 },
    { width: 480, height: 640 },
    { width: 640, height: 200 },
    { width: 500, height: 500 },
  ]
  for (const shape of shapes) await host.publish([shape])
  const { context } = host
  const [campaign] = (await context.catalog.campaigns('genoa')).filter(({ slug }) => slug === 'rolli-days')
  if (campaign)
    await context.catalog.putCampaign('genoa', { ...campaign, outcome: { it: 'Il portone resta aperto la domenica', en: 'The gate stays open on Sundays' } })
  story = await host.publish([
    { width: 640, height: 480 },
    { width: 480, height: 640 },
  ])
  await keepRecord(context)
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

/** Each page, and what makes it complete. */
const PAGES: [name: string, path: string, prepare?: (page: Page) => Promise<unknown>][] = [
  ['network', '/'],
  ['gallery', '/genoa'],
  ['gallery in another language than its stories', '/genoa?lang=en'],
  ['gallery without pictures', '/ghent'],
  ['gallery of a tag', '/genoa?tag=rolli'],
  ['campaign with an outcome', '/genoa/campaigns/rolli-days'],
  ['place', '/genoa/places/palazzo-rosso'],
  ['story', '/genoa/stories/{story}'],
  [
    'story with its report form open',
    '/genoa/stories/{story}#report',
    async page => {
      await page.locator('#report[open] button[type=submit]:enabled').click()
      await page.locator('#report-explanation-error').waitFor()
    },
  ],
  [
    'lightbox',
    '/genoa',
    async page => {
      await page.locator('.tile a').nth(1).click()
      await page.locator('dialog[open] img').first().waitFor()
    },
  ],
  ['privacy', '/genoa/privacy'],
  ['terms', '/genoa/terms?lang=en'],
  ['accessibility', '/genoa/accessibility'],
  ['imprint', '/genoa/imprint'],
  ['transparency', '/genoa/transparency'],
  ['transparency of a city without numbers', '/ghent/transparency'],
  ['a page that is not there', '/genoa/nothing'],
]

describe.each(['light', 'dark'] as const)('axe finds nothing in %s', colorScheme => {
  let page: Page
  let errors: string[]
  beforeAll(async () => {
    ;({ page, errors } = await openPage(browser, { colorScheme }))
  })
  afterAll(() => page.context().close())

  test.each(PAGES)('%s', async (_, path, prepare) => {
    await page.goto(`${host.url}${path.replace('{story}', story)}`)
    await prepare?.(page)
    // Legacy mode looks at the page itself, without a second one: these pages have no frames.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`))).toEqual([])
    expect(errors).toEqual([])
  })
})
