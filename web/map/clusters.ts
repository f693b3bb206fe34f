import type { Handler, Map as LeafletMap, Marker } from 'leaflet'
import type { MapCluster } from '../../shared/map-api.ts'
import { element } from './element.ts'
import { divIcon, latLng, marker } from './leaflet.ts'
import { localName, type MapSettings, type Say, stories } from './settings.ts'
import { pictureOf } from './story-card.ts'

/** What its types leave out. */
type Dragging = Handler & { moved(): boolean }

/** Pixels of a cluster's button: what a finger needs, and some of the picture. */
const SIDE = 52

interface ClustersOptions {
  map: LeafletMap
  settings: MapSettings
  say: Say
  languages: readonly string[]
  onChoose(cluster: MapCluster, from: HTMLButtonElement): void
}

interface Shown {
  marker: Marker
  button: HTMLButtonElement
  cluster: MapCluster
  key: string
}

const placeOf = ({ location }: MapCluster) => latLng(location.latitude, location.longitude)
const keyOf = ({ location, count, more, newest, places, loose }: MapCluster) =>
  JSON.stringify([location, count, more, newest.id, loose, places.map(({ slug }) => slug)])

/** Clusters on the map as buttons with their newest picture. Those that stay keep their element, and with it the focus, also where their number is another. */
export function createClusters({ map, settings, say, languages, onChoose }: ClustersOptions) {
  const shown = new Map<string, Shown>()

  function add(cluster: MapCluster): Shown {
    const button = element('button', { type: 'button', class: 'map-cluster' })
    const pin = marker(placeOf(cluster), {
      icon: divIcon({ html: button, className: 'map-pin', iconSize: [SIDE, SIDE] }),
      keyboard: false,
      interactive: false,
    })
    const made: Shown = { marker: pin, button, cluster, key: '' }
    button.addEventListener('click', event => {
      // The end of a drag that began on the button is no click; a key is one.
      if (event.detail === 0 || !(map.dragging as Dragging).moved()) onChoose(made.cluster, button)
    })
    button.addEventListener('dblclick', event => event.stopPropagation())
    button.addEventListener('focus', () => {
      const at = placeOf(made.cluster)
      if (!map.getBounds().contains(at)) map.panTo(at)
    })
    pin.addTo(map)
    return made
  }

  function fill(made: Shown, cluster: MapCluster): void {
    const key = keyOf(cluster)
    made.cluster = cluster
    if (made.key === key) return
    made.key = key
    const { count, more, newest } = cluster
    made.button.setAttribute('aria-label', labelOf(cluster))
    made.button.replaceChildren(pictureOf(newest, { sizes: '52px', named: false }))
    if (count > 1) made.button.append(element('span', { class: 'map-count', 'aria-hidden': 'true' }, more ? `${count}+` : String(count)))
    made.marker.setLatLng(placeOf(cluster))
  }

  function labelOf(cluster: MapCluster): string {
    const { count, newest, places, loose } = cluster
    const [place] = places
    const name = place && localName(settings, languages, place.name)?.text
    const said = stories(say, cluster)
    if (name && places.length === 1 && loose === 0) return say('map.at-place', { place: name, stories: said })
    if (count === 1) return newest.title ? say('map.titled', { title: newest.title, credit: newest.credit }) : say('gallery.credit', { credit: newest.credit })
    return name ? say('map.around-place', { place: name, stories: said }) : say('map.here', { stories: said })
  }

  return {
    /** Show these and no others. The focus of one that goes is the map's. */
    show(clusters: readonly MapCluster[]): void {
      const wanted = new Set(clusters.map(({ cell }) => cell))
      for (const [cell, { marker, button }] of shown) {
        if (wanted.has(cell)) continue
        if (button.matches(':focus')) map.getContainer().focus({ preventScroll: true })
        marker.remove()
        shown.delete(cell)
      }
      for (const cluster of clusters) {
        const made = shown.get(cluster.cell) ?? add(cluster)
        shown.set(cluster.cell, made)
        fill(made, cluster)
      }
    },
    /** The first button within a cell. */
    within: (cell: string): HTMLButtonElement | undefined => [...shown].find(([each]) => each.startsWith(cell))?.[1].button,
  }
}
