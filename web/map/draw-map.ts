import type { MapAnswer, MapCluster, MapStart } from '../../shared/map-api.ts'
import { LAST_LEVEL } from '../../shared/map-cell.ts'
import { createClusters } from './clusters.ts'
import { button, element } from './element.ts'
import { layGround } from './ground.ts'
import { map as createMap, latLng, latLngBounds, point } from './leaflet.ts'
import { lookAgain } from './look-again.ts'
import { createPanel } from './panel.ts'
import { getJson, type MapSettings, sayer } from './settings.ts'

const MIN_ZOOM = 9
const MAX_ZOOM = 18
/** Pixels of the smallest cells, whose borders requests keep to: neighbours ask for the same, and shared caches answer. */
const GRID = 128
/** Milliseconds that a map has to rest before it asks for what it shows. */
const REST = 120
/** Milliseconds after which one who stays is shown what came and went. */
const AGAIN = 120_000

type Bounds = readonly [west: number, south: number, east: number, north: number]
const boundsOf = ([west, south, east, north]: Bounds) => latLngBounds([south, west], [north, east])

/**
 * Draw the map of a city into an element that has a height and is positioned; it may be in a shadow root. Styles are those of map.css,
 * which takes colours and distances from the custom properties of styles/tokens.css. It is told where the gallery is and asks nobody
 * else for anything. Rejects where the gallery does not answer, unless what it begins with was asked for `early`. The answer takes it away again.
 */
export async function drawMap(root: HTMLElement, settings: MapSettings, early?: MapStart): Promise<() => void> {
  const say = sayer(settings)
  const ended = new AbortController()
  const start = early ?? (await getJson<MapStart>(settings, `/api/v1/cities/${settings.city}/map/start`, ended.signal))
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches

  const canvas = element('div', { class: 'map-canvas', role: 'region', 'aria-label': say('map.region'), dir: 'ltr' })
  const status = element('p', { class: 'map-status', role: 'status' })
  const panel = createPanel({ settings, say, languages: start.languages })
  const frame = element('div', { class: 'map-view' }, canvas)
  root.replaceChildren(frame, panel.element, status)

  const map = createMap(canvas, {
    zoomControl: false,
    attributionControl: false,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    zoomAnimation: !still,
    fadeAnimation: !still,
    markerZoomAnimation: !still,
    inertia: !still,
    scrollWheelZoom: false,
  })
  // Whoever scrolls past a map wants to go on; whoever has touched it wants to zoom.
  map.on('focus', () => map.scrollWheelZoom.enable())
  map.on('blur', () => map.scrollWheelZoom.disable())
  map.fitBounds(boundsOf(start.view as Bounds), { animate: false, maxZoom: 16 })
  const zoom = element('div', { class: 'map-zoom' })
  zoom.append(
    button(say('map.zoom-in'), { class: 'map-control' }, () => map.zoomIn(), '+'),
    button(say('map.zoom-out'), { class: 'map-control' }, () => map.zoomOut(), '−'),
  )
  frame.prepend(zoom)
  for (const name of ['dblclick', 'wheel']) zoom.addEventListener(name, event => event.stopPropagation())

  /** After zooming into a cell the focus goes on within it. */
  let into: string | undefined
  const clusters = createClusters({
    map,
    settings,
    say,
    languages: start.languages,
    onChoose(cluster, from) {
      if (!canSpread(cluster) || map.getZoom() >= MAX_ZOOM) return panel.open(cluster, from)
      into = cluster.cell
      panel.close()
      map.fitBounds(boundsOf(cluster.box as Bounds), { animate: !still })
    },
  })

  let asked = new AbortController()
  async function load(cache: RequestCache = 'default'): Promise<void> {
    asked.abort()
    asked = new AbortController()
    const { signal } = asked
    const { min, max } = map.getPixelBounds()
    const zoom = map.getZoom()
    if (!min || !max) return
    const corner = (x: number, y: number, round: (value: number) => number) => map.unproject(point(round(x / GRID) * GRID, round(y / GRID) * GRID), zoom)
    const north = corner(min.x, min.y, Math.floor)
    const south = corner(max.x, max.y, Math.ceil)
    const box = [north.lng, south.lat, south.lng, north.lat].map((value, index) => clamp(value, index % 2 === 0 ? 180 : 85).toFixed(6))
    try {
      const { items } = await getJson<MapAnswer>(settings, `/api/v1/cities/${settings.city}/map?bbox=${box.join(',')}&zoom=${zoom}`, signal, cache)
      clusters.show(items)
      status.textContent = items.length === 0 ? say('map.nothing') : ''
      if (into !== undefined) (clusters.within(into) ?? canvas).focus({ preventScroll: true })
      into = undefined
    } catch {
      if (!signal.aborted) status.textContent = say('map.stale')
    }
  }

  let rest: ReturnType<typeof setTimeout> | undefined
  map.on('moveend', () => {
    clearTimeout(rest)
    rest = setTimeout(() => void load(), REST)
  })
  const stopLooking = lookAgain(canvas, AGAIN, () => {
    void load('no-cache')
    void panel.refresh()
  })
  clusters.show(start.items.filter(({ location }) => map.getBounds().contains(latLng(location.latitude, location.longitude))))
  const resized = new ResizeObserver(() => map.invalidateSize({ animate: false }))
  resized.observe(canvas)
  const [ground] = await Promise.all([layGround(map, start, settings, say, ended.signal), load()])
  if (ground) frame.append(ground)

  return () => {
    ended.abort()
    asked.abort()
    clearTimeout(rest)
    stopLooking()
    resized.disconnect()
    map.remove()
    root.replaceChildren()
  }
}

/** Whether zooming in can take a cluster apart: one story and one place can't be, nor what is in one of the smallest cells. */
const canSpread = ({ cell, count, places, loose }: MapCluster) => count > 1 && cell.length < LAST_LEVEL && !(places.length === 1 && loose === 0)

const clamp = (value: number, most: number) => Math.min(most, Math.max(-most, value))
