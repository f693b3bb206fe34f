/**
 * Call again and again, milliseconds apart, while an element is in sight of somebody; what is missed meanwhile is made up for once when
 * it is seen again. Answers what ends it.
 */
export function lookAgain(element: Element, pause: number, look: () => void): () => void {
  let isInView = false
  let isDue = false
  const ask = () => {
    isDue = document.hidden || !isInView
    if (!isDue) look()
  }
  const makeUp = () => {
    if (isDue) ask()
  }
  const seen = new IntersectionObserver(entries => {
    isInView = entries.at(-1)?.isIntersecting ?? false
    makeUp()
  })
  seen.observe(element)
  document.addEventListener('visibilitychange', makeUp)
  const timer = setInterval(ask, pause)
  return () => {
    clearInterval(timer)
    seen.disconnect()
    document.removeEventListener('visibilitychange', makeUp)
  }
}
