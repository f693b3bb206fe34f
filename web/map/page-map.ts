import './map.css'

// What the page loads when its map comes into sight: the map with its styles. The widget takes `drawMap` alone and its styles its own way.
export { drawMap } from './draw-map.ts'
