import * as v from 'valibot'
import type { Attribution } from '../../../shared/map-api.ts'
import { Slug } from '../../../shared/text.ts'
import type { Log, MapFiles } from '../../ports.ts'
import { readAttribution } from './attribution.ts'
import { BACKDROP_BYTES, type Backdrop, readBackdrop } from './backdrop.ts'
import { sketchOf } from './sketches.ts'

/** Cities whose drawings are kept: each is some megabytes at most. */
const KEPT = 20

/** What a city's map is drawn on. `sketch`: by the gallery, and not exact. */
export interface CityBackdrop {
  backdrop: Backdrop
  sketch: boolean
  attribution: Attribution
}

/** Of a file's content, by its tag; nothing where that is not as expected. */
interface Known {
  tag: string
  read: CityBackdrop | undefined
}

/**
 * Answers what to draw a city's map on: the operator's file, else a sketch of the demo cities, else nothing. A file is read once for as
 * long as it stays the same. A failure to read it says nothing of it: it is thrown, and not kept.
 */
export function createBackdrops({ maps, log }: { maps: MapFiles; log: Log }): (city: string) => Promise<CityBackdrop | undefined> {
  const known = new Map<string, Known>()
  return async city => {
    const name = `${city}.geojson`
    const size = v.is(Slug, city) ? await maps.size(name) : undefined
    const read = size ? await readOnce(name, size) : undefined
    const sketch = sketchOf(city)
    return read ?? (sketch && { backdrop: sketch, sketch: true, attribution: [] })
  }

  async function readOnce(name: string, { bytes, tag }: { bytes: number; tag: string }): Promise<CityBackdrop | undefined> {
    const before = known.get(name)
    if (before?.tag === tag) return keep(name, before)
    if (bytes > BACKDROP_BYTES) return keep(name, { tag, read: mistake(name, new Error(`expected at most ${BACKDROP_BYTES} bytes, found ${bytes}`)) })
    const file = await maps.read(name)
    return file && keep(name, { tag: file.tag, read: readFile(name, file.bytes) })
  }

  function readFile(name: string, bytes: Uint8Array): CityBackdrop | undefined {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      const { attribution } = JSON.parse(text) as { attribution?: unknown }
      return { backdrop: readBackdrop(text), sketch: false, attribution: readAttribution(attribution) }
    } catch (error) {
      return mistake(name, error)
    }
  }

  function mistake(name: string, err: unknown): undefined {
    log.warn({ err, file: name }, 'a map is not drawn on this file, since it is not as expected')
  }

  /** Those that were asked for last are last. */
  function keep(name: string, entry: Known): CityBackdrop | undefined {
    known.delete(name)
    known.set(name, entry)
    for (const oldest of known.keys()) {
      if (known.size <= KEPT) break
      known.delete(oldest)
    }
    return entry.read
  }
}
