import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { documentOf, type HostPage } from '../widget/host-page.ts'

/**
 * What somebody writes who shows the same list with PhotoSwipe as its documentation says: small files of justified rows, the large one opened over the page.
 * The rows are those of our element (list.css), to the pixel: with others another number of pictures is near the window, and so fetched, decoded and painted.
 * What it leaves out, since PhotoSwipe has none of it, is counted as ours: the ground of a picture before it comes, its fade, the way to add one's own.
 */
const script = (gallery: string, count: number) => `
  import PhotoSwipeLightbox from 'photoswipe/lightbox'
  const { items } = await (await fetch('${gallery}/api/v1/cities/genoa/stories?limit=${count}')).json()
  const list = document.getElementById('gallery')
  for (const [index, { url, title, credit, licence, photo }] of items.entries()) {
    const link = document.createElement('a')
    const ratio = photo.width / photo.height
    link.className = ratio >= 2.3 ? 'photo panorama' : 'photo'
    link.href = photo.base + '/' + photo.widths.at(-1) + '.jpg'
    link.dataset.pswpWidth = photo.width
    link.dataset.pswpHeight = photo.height
    link.dataset.pswpSrcset = photo.widths.map(width => photo.base + '/' + width + '.jpg ' + width + 'w').join(', ')
    link.style.setProperty('--r', ratio)
    const picture = document.createElement('picture')
    const source = document.createElement('source')
    source.type = 'image/avif'
    const image = document.createElement('img')
    image.alt = photo.alt
    image.width = photo.width
    image.height = photo.height
    image.loading = index < 4 ? 'eager' : 'lazy'
    image.decoding = 'async'
    source.sizes = image.sizes = 'min(100vw, ' + Math.round(ratio * 340) + 'px)'
    source.srcset = photo.widths.map(width => photo.base + '/' + width + '.avif ' + width + 'w').join(', ')
    image.srcset = link.dataset.pswpSrcset
    picture.append(source, image)
    const caption = document.createElement('span')
    caption.className = 'caption'
    caption.append(title ?? '', document.createElement('br'), 'Photo: ' + credit + ' · ' + licence)
    link.append(picture, caption)
    list.append(link)
  }
  new PhotoSwipeLightbox({ gallery: list, children: 'a', pswpModule: () => import('photoswipe') }).init()`

// 16 pixels are the margins of the page around both.
const STYLE = `
  #gallery { --row: clamp(150px, .08 * (100vw - 16px) + 110px, 300px); display: flex; flex-wrap: wrap; align-items: flex-start; gap: 6px; min-height: 90vh }
  .photo { min-width: 0; flex: calc(var(--r) * 100) 1 calc(var(--r) * var(--row)); max-width: min(100%, calc(var(--r) * var(--row) * 2.7)); color: inherit; text-decoration: none }
  .panorama { flex-basis: 100%; max-width: 100% }
  #gallery::after { content: ''; flex: 1e6 0 0 }
  @media (max-width: 656px) { .photo { max-width: 100% } #gallery::after { content: none } }
  .photo img { display: block; width: 100%; height: auto; aspect-ratio: var(--r) }
  .caption { display: block; padding: 4px 0 12px; font-size: .875em; line-height: 1.35 }`

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
