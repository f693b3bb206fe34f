import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { type GalleryHost, openGallery } from '../pages/open-gallery.ts'
import { launchBrowser } from '../support/browser.ts'
import { type HostSite, openHostSite } from './host-page.ts'

/** A browser, a gallery, and a site of somebody else that shows it. */
export let browser: Browser
export let gallery: GalleryHost
export let site: HostSite

/** They are there for all tests of a file. `fill`: what is in the gallery from the beginning. */
export function useHostSite(fill?: (gallery: GalleryHost) => Promise<unknown>): void {
  beforeAll(async () => {
    ;[browser, gallery, site] = await Promise.all([launchBrowser(), openGallery(), openHostSite()])
    await fill?.(gallery)
  })
  afterAll(async () => {
    await browser.close()
    await gallery.close()
    await site.close()
  })
}
