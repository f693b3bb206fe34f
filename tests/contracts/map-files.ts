import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MapFiles } from '../../functions/ports.ts'

export interface OpenMapFiles {
  maps: MapFiles
  /** Do what an operator does to have exactly these files, and wait until that is noticed. */
  have(files: Record<string, Uint8Array>): Promise<void>
  close(): Promise<void>
}

const words = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes)

/** A GeoJSON that a city's map can be drawn on. */
export const drawing = (attribution: string) =>
  new TextEncoder().encode(
    JSON.stringify({
      type: 'FeatureCollection',
      attribution,
      features: [{ type: 'Feature', properties: { kind: 'water' }, geometry: { type: 'LineString', coordinates: [[8.9, 44.4]] } }],
    }),
  )

/** What every adapter of `MapFiles` does. `open` begins without files. */
export function describeMapFiles(host: string, open: () => Promise<OpenMapFiles>): void {
  describe(`maps ${host}`, () => {
    let opened: OpenMapFiles
    let maps: MapFiles
    beforeAll(async () => {
      opened = await open()
      maps = opened.maps
    })
    afterAll(() => opened?.close())

    const before = drawing('before')
    const after = drawing('and longer afterwards')

    test.each(['genoa.geojson', 'tiles.pmtiles', '', 'constructor', '__proto__', '../genoa.geojson', 'map/genoa.geojson', 'files.json'])(
      '%j is not there before somebody has put it there',
      async name => {
        expect([await maps.size(name), await maps.read(name), await maps.read(name, { offset: 0, length: 5 })]).toEqual([undefined, undefined, undefined])
      },
    )

    test('a file is read whole, with its size and its tag', async () => {
      await opened.have({ 'genoa.geojson': before })
      const size = await maps.size('genoa.geojson')
      expect(size).toEqual({ bytes: before.length, tag: expect.any(String) })
      const file = await maps.read('genoa.geojson')
      expect([words(file?.bytes), file?.tag]).toEqual([words(before), size?.tag])
    })

    test.each([
      [0, 16],
      [5, 1],
      [100, 16_384],
      [0, 16_384],
    ])('a part from %i of %i bytes is what the file has of it', async (offset, length) => {
      await opened.have({ 'genoa.geojson': before })
      const part = await maps.read('genoa.geojson', { offset, length })
      expect([words(part?.bytes), part?.tag]).toEqual([words(before.subarray(offset, offset + length)), (await maps.size('genoa.geojson'))?.tag])
    })

    test('a part behind the end, or of nothing, is empty', async () => {
      await opened.have({ 'genoa.geojson': before })
      for (const part of [
        { offset: before.length, length: 1 },
        { offset: before.length + 1000, length: 16 },
        { offset: 3, length: 0 },
      ])
        expect((await maps.read('genoa.geojson', part))?.bytes.length).toBe(0)
    })

    test('a file that was replaced is the new one, under another tag', async () => {
      await opened.have({ 'genoa.geojson': before })
      const old = await maps.size('genoa.geojson')
      await opened.have({ 'genoa.geojson': after })
      const file = await maps.read('genoa.geojson', { offset: 0, length: 1000 })
      expect(words(file?.bytes)).toBe(words(after))
      expect(file?.tag).not.toBe(old?.tag)
      expect(await maps.size('genoa.geojson')).toEqual({ bytes: after.length, tag: file?.tag })
    })

    test('a file that was taken away is not there, and others are', async () => {
      await opened.have({ 'genoa.geojson': before, 'ghent.geojson': after })
      await opened.have({ 'ghent.geojson': after })
      expect([await maps.size('genoa.geojson'), await maps.read('genoa.geojson')]).toEqual([undefined, undefined])
      expect(words((await maps.read('ghent.geojson'))?.bytes)).toBe(words(after))
    })

    test('many parts are read at once', async () => {
      await opened.have({ 'genoa.geojson': before })
      const parts = await Promise.all(Array.from({ length: 40 }, (_, offset) => maps.read('genoa.geojson', { offset, length: 2 })))
      expect(parts.map(part => words(part?.bytes))).toEqual(Array.from({ length: 40 }, (_, offset) => words(before.subarray(offset, offset + 2))))
    })
  })
}
