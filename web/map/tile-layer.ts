import type { TileLayerOptions } from 'leaflet'
import { GridLayer, TileLayer } from './leaflet.ts'

/** What Leaflet knows of a tile that is on the map. */
interface Tile {
  el: HTMLImageElement
  coords: { z: number }
}
interface Layer {
  _map: unknown
  _tiles: Record<string, Tile>
  _tileZoom: number
  _removeTile(key: string): void
}
/** Of grids of anything, which Leaflet's layer of pictures adds to. */
const grid = GridLayer.prototype as unknown as Layer & { _tileReady(...args: unknown[]): void }

/**
 * Leaflet stops a picture by an empty one as its address, `data:…`, which the policy of the page refuses for each tile that leaves the map.
 * Without an address it is stopped as well.
 */
const QuietTiles = TileLayer.extend({
  _removeTile(this: Layer, key: string) {
    this._tiles[key]?.el.removeAttribute('src')
    grid._removeTile.call(this, key)
  },
  _abortLoading(this: Layer) {
    for (const [key, { el, coords }] of Object.entries(this._tiles)) {
      if (coords.z === this._tileZoom) continue
      el.onload = null
      el.onerror = null
      if (!el.complete) this._removeTile(key)
    }
  },
  _tileReady(this: Layer, coords: unknown, error: unknown, tile?: HTMLImageElement) {
    if (this._map && tile?.hasAttribute('src')) grid._tileReady.call(this, coords, error, tile)
  },
})

/** A layer of the tiles at an address with `{z}`, `{x}` and `{y}`. */
export const tileLayer = (url: string, options: TileLayerOptions): TileLayer => new (QuietTiles as new (...given: unknown[]) => TileLayer)(url, options)
