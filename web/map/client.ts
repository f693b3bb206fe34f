import type { Words } from '../../shared/i18n/format.ts'
import { say } from '../../shared/i18n/format.ts'

interface MapData {
  city: string
  words: Words
  lang?: string
}

// The page is a list; where there is script, the map stands above it. Leaflet is loaded for it alone.
const root = document.querySelector<HTMLElement>('[data-map]')
const data = document.getElementById('data-map')?.textContent
if (root && data) {
  const { city, words, lang } = JSON.parse(data) as MapData
  root.hidden = false
  root.textContent = say(words, 'map.loading')
  const show = async () => {
    const { drawPageMap } = await import('./page-map.ts')
    await drawPageMap(root, { origin: '', city, words, lang })
  }
  show().catch(() => {
    root.classList.add('is-failed')
    root.textContent = say(words, 'map.failed')
  })
}
