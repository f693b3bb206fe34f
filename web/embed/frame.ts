import { FRAME_MESSAGES } from '../../shared/embed.ts'

/**
 * The script within a frame: it tells the page around it how high its content is, and stands aside where the city excluded that page. It works
 * in a sandbox without an origin: nothing is stored, and messages carry nothing that only some may know.
 */
const { body } = document

/** WordPress gives each frame a secret in its address and listens to those alone that repeat it. */
const secret = /(?:^#\?|&)secret=([A-Za-z0-9]+)/.exec(location.hash)?.[1]

/** The pages around this one, as far as the browser tells: all of them, or whoever led here. */
function around(): string[] {
  const { ancestorOrigins } = location
  if (ancestorOrigins?.length) return [...ancestorOrigins]
  return document.referrer ? [new URL(document.referrer).origin] : []
}

function standAside(): void {
  const { excluded, excludedWords = '' } = body.dataset
  if (!excluded || !around().some(origin => excluded.split(' ').includes(origin))) return
  const note = document.createElement('p')
  note.className = 'veduta-note'
  note.textContent = excludedWords
  body.replaceChildren(note)
}

function tell(): void {
  const height = Math.ceil(body.getBoundingClientRect().height)
  parent.postMessage({ type: FRAME_MESSAGES.height, height }, '*')
  if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*')
}

/** In WordPress' sandbox no link opens anything, but its page follows those to the frame's own host that the frame asks it to. */
function follow(event: MouseEvent): void {
  // Within the element too, whose inside a page sees as one.
  const [target] = event.composedPath()
  const link = target instanceof Element ? target.closest('a') : null
  if (!link || !secret || origin !== 'null') return
  // A licence is on another host: its story names it too.
  const story = link.host === location.host ? link.href : document.querySelector<HTMLAnchorElement>('article a')?.href
  if (!story) return
  event.preventDefault()
  parent.postMessage({ message: 'link', value: story, secret }, '*')
}

standAside()
if (parent !== window) {
  // At once too: WordPress hides the frame until then, and browsers observe nothing in what nobody can see.
  tell()
  new ResizeObserver(tell).observe(body)
  addEventListener('message', ({ source, data }) => {
    // WordPress may listen only after the first height was told, and says when it does.
    if (source === parent && (data?.type === FRAME_MESSAGES.ask || data?.message === 'ready')) tell()
  })
  addEventListener('click', follow)
}
