// The parts of Leaflet that a map has, from its own modules: the whole is a fifth larger, by popups, tooltips and controls of its own.
export { toLatLng as latLng } from 'leaflet/src/geo/LatLng.js'
export { toLatLngBounds as latLngBounds } from 'leaflet/src/geo/LatLngBounds.js'
export { toPoint as point } from 'leaflet/src/geometry/Point.js'
export { geoJSON } from 'leaflet/src/layer/GeoJSON.js'
export { divIcon } from 'leaflet/src/layer/marker/DivIcon.js'
export { marker } from 'leaflet/src/layer/marker/Marker.js'
export { GridLayer } from 'leaflet/src/layer/tile/GridLayer.js'
export { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js'
export { svg } from 'leaflet/src/layer/vector/SVG.js'

import 'leaflet/src/layer/vector/Renderer.getRenderer.js'

export { map } from 'leaflet/src/map/index.js'
