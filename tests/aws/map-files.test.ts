import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listKeys } from '../../functions/adapters/aws/list-keys.ts'
import { createS3MapFiles } from '../../functions/adapters/aws/map-files.ts'
import { createTileReader } from '../../functions/http/map/tiles.ts'
import type { Log } from '../../functions/ports.ts'
import { keepMaps } from '../../infra/account/maps/keep-maps.ts'
import { uploadMap } from '../../infra/account/maps/upload-map.ts'
import { describeMapFiles, drawing } from '../contracts/map-files.ts'
import { pmtilesFile } from '../map/pmtiles-file.ts'
import { sha256 } from '../support/contributor.ts'
import { clientOf, openS3, s3OrSkipped } from './servers/s3.ts'

const { name, server, isAbsent } = await s3OrSkipped('maps')

/** A bucket, a folder of the operator's, and a clock. */
async function openMaps() {
  const s3 = await openS3(server!)
  const { bucket } = s3.places.public
  const folder = await mkdtemp(join(tmpdir(), 'veduta-maps-'))
  let time = Date.parse('2026-11-30T10:00:00Z')
  const warnings: string[] = []
  const log: Log = { info() {}, warn: (_, message) => void warnings.push(message), error() {} }
  const now = () => new Date(time)
  return {
    client: s3.client,
    bucket,
    folder,
    warnings,
    log,
    now,
    maps: createS3MapFiles({ client: s3.client, bucket, now, log }),
    keys: () => listKeys(s3.client, { bucket, prefix: '' }),
    keep: () => keepMaps({ folder, named: 'map' }, { client: s3.client, bucket }),
    pass(seconds: number) {
      time += seconds * 1000
    },
    async have(files: Record<string, Uint8Array>) {
      for (const each of await readdir(folder)) await rm(join(folder, each))
      for (const [each, bytes] of Object.entries(files)) await writeFile(join(folder, each), bytes)
    },
    async close() {
      await s3.close()
      await rm(folder, { recursive: true })
    },
  }
}
type Maps = Awaited<ReturnType<typeof openMaps>>

/** What begins as a PNG does. */
const png = (text: string) => Uint8Array.from([0x89, ...new TextEncoder().encode(`PNG${text}`)])
const words = (bytes: ArrayBuffer | undefined) => bytes && new TextDecoder().decode(new Uint8Array(bytes).subarray(4))

describe.skipIf(isAbsent)(`on ${name}`, () => {
  describeMapFiles('in S3', async () => {
    const opened = await openMaps()
    return {
      ...opened,
      async have(files) {
        await opened.have(files)
        await opened.keep()
        opened.pass(61)
      },
    }
  })

  describe('an operator’s maps', () => {
    let opened: Maps
    beforeEach(async () => {
      opened = await openMaps()
    })
    afterEach(() => opened?.close())

    test('lie beside the renditions, and are put there once, whatever else is changed', async () => {
      const tiles = pmtilesFile({ tiles: [png('zero')], metadata: {} })
      const names = ['tiles.pmtiles', 'genoa.geojson', 'ghent.geojson']
      await opened.have({ 'ghent.geojson': drawing('Ghent'), 'genoa.geojson': drawing('Genoa'), 'tiles.pmtiles': tiles })
      expect(await opened.keep()).toEqual({ files: names, added: names, removed: [] })
      expect(await opened.keys()).toEqual(['map/drawings-1', 'map/files.json', 'map/tiles-1'])
      expect(await opened.keep()).toEqual({ files: names, added: [], removed: [] })
      await opened.have({ 'ghent.geojson': drawing('Ghent anew'), 'genoa.geojson': drawing('Genoa'), 'tiles.pmtiles': tiles })
      expect(await opened.keep()).toEqual({ files: names, added: ['ghent.geojson'], removed: [] })
      expect(await opened.keys()).toEqual(['map/drawings-2', 'map/files.json', 'map/tiles-1'])
    })

    test('are put there again where somebody has taken them away', async () => {
      await opened.have({ 'genoa.geojson': drawing('Genoa') })
      await opened.keep()
      await opened.client.send(new DeleteObjectCommand({ Bucket: opened.bucket, Key: 'map/drawings-1' }))
      await opened.keep()
      expect(await opened.keys()).toEqual(['map/drawings-2', 'map/files.json'])
      expect((await opened.maps.read('genoa.geojson'))?.bytes).toEqual(drawing('Genoa'))
    })

    test('go with the folder that they came from, and nothing else goes with them', async () => {
      await opened.client.send(new PutObjectCommand({ Bucket: opened.bucket, Key: 'media/a/1-1/320.avif', Body: 'x' }))
      await opened.have({ 'genoa.geojson': drawing('Genoa') })
      await opened.keep()
      expect(await keepMaps(undefined, opened)).toEqual({ files: [], added: [], removed: ['genoa.geojson'] })
      expect(await opened.keys()).toEqual(['map/files.json', 'media/a/1-1/320.avif'])
      expect(await opened.maps.size('genoa.geojson')).toBeUndefined()
    })

    test('are left as they are where a file in the folder is not as expected, and the mistakes are told', async () => {
      await opened.have({ 'genoa.geojson': drawing('before') })
      await opened.keep()
      const before = await opened.maps.read('genoa.geojson')
      await opened.have({ 'genoa.geojson': drawing('after'), 'ghent.geojson': new TextEncoder().encode('{\n  "type": }') })
      await expect(opened.keep()).rejects.toThrow('No map was changed:\n  map/ghent.geojson:2:11: expected JSON')
      opened.pass(61)
      expect(await opened.maps.read('genoa.geojson')).toEqual(before)
      expect(await opened.keys()).toEqual(['map/drawings-1', 'map/files.json'])
    })

    test('that are larger than a part come in parts and are whole; of one that changes meanwhile nothing is left', async () => {
      const bytes = Uint8Array.from({ length: 12_000_000 }, (_, index) => (index * 2654435761) >>> 13)
      const file = { bytes: bytes.length, read: async (offset: number, length: number) => bytes.slice(offset, offset + length) }
      const to = { client: opened.client, bucket: opened.bucket, sha256: sha256(bytes), named: 'map/tiles.pmtiles' }
      const etag = await uploadMap(file, { ...to, key: 'map/tiles-1' }, 5 << 20)
      const files = { 'tiles.pmtiles': { key: 'map/tiles-1', etag, offset: 0, bytes: bytes.length, sha256: to.sha256 } }
      await opened.client.send(new PutObjectCommand({ Bucket: opened.bucket, Key: 'map/files.json', Body: JSON.stringify({ files }) }))
      const read = await opened.maps.read('tiles.pmtiles')
      expect(Buffer.compare(read!.bytes, bytes)).toBe(0)

      bytes[7_000_000] = (bytes[7_000_000] ?? 0) ^ 1
      for (const part of [5 << 20, 20 << 20])
        await expect(uploadMap(file, { ...to, key: 'map/tiles-2' }, part)).rejects.toThrow(
          'map/tiles.pmtiles: expected no change while this is sent, found one; run npm run keep-maps again',
        )
      expect(await opened.keys()).toEqual(['map/files.json', 'map/tiles-1'])
    })

    test('are drawn by every process within a minute after they were replaced, tiles of one file at a time', async () => {
      await opened.have({ 'tiles.pmtiles': pmtilesFile({ tiles: [png('before')], metadata: {} }) })
      await opened.keep()
      const reader = createTileReader(opened.maps)
      expect(words((await reader.tile(0, 0, 0))?.bytes)).toBe('before')
      await opened.have({ 'tiles.pmtiles': pmtilesFile({ tiles: [png('afterwards')], metadata: { attribution: 'New' } }) })
      await opened.keep()
      // The process still has the old list, whose file is gone.
      expect(words((await reader.tile(0, 0, 0))?.bytes)).toBe('afterwards')
      expect((await reader.about())?.attribution).toEqual([{ text: 'New' }])
    })

    test('are never a mixture where a place is used again, even to a process whose list is older than two changes', async () => {
      const archive = (text: string) => pmtilesFile({ tiles: [png(text)], metadata: {} })
      await opened.have({ 'tiles.pmtiles': archive('first') })
      await opened.keep()
      const reader = createTileReader(opened.maps)
      expect(words((await reader.tile(0, 0, 0))?.bytes)).toBe('first')
      for (const text of ['other', 'third']) {
        await opened.have({ 'tiles.pmtiles': archive(text) })
        await opened.keep()
      }
      expect(await opened.keys()).toContain('map/tiles-1')
      expect(words((await reader.tile(0, 0, 0))?.bytes)).toBe('third')
    })

    test('are none before the first were put there, which is told once and ends by itself', async () => {
      expect([await opened.maps.size('tiles.pmtiles'), await opened.maps.size('genoa.geojson')]).toEqual([undefined, undefined])
      opened.pass(61)
      expect(await opened.maps.size('tiles.pmtiles')).toBeUndefined()
      expect(opened.warnings).toEqual([expect.stringContaining('there is no list of maps')])
      await opened.have({ 'genoa.geojson': drawing('Genoa') })
      await opened.keep()
      opened.pass(61)
      expect(await opened.maps.size('genoa.geojson')).toMatchObject({ bytes: drawing('Genoa').length })
    })

    test('are told as unavailable where S3 has lost one, and where it can’t be asked at all', async () => {
      await opened.have({ 'genoa.geojson': drawing('Genoa') })
      await opened.keep()
      await opened.client.send(new DeleteObjectCommand({ Bucket: opened.bucket, Key: 'map/drawings-1' }))
      await expect(opened.maps.read('genoa.geojson')).rejects.toMatchObject({
        code: 'unavailable',
        message: expect.stringContaining('does not have, or this program may not read, the map genoa.geojson'),
      })

      const elsewhere = createS3MapFiles({ ...opened, bucket: 'veduta-was-never-made' })
      await expect(elsewhere.size('genoa.geojson')).rejects.toMatchObject({ code: 'unavailable' })
    })

    test.each(['{"files":', '{"files":{"genoa.geojson":{"key":"media/a"}}}', '{}'])(
      'are told as unavailable where the list of them is %s, and are there once they were put there again',
      async list => {
        await opened.client.send(new PutObjectCommand({ Bucket: opened.bucket, Key: 'map/files.json', Body: list }))
        await expect(opened.maps.size('genoa.geojson')).rejects.toMatchObject({
          code: 'unavailable',
          message: expect.stringContaining('npm run keep-maps'),
          cause: expect.any(Error),
        })
        await opened.have({ 'genoa.geojson': drawing('Genoa') })
        expect(await opened.keep()).toMatchObject({ added: ['genoa.geojson'], removed: [] })
        expect((await opened.maps.read('genoa.geojson'))?.bytes).toEqual(drawing('Genoa'))
      },
    )

    test('stay where their folder is empty: they are taken away by naming none', async () => {
      await opened.have({ 'genoa.geojson': drawing('Genoa') })
      await opened.keep()
      await opened.have({})
      await expect(opened.keep()).rejects.toThrow('No map was changed:\n  maps: expected tiles.pmtiles or {city}.geojson in "map"')
      expect(await opened.keys()).toEqual(['map/drawings-1', 'map/files.json'])
    })

    test('that were known go on where the list can’t be read for a while', async () => {
      await opened.have({ 'genoa.geojson': drawing('Genoa') })
      await opened.keep()
      const before = await opened.maps.size('genoa.geojson')
      await opened.client.send(new PutObjectCommand({ Bucket: opened.bucket, Key: 'map/files.json', Body: '{"files":' }))
      opened.pass(61)
      expect(await opened.maps.size('genoa.geojson')).toEqual(before)
      expect(opened.warnings).toEqual([expect.stringContaining('an earlier one is used')])
    })

    test('are told as unavailable to a program that S3 does not know', async () => {
      const client = clientOf({ ...server!, credentials: { accessKeyId: 'nobody', secretAccessKey: 'nothing' } })
      const theirs = createS3MapFiles({ ...opened, client })
      await expect(theirs.size('genoa.geojson')).rejects.toMatchObject({ code: 'unavailable' })
      client.destroy()
    })
  })
})
