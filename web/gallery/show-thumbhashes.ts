import { thumbHashToRGBA } from 'thumbhash'

/** Pictures that were seen to: who stays sees lists come again and again. */
const known = new WeakSet<Element>()

/** Lay its thumbhash under every picture that has not arrived, and fade the picture in when it does. */
export function showThumbhashes(root: ParentNode): void {
  const pictures = [...root.querySelectorAll<HTMLElement>('picture[data-thumbhash]')].filter(picture => !known.has(picture))
  if (pictures.length === 0) return
  // Only in the window: most pictures have arrived before one scrolls to them, and drawing what nobody sees holds a slow phone up.
  const inWindow = new IntersectionObserver(entries => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue
      inWindow.unobserve(target)
      lay(target as HTMLElement)
    }
  })
  for (const picture of pictures) {
    known.add(picture)
    inWindow.observe(picture)
  }
}

function lay(picture: HTMLElement): void {
  const image = picture.querySelector('img')
  const hash = picture.dataset.thumbhash
  if (!image || !hash || image.complete || picture.querySelector('canvas')) return
  picture.prepend(paint(hash))
  // What is wanted at once is never hidden: it would only be seen later.
  if (image.loading !== 'lazy') return
  picture.classList.add('is-waiting')
  const show = () => picture.classList.replace('is-waiting', 'is-shown')
  image.addEventListener('load', show, { once: true })
  image.addEventListener('error', show, { once: true })
}

/** A canvas that takes a bitmap: one that can be drawn on is made ready anew for every frame of the page, for as long as it is there (docs/decisions/047). */
function paint(hash: string): HTMLCanvasElement {
  const { w, h, rgba } = thumbHashToRGBA(Uint8Array.from(atob(hash), letter => letter.charCodeAt(0)))
  const canvas = document.createElement('canvas')
  canvas.width = w
  canvas.height = h
  createImageBitmap(new ImageData(new Uint8ClampedArray(rgba), w, h)).then(bitmap => canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap))
  return canvas
}
