import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createMapFolder } from '../../functions/adapters/local/map-files.ts'
import { AppError } from '../../functions/errors.ts'
import { readAttribution } from '../../functions/http/map/attribution.ts'
import { readBackdrop } from '../../functions/http/map/backdrop.ts'
import { createBackdrops } from '../../functions/http/map/backdrops.ts'
import { sketchOf } from '../../functions/http/map/sketches.ts'
import { createTileReader } from '../../functions/http/map/tiles.ts'
import type { Log, MapFiles } from '../../functions/ports.ts'
import { SEEDS } from '../../infra/local/seeds/seeds.ts'
import { fc } from '../support/fc.ts'
import { pmtilesFile } from './pmtiles-file.ts'

let folder: string
let warnings: string[]
const log: Log = { info() {}, warn: (_, message) => void warnings.push(message), error() {} }
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'veduta-map-')), 'map')
  warnings = []
})
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }))

const put = async (name: string, content: string | Uint8Array) => {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, `${name}.new`), content)
  await rename(join(folder, `${name}.new`), join(folder, name))
}
const tile = (text: string) => new TextEncoder().encode(text)
/** With a first directory that is no gzip. */
const damaged = (file: Uint8Array) => file.map((byte, at) => (at >= 127 && at < 140 ? 0 : byte))
const words = (bytes: ArrayBuffer | undefined) => bytes && new TextDecoder().decode(bytes)

/** Files whose `nth` reading fails, as a service's may. */
const failingOnce = (maps: MapFiles, nth: number): MapFiles => {
  let readings = 0
  return {
    ...maps,
    async read(name, part) {
      if (++readings === nth) throw new AppError('unavailable', 'S3 did not answer')
      return await maps.read(name, part)
    },
  }
}

describe('tiles', () => {
  test('come out of the operator’s file as they are in it, with who made them', async () => {
    await put(
      'tiles.pmtiles',
      pmtilesFile({ tiles: [tile('zero'), tile('one')], metadata: { attribution: '<a href="https://osm.example/copyright">OSM</a>' } }),
    )
    const reader = createTileReader(createMapFolder(folder))
    expect(await reader.about()).toEqual({ minZoom: 0, maxZoom: 1, attribution: [{ text: 'OSM', url: 'https://osm.example/copyright' }] })
    const found = await reader.tile(0, 0, 0)
    expect([found?.type, words(found?.bytes)]).toEqual(['image/png', 'zero'])
    expect(words((await reader.tile(1, 0, 0))?.bytes)).toBe('one')
    expect(await reader.tile(1, 1, 1)).toBeUndefined()
  })

  test('are none without a file, and there as soon as one is', async () => {
    const reader = createTileReader(createMapFolder(folder))
    expect([await reader.about(), await reader.tile(0, 0, 0)]).toEqual([undefined, undefined])
    await put('tiles.pmtiles', pmtilesFile({ tiles: [tile('zero')], metadata: {} }))
    expect(words((await reader.tile(0, 0, 0))?.bytes)).toBe('zero')
  })

  test('are those of the new file after it was replaced', async () => {
    const reader = createTileReader(createMapFolder(folder))
    await put('tiles.pmtiles', pmtilesFile({ tiles: [tile('before')], metadata: {} }))
    expect(words((await reader.tile(0, 0, 0))?.bytes)).toBe('before')
    await put('tiles.pmtiles', pmtilesFile({ tiles: [tile('afterwards')], metadata: { attribution: 'New' } }))
    expect(words((await reader.tile(0, 0, 0))?.bytes)).toBe('afterwards')
    expect((await reader.about())?.attribution).toEqual([{ text: 'New' }])
  })

  test('of a file that is replaced while it is read are those of the new one, and no failure is left to end the process', async () => {
    const maps = createMapFolder(folder)
    await put('tiles.pmtiles', pmtilesFile({ tiles: [tile('before')], metadata: {} }))
    let known = await maps.size('tiles.pmtiles')
    // Whoever looked just before the file was replaced.
    const size: typeof maps.size = async name => {
      const found = known ?? (await maps.size(name))
      known = undefined
      return found
    }
    const reader = createTileReader({ ...maps, size })
    expect(words((await reader.tile(0, 0, 0))?.bytes)).toBe('before')
    known = await maps.size('tiles.pmtiles')
    await put('tiles.pmtiles', pmtilesFile({ tiles: [tile('afterwards')], metadata: {} }))
    expect(words((await reader.tile(0, 0, 0))?.bytes)).toBe('afterwards')
    // A rejection that nobody takes is told after the tasks that are due.
    await new Promise(resolve => setTimeout(resolve, 20))
  })

  test.each([1, 2, 3, 4])('are there again after reading %i of their file failed, whatever part that was', async nth => {
    await put('tiles.pmtiles', pmtilesFile({ tiles: [tile('zero'), tile('one')], metadata: { attribution: 'City' }, packed: true }))
    const reader = createTileReader(failingOnce(createMapFolder(folder), nth), log)
    await expect(reader.tile(1, 0, 0)).rejects.toMatchObject({ code: 'unavailable' })
    expect(words((await reader.tile(1, 0, 0))?.bytes)).toBe('one')
    expect((await reader.about())?.attribution).toEqual([{ text: 'City' }])
    expect(warnings).toEqual([])
  })

  test.each([
    ['vector tiles', pmtilesFile({ tiles: [tile('x')], metadata: {}, type: 1 })],
    ['no PMTiles', tile('not a map at all, but long enough to have a header '.repeat(9))],
    ['nothing', tile('')],
    ['damaged where it is packed', damaged(pmtilesFile({ tiles: [tile('x')], metadata: {}, packed: true }))],
  ])('are not shown, and the operator is told, of a file that is %s', async (_, file) => {
    await put('tiles.pmtiles', file)
    const reader = createTileReader(createMapFolder(folder), log)
    expect([await reader.about(), await reader.tile(0, 0, 0)]).toEqual([undefined, undefined])
    expect(warnings).toHaveLength(1)
  })
})

describe('a backdrop', () => {
  const point = [8.93, 44.41]
  const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })
  const feature = (properties: object, type = 'LineString', coordinates: unknown = [point, point]) => ({
    type: 'Feature',
    properties,
    geometry: { type, coordinates },
  })

  test('is drawn of what it says by kind, or by tags of OpenStreetMap, and of nothing else', () => {
    const { features } = readBackdrop(
      collection(
        feature({ kind: 'water', name: '<img onerror=alert(1)>' }),
        feature({ natural: 'water' }, 'Polygon', [[point, point, point, point]]),
        feature({ highway: 'primary' }),
        feature({ leisure: 'park' }, 'MultiPolygon', [[[point]]]),
        feature({ kind: 'secret' }),
        feature({ amenity: 'bench' }),
        feature({ kind: 'street' }, 'Point', point),
        { type: 'Feature', properties: null, geometry: null },
      ),
    )
    expect(features.map(({ properties, geometry }) => `${Object.values(properties)} ${geometry.type}`)).toEqual([
      'water LineString',
      'water Polygon',
      'street LineString',
      'green MultiPolygon',
    ])
  })

  test('keeps of a position what a map of a city needs', () => {
    const [shape] = readBackdrop(collection(feature({ kind: 'wall' }, 'LineString', [[8.123456789, 44.987654321, 12.5]]))).features
    expect(shape?.geometry.coordinates).toEqual([[8.12346, 44.98765]])
  })

  test.each([
    'null',
    '[]',
    '{"type":"Feature"}',
    collection(feature({ kind: 'water' }, 'LineString', 'x')),
    collection(feature({ kind: 'water' }, 'LineString', [[8.9, 144]])),
    collection(feature({ kind: 'water' }, 'LineString', [['8.9', '44']])),
    collection(feature({ kind: 'water' }, 'Polygon', [point])),
    collection(feature({ kind: 'water' }, 'LineString', Array(80_001).fill(point))),
  ])('is not made of %.60s', text => {
    expect(() => readBackdrop(text)).toThrow('expected')
  })

  test('is the operator’s file, with who made it, once that is there; another tells the operator and leaves the sketch', async () => {
    const backdropOf = createBackdrops({ maps: createMapFolder(folder), log })
    expect(await backdropOf('genoa')).toMatchObject({ sketch: true, attribution: [] })
    expect(await backdropOf('nowhere')).toBeUndefined()
    await put('genoa.geojson', JSON.stringify({ type: 'FeatureCollection', attribution: 'City of Genoa', features: [feature({ kind: 'street' })] }))
    expect(await backdropOf('genoa')).toMatchObject({ sketch: false, attribution: [{ text: 'City of Genoa' }] })
    await put('genoa.geojson', '{"type":"FeatureCollection","features":[')
    expect([await backdropOf('genoa'), await backdropOf('genoa')]).toMatchObject([{ sketch: true }, { sketch: true }])
    expect(warnings).toHaveLength(1)
  })

  test('is the operator’s file as soon as a reading that failed succeeds', async () => {
    await put('genoa.geojson', collection(feature({ kind: 'street' })))
    const backdropOf = createBackdrops({ maps: failingOnce(createMapFolder(folder), 1), log })
    await expect(backdropOf('genoa')).rejects.toMatchObject({ code: 'unavailable' })
    expect(await backdropOf('genoa')).toMatchObject({ sketch: false })
    expect(warnings).toEqual([])
  })

  test('in another encoding tells the operator once and leaves the sketch', async () => {
    await put('genoa.geojson', Buffer.from(collection(feature({ kind: 'street', name: 'Città' })), 'latin1'))
    const backdropOf = createBackdrops({ maps: createMapFolder(folder), log })
    expect([await backdropOf('genoa'), await backdropOf('genoa')]).toMatchObject([{ sketch: true }, { sketch: true }])
    expect(warnings).toHaveLength(1)
  })

  test('is read once while it stays the same, and kept for the twenty cities that were asked for last', async () => {
    const maps = createMapFolder(folder)
    const read: string[] = []
    const counted: MapFiles = {
      ...maps,
      async read(name) {
        read.push(name)
        return await maps.read(name)
      },
    }
    const backdropOf = createBackdrops({ maps: counted, log })
    const cities = Array.from({ length: 21 }, (_, index) => `city-${index}`)
    for (const city of cities) await put(`${city}.geojson`, collection(feature({ kind: 'street' })))
    for (const city of cities.slice(0, 20)) await backdropOf(city)
    await backdropOf('city-0')
    expect(read).toHaveLength(20)
    await backdropOf('city-20')
    await backdropOf('city-0')
    expect(read).toHaveLength(21)
    await backdropOf('city-1')
    expect(read.slice(21)).toEqual(['city-1.geojson'])
  })

  test.each(SEEDS)('of the demo city $city.slug is near its middle', ({ city: { slug, centre } }) => {
    const sketch = sketchOf(slug)
    const positions = JSON.stringify(sketch?.features.map(({ geometry }) => geometry.coordinates)).match(/-?\d+\.?\d*,-?\d+\.?\d*/g) ?? []
    expect(positions.length).toBeGreaterThan(4)
    const distances = positions.map(text => {
      const [longitude = 0, latitude = 0] = text.split(',').map(Number)
      return Math.hypot(longitude - centre.longitude, latitude - centre.latitude)
    })
    expect(Math.min(...distances)).toBeLessThan(0.02)
    expect(Math.max(...distances)).toBeLessThan(0.45)
    expect(readBackdrop(JSON.stringify(sketch)).features).toHaveLength(sketch?.features.length ?? 0)
  })
})

describe('who made a map', () => {
  test.each<[string, unknown]>([
    ['© OpenStreetMap contributors', [{ text: '© OpenStreetMap contributors' }]],
    ['<a href="https://a.example/x?y=1&amp;z=2" target="_blank">A &amp; B</a> | C', [{ text: 'A & B', url: 'https://a.example/x?y=1&z=2' }, { text: 'C' }]],
    ['<a href="javascript:alert(1)">A</a>', [{ text: 'A' }]],
    ['<script>alert(1)</script>', [{ text: 'alert(1)' }]],
    ['<img src=x onerror=alert(1)', []],
    ['', []],
  ])('%s', (given, expected) => {
    expect(readAttribution(given)).toEqual(expected)
  })

  test('is never markup, whatever a file says', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(fc.constantFrom('<', '>', 'a href=', '"', '&lt;', '</a>', 'x', 'javascript:', 'https://h.example')).map(parts => parts.join('')),
        ),
        given => {
          const parts = readAttribution(given)
          expect(parts.length).toBeLessThanOrEqual(8)
          for (const { text, url } of parts) {
            expect(text.length).toBeLessThanOrEqual(120)
            if (url !== undefined) expect(url).toMatch(/^https?:/)
          }
        },
      ),
      { numRuns: 500 },
    ))
})
