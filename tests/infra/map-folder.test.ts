import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createMapFolder } from '../../functions/adapters/local/map-files.ts'
import { createTileReader } from '../../functions/http/map/tiles.ts'
import { jsonOffset } from '../../infra/account/maps/json-offset.ts'
import { mapSource, mistakesInMaps } from '../../infra/account/maps/map-source.ts'
import { drawing } from '../contracts/map-files.ts'
import { directory, pmtilesFile } from '../map/pmtiles-file.ts'
import { fc } from '../support/fc.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'veduta-map-folder-'))
  await mkdir(join(root, 'map'))
})
afterEach(() => rm(root, { recursive: true }))

const put = (name: string, content: string | Uint8Array) => writeFile(join(root, 'map', name), content)
const mistakes = () => mistakesInMaps({ maps: 'map' }, root)
const png = (text: string) => Uint8Array.from([0x89, ...new TextEncoder().encode(`PNG${text}`)])
const tiles = (...texts: string[]) => pmtilesFile({ tiles: texts.map(png), metadata: { attribution: 'City' } })

describe('the maps of a deployment', () => {
  test('are none where it names no folder', async () => {
    expect(mapSource({}, root)).toBeUndefined()
    expect(await mistakesInMaps({}, root)).toEqual([])
  })

  test('are looked for from the folder of the project, or where the path says', () => {
    expect(mapSource({ maps: 'map/' }, '/srv/veduta')).toEqual({ folder: '/srv/veduta/map', named: 'map' })
    expect(mapSource({ maps: '/srv/maps' }, '/srv/veduta')).toEqual({ folder: '/srv/maps', named: '/srv/maps' })
  })

  test('are taken where each file is as expected, whatever the system puts beside them', async () => {
    await put('tiles.pmtiles', tiles('zero', 'one'))
    await put('alba-iulia.geojson', drawing('City'))
    await put('.DS_Store', 'x')
    expect(await mistakes()).toEqual([])
  })

  test('want a folder that is there', async () => {
    expect(await mistakesInMaps({ maps: 'maps' }, root)).toEqual(['maps: expected a folder that can be read, received "maps"'])
    expect(await mistakesInMaps({ maps: 'map/tiles.pmtiles' }, root)).toHaveLength(1)
  })

  test('want a file in it: whoever wants no maps names no folder', async () => {
    const expected = ['maps: expected tiles.pmtiles or {city}.geojson in "map", found neither; to have no maps, leave out the field']
    expect(await mistakes()).toEqual(expected)
    await put('.DS_Store', 'x')
    expect(await mistakes()).toEqual(expected)
  })

  test('are told of what is no file, or can’t be read, beside other mistakes', async () => {
    await mkdir(join(root, 'map', 'genoa.geojson'))
    await mkdir(join(root, 'map', 'notes'))
    await put('ghent.geojson', 'null')
    await symlink(join(root, 'away'), join(root, 'map', 'tiles.pmtiles'))
    expect(await mistakes()).toEqual([
      'map/genoa.geojson: expected a file, found something else',
      'map/ghent.geojson:1:1: expected a GeoJSON FeatureCollection',
      'map/notes: expected tiles.pmtiles or {city}.geojson with the short name of a city',
      'map/tiles.pmtiles: expected a file that can be read, received ENOENT',
    ])
  })

  test.each(['genoa.json', 'Genoa.geojson', '.geojson.bak', 'genoa.pmtiles', 'tiles.geojson.pmtiles', 'notes.txt'])(
    'want no file that is called %s',
    async name => {
      await put('ghent.geojson', drawing('City'))
      await put(name, drawing('City'))
      expect(await mistakes()).toEqual(name.startsWith('.') ? [] : [`map/${name}: expected tiles.pmtiles or {city}.geojson with the short name of a city`])
    },
  )

  test('are told of all their mistakes at once', async () => {
    await put('genoa.geojson', '')
    await put('ghent.geojson', 'null')
    await put('tiles.pmtiles', '')
    expect(await mistakes()).toEqual([
      'map/genoa.geojson:1:1: expected JSON',
      'map/ghent.geojson:1:1: expected a GeoJSON FeatureCollection',
      'map/tiles.pmtiles: byte 0: expected the header of a PMTiles archive',
    ])
  })
})

describe('a GeoJSON', () => {
  const lines = (...features: string[]) => `{\n  "type": "FeatureCollection",\n  "features": [\n    ${features.join(',\n    ')}\n  ]\n}\n`
  const line = (coordinates: string, properties = '{"kind": "water"}') =>
    `{"type": "Feature", "properties": ${properties}, "geometry": {"type": "LineString", "coordinates": ${coordinates}}}`
  const good = line('[[8.9, 44.4], [8.91, 44.41]]')

  test.each<[string, string, string]>([
    ['a comma too many', lines(good, ''), ':6:3: expected JSON'],
    ['its end missing', lines(good).slice(0, -6), ':5:1: expected JSON'],
    ['more behind its end', `${lines(good)}x`, ':7:1: expected JSON'],
    ['a number as nobody writes it', lines(line('[[08.9, 44.4]]')), ':4:111: expected JSON'],
    ['latitude first', lines(good, line('[[8.9, 44.4], [44.4, 108.9]]')), ':5:122: expected positions of longitude and latitude in decimal degrees'],
    ['metres', lines(good, line('[[492000, 4917000]]')), ':5:109: expected positions of longitude and latitude in decimal degrees'],
    ['a point where a line is', lines(line('[8.9, 44.4]')), ':4:109: expected coordinates as RFC 7946 writes them'],
    ['one feature alone', good, ':1:1: expected a GeoJSON FeatureCollection'],
    ['nothing that is drawn', lines(line('[[8.9, 44.4]]', '{"amenity": "bench"}')), ': expected lines or areas of a kind that is drawn, found none'],
    ['too many points', lines(line(`[${'[8.9, 44.4],\n'.repeat(80_000)}[8.9, 44.4]]`)), ':80004:1: expected at most 80000 points in what is drawn'],
  ])('with %s is refused where that is', async (_, text, expected) => {
    await put('genoa.geojson', text)
    expect(await mistakes()).toEqual([`map/genoa.geojson${expected}`])
  })

  test('in another encoding is refused at the letter that tells', async () => {
    await put('genoa.geojson', Buffer.from(lines(line('[[8.9, 44.4]]', '{"kind": "water", "name": "Città"}')), 'latin1'))
    expect(await mistakes()).toEqual(['map/genoa.geojson:4:70: expected text in UTF-8'])
  })

  test('that is too large is refused without being read', async () => {
    await put('genoa.geojson', Buffer.alloc(8_000_001, ' '))
    expect(await mistakes()).toEqual(['map/genoa.geojson: expected at most 8000000 bytes, found 8000001'])
  })

  test('is refused where its values are too deep to be one', async () => {
    await put('genoa.geojson', '['.repeat(200_000))
    expect(await mistakes()).toEqual([expect.stringContaining('expected JSON')])
  })
})

describe('an archive of tiles', () => {
  /** The archive of two tiles with some bytes changed. */
  const changed = (at: number, ...bytes: number[]) => {
    const file = Uint8Array.from(tiles('zero', 'one'))
    file.set(bytes, at)
    return file
  }
  /** Its first directory replaced by another of the same length. */
  const rooted = (...entries: Parameters<typeof directory>[0]) => {
    const root = directory(entries)
    expect(root.length).toBe(9)
    return changed(127, ...root)
  }

  test.each([false, true])('as tools write it is taken, packed: %s', async packed => {
    await put('tiles.pmtiles', pmtilesFile({ tiles: [png('zero'), png('one')], metadata: { attribution: 'City' }, packed }))
    expect(await mistakes()).toEqual([])
    const reader = createTileReader(createMapFolder(join(root, 'map')))
    expect(await reader.about()).toMatchObject({ attribution: [{ text: 'City' }] })
    expect(new Uint8Array((await reader.tile(1, 0, 0))!.bytes)).toEqual(png('one'))
  })

  test.each<[string, Uint8Array, string | RegExp]>([
    ['another kind of file', new TextEncoder().encode('SQLite format 3\0'.repeat(20)), 'byte 0: expected the header of a PMTiles archive'],
    ['an earlier version', changed(7, 2), 'byte 7: expected version 3 of PMTiles, found 2'],
    [
      'half of it',
      tiles('zero', 'one'.repeat(100)).slice(0, 250),
      /^byte 56: expected the tiles to end within the file's 250 bytes, found \d+: is it cut off\?$/,
    ],
    ['vector tiles', changed(99, 1), 'byte 99: expected pictures as tiles (PNG, JPEG, WebP or AVIF), found others'],
    ['a compression that no reader has', changed(97, 4), 'byte 97: expected no compression or gzip, found Zstd'],
    ['zooms the wrong way round', changed(100, 9, 3), 'byte 100: expected a least zoom up to the largest, found 9 and 3'],
    ['no gzip where its header says so', changed(97, 2), /^byte \d+: expected the metadata that can be read: /],
    ['metadata that are none', changed(136, 0x7b, 0x7b), /^byte 136: expected the metadata that can be read: /],
    ['no tiles at all', changed(127, 0), 'byte 127: expected a directory that can be read: expected entries, found 0 in 9 bytes'],
    ['more entries than bytes', changed(127, 0xff, 0xff, 0x7f), /^byte 127: expected a directory that can be read: expected entries, found \d+ in 9 bytes$/],
    ['a number without an end', changed(127, ...Array(9).fill(0xff)), 'byte 127: expected a directory that can be read: expected a number to end'],
    ['tiles in disorder', rooted({ id: 0, runLength: 1, length: 8, offset: 0 }, { id: 0, runLength: 1, length: 7, offset: 8 }), /ascending order$/],
    [
      'a tile behind the last',
      rooted({ id: 0, runLength: 1, length: 8, offset: 0 }, { id: 1, runLength: 1, length: 7, offset: 9 }),
      'byte 127: expected tile 1/0/0 where tiles lie',
    ],
    [
      'a directory that is not there',
      rooted({ id: 0, runLength: 0, length: 8, offset: 0 }, { id: 1, runLength: 1, length: 7, offset: 8 }),
      'byte 127: expected a further directory where those lie',
    ],
    [
      'a tile that is none',
      pmtilesFile({ tiles: [png('zero')], metadata: {}, type: 3 }),
      /^byte \d+: expected tile 0\/0\/0 to be image\/jpeg, found something else$/,
    ],
    [
      'tiles that no function can answer',
      pmtilesFile({ tiles: [new Uint8Array(4_000_001)], metadata: {} }),
      'byte 127: expected tiles of at most 4000000 bytes, found 0/0/0 with 4000001',
    ],
  ])('with %s is refused at the byte that tells', async (_, file, expected) => {
    await put('tiles.pmtiles', file)
    const [mistake, ...more] = await mistakes()
    expect(more).toEqual([])
    const said = mistake?.slice('map/tiles.pmtiles: '.length)
    if (typeof expected === 'string') expect(said).toBe(expected)
    else expect(said).toMatch(expected)
  })

  test('with a directory that names itself is refused', async () => {
    const file = Uint8Array.from(pmtilesFile({ tiles: [png('zero')], metadata: {} }))
    // The further directories are where the first is.
    const at = new DataView(file.buffer)
    at.setBigUint64(40, 127n, true)
    at.setBigUint64(48, 5n, true)
    file.set(directory([{ id: 0, runLength: 0, length: 5, offset: 0 }]), 127)
    await put('tiles.pmtiles', file)
    expect(await mistakes()).toEqual(['map/tiles.pmtiles: byte 127: expected a directory to be named once'])
  })

  test('with any byte changed is taken or refused in one line, and never waited for', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat({ max: 170 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 }), async changes => {
        const file = Uint8Array.from(tiles('zero', 'one'))
        for (const [at, byte] of changes) if (at < file.length) file[at] = byte
        await put('tiles.pmtiles', file)
        const found = await mistakes()
        expect(found.length).toBeLessThanOrEqual(1)
        for (const each of found) expect(each).toMatch(/^map\/tiles\.pmtiles: byte \d+: expected /)
      }),
      { numRuns: 200 },
    ))
})

describe('a place in a JSON text', () => {
  test('is where the value of a path begins, in any JSON', () =>
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.nat({ max: 4 }), (text, indent) => {
        const value: unknown = JSON.parse(text)
        const written = JSON.stringify(value, null, indent)
        for (const [path, each] of pathsOf(value)) {
          const offset = jsonOffset(written, path)
          const own = JSON.stringify(each, null, indent)
          expect(written.slice(offset, offset + 1)).toBe(own[0])
        }
      }),
    ))

  test('of a text that is none is where the language’s own parser gives up, or its end', () =>
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', ']', '}', '"', 'x', '\\', '\n', '0'), (text, at, character) => {
        const place = at % (text.length + 1)
        const broken = text.slice(0, place) + character + text.slice(place + (character === '' ? 1 : 0))
        const said = positionSaid(broken)
        // It goes on within a number or a word that is none, where we say its beginning.
        if (said !== undefined)
          expect([jsonOffset(broken) <= said, broken.slice(jsonOffset(broken), said)]).toEqual([true, expect.stringMatching(/^[-+.\w\\]*$/)])
      }),
      { numRuns: 500 },
    ))
})

/** Every value within a value, with its path. */
function* pathsOf(value: unknown, path: (string | number)[] = []): Generator<[(string | number)[], unknown]> {
  yield [path, value]
  if (typeof value !== 'object' || value === null) return
  for (const [key, each] of Object.entries(value)) yield* pathsOf(each, [...path, Array.isArray(value) ? Number(key) : key])
}

/** Where the parser says that a text is no JSON; it does not always. */
function positionSaid(text: string): number | undefined {
  try {
    JSON.parse(text)
  } catch (error) {
    const position = /at position (\d+)/.exec(String(error))?.[1]
    return position === undefined ? undefined : Number(position)
  }
  return undefined
}
