import type { Map as LeafletMap } from 'leaflet'
import type { Attribution, MapStart } from '../../shared/map-api.ts'
import { element } from './element.ts'
import { divIcon, geoJSON, marker, svg } from './leaflet.ts'
import { getJson, localName, type MapSettings, type Say } from './settings.ts'
import { tileLayer } from './tile-layer.ts'

/** Half the width of a letter in a name, and the height of a line, pixels. */
const LETTER = 3.6
const LINE = 20

/** What lies below the stories: the operator's tiles, else what is drawn of the city, and the names of its places. Answers who made it. */
export async function layGround(map: LeafletMap, start: MapStart, settings: MapSettings, say: Say, signal: AbortSignal): Promise<HTMLElement | undefined> {
  const { tiles, backdrop, places, languages } = start
  nameThe(places, languages)
  if (tiles) {
    tileLayer(tiles.url, { minNativeZoom: tiles.minZoom, maxNativeZoom: tiles.maxZoom, maxZoom: map.getMaxZoom(), className: 'map-tiles' }).addTo(map)
    return credit(tiles.attribution)
  }
  if (!backdrop) return undefined
  const shapes = await getJson<Parameters<typeof geoJSON>[0]>(settings, backdrop.url, signal).catch(() => undefined)
  if (!shapes || signal.aborted) return undefined
  const renderer = svg({ padding: 1 })
  geoJSON(shapes, { interactive: false, style: feature => ({ className: `map-${feature?.properties.kind}`, renderer }) }).addTo(map)
  return backdrop.sketch ? element('p', { class: 'map-ground' }, say('map.sketch')) : credit(backdrop.attribution)

  /** Put the names of places on the map; where two would lie on each other, the second waits until one is close enough. */
  function nameThe(places: MapStart['places'], languages: readonly string[]) {
    const labels = places.map(({ location, name }) => {
      const found = localName(settings, languages, name)
      const label = element('span', { class: 'map-name', lang: found?.lang }, found?.text ?? '')
      const at: [number, number] = [location.latitude, location.longitude]
      const icon = divIcon({ html: label, className: 'map-spot', iconSize: [0, 0] })
      marker(at, { icon, interactive: false, keyboard: false, zIndexOffset: -1000 }).addTo(map)
      return { label, at, half: (found?.text.length ?? 0) * LETTER }
    })
    const thin = () => {
      const taken: { x: number; y: number; half: number }[] = []
      for (const { label, at, half } of labels) {
        const { x, y } = map.latLngToLayerPoint(at)
        label.hidden = taken.some(other => Math.abs(other.x - x) < other.half + half && Math.abs(other.y - y) < LINE)
        if (!label.hidden) taken.push({ x, y, half })
      }
    }
    map.on('zoomend', thin)
    thin()
  }
}

function credit(attribution: Attribution): HTMLElement | undefined {
  if (attribution.length === 0) return undefined
  const parts = attribution.flatMap(({ text, url }, index) => [...(index > 0 ? [' · '] : []), url ? element('a', { href: url, rel: 'noopener' }, text) : text])
  return element('p', { class: 'map-ground' }, ...parts)
}
