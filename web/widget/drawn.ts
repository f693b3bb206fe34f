import { showThumbhashes } from '../gallery/show-thumbhashes.ts'

/** What follows once pictures are shown: their grounds, and the room that the page has kept for them. */
export function onDrawn(body: HTMLElement): void {
  showThumbhashes(body)
  giveBackRoom(body)
}

/** Bodies whose room is waited for. */
const waiting = new WeakSet<Element>()

/** Where there are fewer pictures than there is room, what is seen below would move: there the room goes once nobody looks. */
function giveBackRoom(body: HTMLElement): void {
  const room = Number.parseFloat(body.style.minHeight)
  if (!room) return
  const content = [...body.children].reduce((sum, each) => sum + each.getBoundingClientRect().height, 0)
  if (content >= room || body.getBoundingClientRect().top + content > innerHeight) {
    body.style.minHeight = '0'
    return
  }
  if (waiting.has(body)) return
  waiting.add(body)
  const seen = new IntersectionObserver(entries => {
    if (entries.at(-1)?.isIntersecting) return
    seen.disconnect()
    waiting.delete(body)
    body.style.minHeight = '0'
  })
  seen.observe(body)
}
