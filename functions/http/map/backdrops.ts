import * as v from 'valibot'
import type { Attribution } from '../../../shared/map-api.ts'
import { Slug } from '../../../shared/text.ts'
import type { Log, MapFiles } from '../../ports.ts'
import { readAttribution } from './attribution.ts'
import { BACKDROP_BYTES, type Backdrop, readBackdrop } from './backdrop.ts'
import { sketchOf } from './sketches.ts'

/** What a city's map is drawn on. `sketch`: by the gallery, and not exact. */
export interface CityBackdrop {
  backdrop: Backdrop
  sketch: boolean
  attribution: Attribution
}

/** Answers what to draw a city's map on: the operator's file, else a sketch of the demo cities, else nothing. A file is read once for as long as it stays the same. */
export function createBackdrops({ maps, log }: { maps: MapFiles; log: Log }): (city: string) => Promise<CityBackdrop | undefined> {
  const known = new Map<string, { tag: string; read: CityBackdrop | undefined }>()
  return async city => {
    const name = `${city}.geojson`
    const size = v.is(Slug, city) ? await maps.size(name) : undefined
    const read = size ? await readOnce(name, size) : undefined
    const sketch = sketchOf(city)
    return read ?? (sketch && { backdrop: sketch, sketch: true, attribution: [] })
  }

  async function readOnce(name: string, { bytes, tag }: { bytes: number; tag: string }) {
    const before = known.get(name)
    if (before?.tag === tag) return before.read
    const read = await readFile(name, bytes).catch(error => {
      log.warn({ err: error, file: name }, 'a map is not drawn on this file, since it is not as expected')
      return undefined
    })
    known.set(name, { tag, read })
    return read
  }

  async function readFile(name: string, bytes: number): Promise<CityBackdrop | undefined> {
    if (bytes > BACKDROP_BYTES) throw new Error(`expected at most ${BACKDROP_BYTES} bytes, found ${bytes}`)
    const file = await maps.read(name)
    if (!file) return undefined
    const text = new TextDecoder('utf-8', { fatal: true }).decode(file.bytes)
    const { attribution } = JSON.parse(text) as { attribution?: unknown }
    return { backdrop: readBackdrop(text), sketch: false, attribution: readAttribution(attribution) }
  }
}
