import './map.css'

import { drawMap } from './draw-map.ts'
import type { MapSettings } from './settings.ts'
import { storyItem } from './story-card.ts'

/** What the page loads for its map: the map with its styles. The widget takes `drawMap` alone and its styles its own way. */
export const drawPageMap = (root: HTMLElement, settings: Omit<MapSettings, 'item'>): Promise<() => void> =>
  drawMap(root, { ...settings, item: card => storyItem(card, settings) })
