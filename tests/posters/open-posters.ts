import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { extractText, getDocumentProxy } from 'unpdf'
import { createApp } from '../../functions/http/app.ts'
import { createPosters } from '../../functions/http/posters/create-posters.ts'
import { openGenoa } from '../submissions/fixtures.ts'
import { withContext } from '../support/context.ts'

/** Made by the build of the host. */
export const FONTS = join(import.meta.dirname, '../../dist/host/fonts')
export const ORIGIN = 'https://gallery.city.example'

const web = {
  script: (entry: string) => `/assets/${entry}`,
  styles: (entry: string) => [`/assets/${entry}`],
  fonts: [],
  widget: (name: string) => ({ exact: `/${name}`, moving: `/${name}`, integrity: '' }),
}

/** What the program `open` answers about posters, on the real local context. */
export async function openPosters() {
  const test = await withContext({ config: { url: ORIGIN } })
  await openGenoa(test.context)
  const app = createApp(test.context)
  app.route('/', createPosters(test.context, web, FONTS))
  const get = (path: string, headers: Record<string, string> = {}) => app.request(`${ORIGIN}${path}`, { headers })
  async function file(path: string): Promise<Uint8Array<ArrayBuffer>> {
    const response = await get(path)
    if (response.status !== 200) throw new Error(`expected 200 for ${path}, received ${response.status}: ${await response.text()}`)
    return new Uint8Array(await response.arrayBuffer())
  }
  const svg = async (path: string) => new TextDecoder().decode(await file(path))
  return { ...test, get, file, svg }
}

/** Draw an SVG without any font at a number of pixels a millimetre; RGBA. */
export function drawSvg(svg: string, pixels = 6) {
  const width = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1])
  const drawn = new Resvg(svg, { fitTo: { mode: 'width', value: width * pixels }, font: { loadSystemFonts: false } }).render()
  return { width: drawn.width, height: drawn.height, pixels: drawn.pixels, png: () => drawn.asPng() }
}

/** What an independent reader finds in a PDF: its text as one line, the size of its one page in millimetres, its languages and links. */
export async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(bytes.slice())
  const page = await pdf.getPage(1)
  const [left = 0, top = 0, right = 0, bottom = 0] = page.view
  const { text } = await extractText(pdf, { mergePages: true })
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } }
  const links = (await page.getAnnotations()).map(({ url }: { url?: string }) => url)
  const millimetres = (points: number) => Math.round((points * 25.4) / 72)
  return {
    pages: pdf.numPages,
    width: millimetres(right - left),
    height: millimetres(bottom - top),
    text: text.replace(/\s+/g, ' '),
    title: info.Title,
    lang: info.Language,
    links,
  }
}
