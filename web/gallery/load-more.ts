import { showThumbhashes } from './show-thumbhashes.ts'

/** Put older pictures below the others, from the page that the link leads to; if that fails, the link simply leads there. */
export function loadMore(gallery: HTMLElement): void {
  gallery.addEventListener('click', async event => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[rel=next]') : null
    if (!link || isModified(event)) return
    event.preventDefault()
    if (link.ariaDisabled === 'true') return
    const text = link.textContent
    link.ariaDisabled = 'true'
    link.textContent = link.dataset.loading ?? text
    try {
      const answer = await fetch(link.href)
      if (!answer.ok) throw new Error(`expected a page, received ${answer.status}`)
      append(gallery, link, new DOMParser().parseFromString(await answer.text(), 'text/html'))
    } catch {
      location.assign(link.href)
    }
  })
}

function append(gallery: HTMLElement, link: HTMLElement, page: Document): void {
  const tiles = [...page.querySelectorAll<HTMLElement>('[data-gallery] .tile')]
  const further = page.querySelector('.gallery-more a[rel=next]')
  const rows = gallery.querySelector('.rows')
  const [first] = tiles
  if (!rows || !first) throw new Error('expected a page with pictures')
  // Nothing on the later page is above the fold here.
  for (const image of page.querySelectorAll<HTMLImageElement>('.tile img')) {
    image.loading = 'lazy'
    image.removeAttribute('fetchpriority')
  }
  rows.append(...tiles)
  showThumbhashes(rows)
  if (further) link.replaceWith(further)
  else link.remove()
  first.querySelector('a')?.focus({ preventScroll: true })
}

/** Modified clicks are the browser's: a new tab, a download. */
export const isModified = (event: MouseEvent) => event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
