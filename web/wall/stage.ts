import type { StoryCard } from '../../shared/api.ts'
import { say, type Words } from '../../shared/i18n/format.ts'
import { LICENCES } from '../../shared/licences.ts'

/** The two frames of the page that take turns: whatever is shown, the document has the same elements. */
export function createStage(root: HTMLElement, words: Words) {
  const frames = [...root.querySelectorAll<HTMLElement>('[data-frame]')]
  let front = 0

  return {
    /** Show a story; its picture is at `address`. */
    show(card: StoryCard, address: string): void {
      const next = (front + 1) % frames.length
      const frame = frames[next]
      if (!frame) return
      fill(frame, card, address, words)
      for (const [index, each] of frames.entries()) {
        each.classList.toggle('is-front', index === next)
        each.ariaHidden = index === next ? null : 'true'
      }
      front = next
    },
    /** Show nothing, and keep nothing of what was shown. */
    clear(): void {
      for (const frame of frames) {
        frame.classList.remove('is-front')
        frame.ariaHidden = 'true'
        frame.dataset.story = ''
        const image = frame.querySelector('img')
        image?.removeAttribute('src')
        if (image) image.alt = ''
        for (const text of frame.querySelectorAll('[data-title], [data-credit]')) text.textContent = ''
      }
    },
    /** The story in front. */
    shown: () => frames[front]?.dataset.story,
  }
}

function fill(frame: HTMLElement, { id, title, lang, credit, licence, photo }: StoryCard, address: string, words: Words): void {
  const image = frame.querySelector('img')
  const heading = frame.querySelector<HTMLElement>('[data-title]')
  const line = frame.querySelector<HTMLElement>('[data-credit]')
  if (!image || !heading || !line) return
  frame.dataset.story = id
  image.src = address
  image.alt = photo.alt
  image.width = photo.width
  image.height = photo.height
  heading.textContent = title ?? ''
  heading.lang = lang
  line.textContent = `${say(words, 'gallery.credit', { credit })} · ${LICENCES[licence].name}`
}
