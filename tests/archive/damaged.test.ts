import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { extract, pack } from 'tar-stream'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Context } from '../../functions/context.ts'
import { kindOf, LINES } from '../../infra/archive/format.ts'
import { importGallery } from '../../infra/archive/import-gallery.ts'
import { openArchive } from '../../infra/archive/write-archive.ts'
import { exportFolder, furnish } from './house.ts'
import { file, folder, house, old, useTwoHouses } from './two-houses.ts'

useTwoHouses()

const isEmpty = async ({ objects, catalog, erasures }: Context) =>
  (await catalog.cities()).length + (await erasures.all()).length + (await objects.list('staging', '')).length === 0

/** Write an archive anew with some of its entries changed; the sums stay as they were. */
async function rewritten(change: (name: string, bytes: Buffer) => Buffer | undefined): Promise<string> {
  const changed = pack()
  const reader = extract()
  reader.end(await readFile(file))
  const done = (async () => {
    for await (const entry of reader) {
      const bytes = change(entry.header.name, await buffer(entry))
      if (bytes) changed.entry({ name: entry.header.name }, bytes)
    }
    changed.finalize()
  })()
  const bytes = await buffer(changed)
  await done
  const path = join(folder, 'changed.tar')
  await writeFile(path, bytes)
  return path
}

/** An archive with sums that are right: it can be refused for nothing but its entries. */
async function crafted(entries: readonly (readonly [name: string, content: string])[]): Promise<string> {
  const path = join(folder, 'crafted.tar')
  await rm(path, { force: true })
  const archive = await openArchive(path, () => new Date('2026-05-05T03:00:00.000Z'))
  for (const [name, content] of entries) await archive.add(name, content)
  await archive.finish(0)
  return path
}

/** What an archive holds in lines, in its order. */
async function entriesInLines(): Promise<[name: string, content: string][]> {
  const reader = extract()
  reader.end(await readFile(file))
  const entries: [string, string][] = []
  for await (const entry of reader)
    if (entry.header.name.endsWith('.jsonl')) entries.push([entry.header.name, (await buffer(entry)).toString()])
    else entry.resume()
  return entries
}

describe('an archive that is not as it should be changes nothing', () => {
  beforeEach(async () => {
    await furnish(old)
    await exportFolder(old, file)
  })
  const expectRefused = async (path: string, words: RegExp) => {
    await expect(importGallery(house.context, path)).rejects.toThrow(words)
    expect(await isEmpty(house.context)).toBe(true)
  }

  test('cut short anywhere', async () => {
    const whole = (await readFile(file)).length
    for (const length of [whole - 2048, Math.floor(whole / 2), Math.floor(whole / 2 / 512) * 512, 5000, 1100]) {
      const path = join(folder, `cut-${length}.tar`)
      await writeFile(path, await readFile(file))
      await truncate(path, length)
      await expectRefused(path, /is cut short.*Nothing was changed/)
    }
  })

  test('with a byte that is another', async () => {
    const bytes = await readFile(file)
    const places = [
      bytes.indexOf('"Ada"') + 1,
      bytes.indexOf('original') + 1,
      bytes.indexOf('staging/'),
      bytes.lastIndexOf('"sha256":"') + 12,
      bytes.indexOf('sums/000001') + 700,
    ]
    for (const place of places) {
      const damaged = Buffer.from(bytes)
      damaged[place] = damaged[place] === 0x61 ? 0x62 : 0x61
      await writeFile(join(folder, 'damaged.tar'), damaged)
      await expectRefused(join(folder, 'damaged.tar'), /is damaged.*Nothing was changed/)
    }
  })

  test('with an entry too many, or without one', async () => {
    let seen = 0
    await expectRefused(await rewritten((name, bytes) => (name.startsWith('staging/') && seen++ === 0 ? undefined : bytes)), /is damaged/)
    await expectRefused(await rewritten((name, bytes) => (name === 'erasures.jsonl' ? undefined : bytes)), /is damaged/)
    await expectRefused(await rewritten((name, bytes) => (name === 'end.json' ? undefined : bytes)), /is cut short/)
  })

  test.each([
    'originals/pinned/ID/../../../../evil',
    'originals/pinned/ID/short',
    'originals/weird/ID/x',
    'originals/uploads/ID/1/2',
    'staging/ID/1-1/640.svg',
    'staging/ID',
    'public/ID/../1-1/640.jpg',
    'staging//etc/passwd',
    'erasures/ID',
  ])('with sums that are right, but with %s, which no gallery has', async name => {
    const path = await crafted([...(await entriesInLines()), [name.replace('ID', 'a'.repeat(26)), 'x']])
    await expectRefused(path, /is damaged: it holds .*Nothing was changed/)
  })

  test('with sums that are right, but with a line that this version does not know, of any kind', async () => {
    const entries = await entriesInLines()
    for (const kind of Object.keys(LINES)) {
      const [name, lines] = entries.find(([each]) => kindOf(each)?.kind === kind)!
      expect(lines, kind).not.toBe('')
      const path = await crafted(entries.map(entry => (entry[0] === name ? [name, `${lines}{"of":"later"}\n`] : entry)))
      await expectRefused(path, new RegExp(`expected a line of ${kind} in ${name}, line \\d+ is none.*Nothing was changed`, 's'))
    }
  })

  test('of a newer version', async () => {
    const newer = (name: string, bytes: Buffer) => (name === 'manifest.json' ? Buffer.from(bytes.toString().replace('"version":1', '"version":2')) : bytes)
    await expectRefused(await rewritten(newer), /comes from a newer Veduta: its veduta-archive has version 2, this one reads 1.*Nothing was changed/)
  })

  test('or something else altogether', async () => {
    await writeFile(join(folder, 'text'), 'x'.repeat(3000))
    await writeFile(join(folder, 'empty'), '')
    for (const name of ['text', 'empty']) await expectRefused(join(folder, name), /is no archive of Veduta/)
    await expectRefused(join(folder, 'absent'), /can not be read: ENOENT/)
  })

  test('larger than the room there is', async () => {
    const small: Context = { ...house.context, objects: { ...house.context.objects, room: async () => ({ free: 1e6, total: 1e6 }) } }
    await expect(importGallery(small, file)).rejects.toThrow(/expected room for \d+ MB, there is 1 MB/)
    expect(await isEmpty(house.context)).toBe(true)
  })

  test('and an export replaces no file and leaves none that is not whole', async () => {
    await expect(exportFolder(old, file)).rejects.toThrow('is there already')
    const failing = { ...old, context: { ...old.context, config: { ...old.context.config, dataFolder: join(folder, 'nowhere') } } }
    await expect(exportFolder(failing, join(folder, 'other.tar'))).rejects.toThrow('holds no data of Veduta')
    expect((await readdir(folder)).filter(name => name.includes('unfinished'))).toEqual([])
  })
})
