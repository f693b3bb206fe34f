import { enableReports } from './enable-report.ts'
import { enableShare } from './enable-share.ts'
import { showThumbhashes } from './show-thumbhashes.ts'

/** What the browser adds to a story that can be read without it: placeholders, the device's own way of sharing, reporting. */
showThumbhashes(document)
enableShare(document)
enableReports(document)

// Reloaded where the lightbox had put its address, this page shares the list's entry: Back changes the address alone.
const path = location.pathname
addEventListener('popstate', () => {
  if (location.pathname !== path) location.reload()
})
