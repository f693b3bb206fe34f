import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import type { Picture } from '../support/read-code.ts'

declare const pdfjsLib: typeof import('unpdf/pdfjs')

const PDF_JS = readFileSync(new URL('../../node_modules/unpdf/dist/pdfjs.mjs', import.meta.url), 'utf8')

/** What shows PDFs: PDF.js, which knows nothing of how ours are written, on a canvas of a real browser. */
export async function openPdfReader(browser: Browser) {
  const page = await browser.newPage()
  await page.addScriptTag({ type: 'module', content: PDF_JS })
  await page.waitForFunction(() => 'pdfjsLib' in window)
  return {
    close: () => page.close(),
    /** Draw the first page at a number of pixels a millimetre. */
    async draw(pdf: Uint8Array, pixels = 6): Promise<Picture> {
      const png = await page.evaluate(
        async ({ base64, scale }) => {
          const data = Uint8Array.from(atob(base64), byte => byte.charCodeAt(0))
          const sheet = await (await pdfjsLib.getDocument({ data }).promise).getPage(1)
          const viewport = sheet.getViewport({ scale })
          const canvas = document.createElement('canvas')
          canvas.width = Math.round(viewport.width)
          canvas.height = Math.round(viewport.height)
          await sheet.render({ canvas, viewport }).promise
          return canvas.toDataURL('image/png').replace(/^[^,]*,/, '')
        },
        { base64: Buffer.from(pdf).toString('base64'), scale: (pixels * 25.4) / 72 },
      )
      const { data, info } = await sharp(Buffer.from(png, 'base64')).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
      return { width: info.width, height: info.height, pixels: data }
    },
  }
}
