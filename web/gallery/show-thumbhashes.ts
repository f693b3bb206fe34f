import { thumbHashToRGBA } from 'thumbhash'

/** How far below the window a picture is when its thumbhash is drawn. */
const AHEAD = '50%'

/** Pictures that were seen to: who stays sees lists come again and again. */
const known = new WeakSet<Element>()

/** Lay its thumbhash under every picture that has not arrived, and fade the picture in when it does. */
export function showThumbhashes(root: ParentNode): void {
  const pictures = [...root.querySelectorAll<HTMLElement>('picture[data-thumbhash]')].filter(picture => !known.has(picture))
  if (pictures.length === 0) return
  // Only what is about to be seen: drawing all of a long list at once would hold a slow phone up.
  const near = new IntersectionObserver(
    entries => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue
        near.unobserve(target)
        lay(target as HTMLElement)
      }
    },
    { rootMargin: AHEAD },
  )
  for (const picture of pictures) {
    known.add(picture)
    near.observe(picture)
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

function paint(hash: string): HTMLCanvasElement {
  const { w, h, rgba } = thumbHashToRGBA(Uint8Array.from(atob(hash), letter => letter.charCodeAt(0)))
  const canvas = document.createElement('canvas')
  canvas.width = w
  canvas.height = h
  canvas.getContext('2d')?.putImageData(new ImageData(new Uint8ClampedArray(rgba), w, h), 0, 0)
  return canvas
}
