import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { documentOf, type HostPage } from '../widget/host-page.ts'

/** What somebody writes who shows the same list with PhotoSwipe as its documentation says: small files of justified rows, the large one opened over the page. */
const script = (gallery: string, count: number) => `
  import PhotoSwipeLightbox from 'photoswipe/lightbox'
  const { items } = await (await fetch('${gallery}/api/v1/cities/genoa/stories?limit=${count}')).json()
  const list = document.getElementById('gallery')
  for (const [index, { url, title, credit, licence, photo }] of items.entries()) {
    const link = document.createElement('a')
    link.className = 'photo'
    link.href = photo.base + '/' + photo.widths.at(-1) + '.jpg'
    link.dataset.pswpWidth = photo.width
    link.dataset.pswpHeight = photo.height
    link.dataset.pswpSrcset = photo.widths.map(width => photo.base + '/' + width + '.jpg ' + width + 'w').join(', ')
    link.style.flex = photo.width / photo.height * 100 + ' 1 ' + photo.width / photo.height * 220 + 'px'
    const picture = document.createElement('picture')
    const source = document.createElement('source')
    source.type = 'image/avif'
    const image = document.createElement('img')
    image.alt = photo.alt
    image.width = photo.width
    image.height = photo.height
    image.loading = index < 4 ? 'eager' : 'lazy'
    image.decoding = 'async'
    source.sizes = image.sizes = Math.min(innerWidth, Math.round(photo.width / photo.height * 320)) + 'px'
    source.srcset = photo.widths.map(width => photo.base + '/' + width + '.avif ' + width + 'w').join(', ')
    image.srcset = link.dataset.pswpSrcset
    picture.append(source, image)
    const caption = document.createElement('span')
    caption.textContent = (title ? title + ', ' : '') + credit + ', ' + licence
    link.append(picture, caption)
    list.append(link)
  }
  new PhotoSwipeLightbox({ gallery: list, children: 'a', pswpModule: () => import('photoswipe') }).init()`

const STYLE = '#gallery{display:flex;flex-wrap:wrap;gap:6px;min-height:90vh}.photo{min-width:0}.photo img{display:block;width:100%;height:auto}'

/** Pages by path: the page, its scripts as a bundler splits them, its style. Compressed, as our own files are. */
export async function photoswipePage(gallery: string, count: number): Promise<Record<string, HostPage>> {
  const { outputFiles } = await build({
    stdin: { contents: script(gallery, count), resolveDir: import.meta.dirname, sourcefile: 'photoswipe-entry.js' },
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    outdir: '/photoswipe-files',
  })
  const zipped = (text: string | Uint8Array, type: string): HostPage => ({
    body: gzipSync(text, { level: 9 }),
    headers: { 'Content-Type': type, 'Content-Encoding': 'gzip' },
  })
  const css = await readFile(createRequire(import.meta.url).resolve('photoswipe/style.css'), 'utf8')
  const files = outputFiles.map(({ path, contents }) => [`/photoswipe-files/${basename(path)}`, zipped(contents, 'text/javascript')] as const)
  const head = '<link rel="stylesheet" href="/photoswipe.css"><script type="module" src="/photoswipe-files/stdin.js"></script>'
  return {
    ...Object.fromEntries(files),
    '/photoswipe.css': zipped(css + STYLE, 'text/css'),
    '/photoswipe': { body: documentOf('<div id="gallery"></div>', { head }) },
  }
}
