import { thumbHashToRGBA } from 'thumbhash'

/** Lay its thumbhash under every picture that has not arrived, and fade the picture in when it does. */
export function showThumbhashes(root: ParentNode): void {
  for (const picture of root.querySelectorAll<HTMLElement>('picture[data-thumbhash]')) {
    const image = picture.querySelector('img')
    const hash = picture.dataset.thumbhash
    if (!image || !hash || image.complete) continue
    picture.prepend(paint(hash))
    // What is wanted at once is never hidden: it would only be seen later.
    if (image.loading !== 'lazy') continue
    picture.classList.add('is-waiting')
    const show = () => picture.classList.replace('is-waiting', 'is-shown')
    image.addEventListener('load', show, { once: true })
    image.addEventListener('error', show, { once: true })
  }
}

function paint(hash: string): HTMLCanvasElement {
  const { w, h, rgba } = thumbHashToRGBA(Uint8Array.from(atob(hash), letter => letter.charCodeAt(0)))
  const canvas = document.createElement('canvas')
  canvas.width = w
  canvas.height = h
  canvas.getContext('2d')?.putImageData(new ImageData(new Uint8ClampedArray(rgba), w, h), 0, 0)
  return canvas
}
