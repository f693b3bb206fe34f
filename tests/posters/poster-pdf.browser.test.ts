import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { genoa, palazzoRosso, rolliDays } from '../submissions/fixtures.ts'
import { launchBrowser } from '../support/browser.ts'
import { readCode } from '../support/read-code.ts'
import { openPdfReader } from './draw-pdf.ts'
import { ORIGIN, openPosters } from './open-posters.ts'

let browser: Browser
let reader: Awaited<ReturnType<typeof openPdfReader>>
let posters: Awaited<ReturnType<typeof openPosters>>
beforeAll(async () => {
  ;[browser, posters] = await Promise.all([launchBrowser(), openPosters()])
  reader = await openPdfReader(browser)
})
afterAll(async () => {
  await browser.close()
  await posters.close()
})

/** Modules of white that scanners need around a code (ISO/IEC 18004). */
const QUIET_ZONE = 4

test.each(['a4', 'a6'])('what a PDF of %s shows is a code that a scanner reads, with the white around it that it needs', async size => {
  for (const [query, address] of [
    ['', ''],
    ['&lang=en', '?lang=en'],
    ['&campaign=rolli-days', '/rolli-days'],
  ]) {
    const code = readCode(await reader.draw(await posters.file(`/genoa/places/palazzo-rosso/poster.pdf?size=${size}${query}`)))
    expect(code?.text).toBe(`${ORIGIN}/p/genoa/palazzo-rosso${address}`)
    expect(code?.quietZone).toBeGreaterThanOrEqual(QUIET_ZONE)
  }
})

test.each(['a4', 'a6'])('the longest address is read there too, from %s', async size => {
  const slug = 'abcdefghi-'.repeat(4).slice(0, 39)
  await posters.context.catalog.putCity({ ...genoa, slug })
  await posters.context.catalog.putPlace(slug, { ...palazzoRosso, slug })
  await posters.context.catalog.putCampaign(slug, { ...rolliDays, slug })
  const code = readCode(await reader.draw(await posters.file(`/${slug}/places/${slug}/poster.pdf?size=${size}&campaign=${slug}`), 10))
  expect(code?.text).toBe(`${ORIGIN}/p/${slug}/${slug}/${slug}`)
  expect(code?.quietZone).toBeGreaterThanOrEqual(QUIET_ZONE)
})
