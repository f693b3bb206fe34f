import type { Handler, Map as LeafletMap, Marker } from 'leaflet'
import type { MapCluster } from '../../shared/map-api.ts'
import { element } from './element.ts'
import { divIcon, marker } from './leaflet.ts'
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
  key: string
}

/** Clusters on the map as buttons with their newest picture. Those that stay keep their element, and with it the focus. */
export function createClusters({ map, settings, say, languages, onChoose }: ClustersOptions) {
  const shown = new Map<string, Shown>()

  function add(cluster: MapCluster, key: string): Shown {
    const { latitude, longitude } = cluster.location
    const button = element(
      'button',
      { type: 'button', class: 'map-cluster', 'aria-label': labelOf(cluster) },
      pictureOf(cluster.newest, { sizes: '52px', named: false }),
    )
    if (cluster.count > 1)
      button.append(element('span', { class: 'map-count', 'aria-hidden': 'true' }, cluster.more ? `${cluster.count}+` : String(cluster.count)))
    const pin = marker([latitude, longitude], {
      icon: divIcon({ html: button, className: 'map-pin', iconSize: [SIDE, SIDE] }),
      keyboard: false,
      interactive: false,
    })
    button.addEventListener('click', event => {
      // The end of a drag that began on the button is no click; a key is one.
      if (event.detail === 0 || !(map.dragging as Dragging).moved()) onChoose(cluster, button)
    })
    button.addEventListener('dblclick', event => event.stopPropagation())
    button.addEventListener('focus', () => {
      if (!map.getBounds().contains([latitude, longitude])) map.panTo([latitude, longitude])
    })
    pin.addTo(map)
    return { marker: pin, button, key }
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
    /** Show these and no others; answers how many there are. */
    show(clusters: readonly MapCluster[]): void {
      const wanted = new Map(
        clusters.map(cluster => [cluster.cell, { cluster, key: JSON.stringify([cluster.location, cluster.count, cluster.more, cluster.newest.id]) }]),
      )
      for (const [cell, { marker, key }] of shown) {
        if (wanted.get(cell)?.key === key) continue
        marker.remove()
        shown.delete(cell)
      }
      for (const [cell, { cluster, key }] of wanted) if (!shown.has(cell)) shown.set(cell, add(cluster, key))
    },
    /** The first button within a cell. */
    within: (cell: string): HTMLButtonElement | undefined => [...shown].find(([each]) => each.startsWith(cell))?.[1].button,
  }
}
