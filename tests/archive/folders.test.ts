import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { extract, pack } from 'tar-stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Context } from '../../functions/context.ts'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { importGallery } from '../../infra/archive/import-gallery.ts'
import { openLocalSource } from '../../infra/archive/open-local.ts'
import { uploadKey } from '../../shared/paths.ts'
import { anna, decideNow, genoa, item, openGenoa, palazzoRosso, published } from '../submissions/fixtures.ts'
import { type TestContext, withContext } from '../support/context.ts'
import { mediaOf, seenOf } from './answers.ts'
import { exportFolder, exportTo, furnish, holdingsOf } from './house.ts'

const imaging = { open: () => Promise.reject(new Error('not part of this test')) }

let old: TestContext
let house: TestContext
let folder: string
let file: string
beforeEach(async () => {
  old = await withContext({ imaging })
  house = await withContext({ imaging, now: '2026-05-06T10:00:00.000Z' })
  folder = await mkdtemp(join(tmpdir(), 'veduta-archive-'))
  file = join(folder, 'gallery.tar')
})
afterEach(async () => {
  await old.close()
  await house.close()
  await rm(folder, { recursive: true, force: true })
})

async function holdings({ context }: TestContext) {
  const source = await openLocalSource(context.config)
  try {
    return await holdingsOf(source.what)
  } finally {
    await source.close()
  }
}

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

describe('from a data folder to another', () => {
  test('everything moves: what anyone sees is equal, and all that nobody sees too', async () => {
    const sent = await furnish(old)
    const exported = await exportFolder(old, file)
    expect(exported.submissions).toBe(9)
    const report = await importGallery(house.context, file)
    expect(report).toMatchObject({ submissions: { added: 9, renewed: 0, same: 0, older: 0, other: 0 }, unfinished: [] })

    expect(await seenOf(house.context)).toEqual(await seenOf(old.context))
    expect(Object.keys((await seenOf(house.context)).media)).toHaveLength(16)
    expect(await holdings(house)).toEqual(await holdings(old))
    for (const area of ['originals', 'staging'] as const) expect(await mediaOf(house.context, area)).toEqual(await mediaOf(old.context, area))
    expect(await house.context.objects.exists('originals', uploadKey(sent.sending.id, '1'))).toBe(true)
    expect((await house.context.submissions.spilled(sent.busy.id)).length).toBeGreaterThan(0)
    expect(await house.context.notes.countNotices(sent.hidden.id)).toBe(1)
    expect((await house.context.erasures.all()).filter(({ fate }) => fate === 'gone').map(({ id }) => id)).toEqual(
      expect.arrayContaining([sent.withdrawn.id, sent.erased.id]),
    )
  })

  test('the second time changes nothing, and what the host does at its next start does not either', async () => {
    await furnish(old)
    await exportFolder(old, file)
    await importGallery(house.context, file)
    const before = { seen: await seenOf(house.context), held: await holdings(house), erasures: await house.context.erasures.all() }
    const report = await importGallery(house.context, file)
    expect(report).toMatchObject({ submissions: { added: 0, renewed: 0, same: 9 }, catalog: { put: 0, kept: 0 }, media: 0, erased: 0, hidden: 0 })
    expect({ seen: await seenOf(house.context), held: await holdings(house), erasures: await house.context.erasures.all() }).toEqual(before)
    const { seen, held } = before
    // The upload has no picture in it: its intake is not part of this.
    for (const key of await house.context.objects.list('originals', 'uploads/')) await house.context.objects.remove('originals', key)
    await house.runJobs()
    expect({ seen: await seenOf(house.context), held: await holdings(house) }).toEqual({ seen, held })
  })

  test('moving back gives what was there', async () => {
    await furnish(old)
    await exportFolder(old, file)
    await importGallery(house.context, file)
    const back = join(folder, 'back.tar')
    await exportFolder(house, back)
    expect(await importGallery(old.context, back)).toMatchObject({ submissions: { same: 9 }, media: 0, erased: 0, hidden: 0 })
  })

  test('what came after an archive comes with the next one', async () => {
    const { waiting, sending } = await furnish(old)
    await exportFolder(old, file)
    await importGallery(house.context, file)
    await decideNow(old.context, waiting.id, 'publish')
    await old.runJobs()
    const later = await published(old.context)
    await old.runJobs()
    const next = join(folder, 'next.tar')
    await exportFolder(old, next)
    expect(await importGallery(house.context, next)).toMatchObject({ submissions: { added: 1, renewed: 1, same: 8 } })
    expect(await house.context.gallery.shows(later.id)).toBe(true)
    expect((await seenOf(house.context)).media).toEqual((await seenOf(old.context)).media)
    // The older archive brings nothing back.
    expect(await importGallery(house.context, file)).toMatchObject({ submissions: { same: 8, older: 1 }, media: 0 })
    expect((await item(house.context, sending.id)).status).toBe('uploading')
  })

  test('an import that was cut off is repeated and ends the same', async () => {
    await furnish(old)
    await exportFolder(old, file)
    for (const after of [1, 7, 20]) {
      let left = after
      const { objects } = house.context
      const failing: Context = {
        ...house.context,
        objects: {
          ...objects,
          async write(...args) {
            if (left-- <= 0) throw new Error('the power is gone')
            await objects.write(...args)
          },
        },
      }
      await expect(importGallery(failing, file)).rejects.toThrow('the power is gone')
    }
    await importGallery(house.context, file)
    expect(await seenOf(house.context)).toEqual(await seenOf(old.context))
    expect(await holdings(house)).toEqual(await holdings(old))
  })

  test('a story that was stored but not yet public when the import was cut off becomes public with the next one', async () => {
    const { shown } = await furnish(old)
    await exportFolder(old, file)
    const { gallery } = house.context
    const failing: Context = { ...house.context, gallery: { ...gallery, publish: () => Promise.reject(new Error('the power is gone')) } }
    await expect(importGallery(failing, file)).rejects.toThrow('the power is gone')
    await importGallery(house.context, file)
    expect(await gallery.shows(shown.id)).toBe(true)
    expect(await seenOf(house.context)).toEqual(await seenOf(old.context))
  })
})

describe('what is gone stays gone', () => {
  test('what was withdrawn, erased or taken down here since is not brought back by an archive', async () => {
    const { shown, waiting, declined, kept, hidden, busy } = await furnish(old)
    await exportFolder(old, file)
    await importGallery(house.context, file)
    await applyEvent(house.context, shown.id, { kind: 'withdrawn' })
    await applyEvent(house.context, waiting.id, { kind: 'withdrawn' })
    await applyEvent(house.context, declined.id, { kind: 'erased' })
    await decideNow(house.context, busy.id, 'remove')
    await applyEvent(house.context, hidden.id, { kind: 'withdrawn' })
    await applyEvent(house.context, hidden.id, { kind: 'erased' })
    for (const key of await house.context.objects.list('originals', 'uploads/')) await house.context.objects.remove('originals', key)
    await house.runJobs()
    const before = { seen: await seenOf(house.context), held: await holdings(house), staging: await mediaOf(house.context, 'staging') }
    expect(await importGallery(house.context, file)).toMatchObject({ submissions: { added: 0, renewed: 0, older: 5 } })
    for (const key of await house.context.objects.list('originals', 'uploads/')) await house.context.objects.remove('originals', key)
    expect({ seen: await seenOf(house.context), held: await holdings(house), staging: await mediaOf(house.context, 'staging') }).toEqual(before)
    expect(Object.keys(before.seen.media).map(key => key.slice(0, 26))).toEqual(Array(4).fill(kept.id))
  })

  test('what only the list of the target knows to be gone or taken down never becomes public, not even for a moment', async () => {
    const { shown, kept, waiting } = await furnish(old)
    await exportFolder(old, file)
    for (const { id } of [shown, waiting]) await house.context.erasures.add(id, 'gone')
    await house.context.erasures.add(kept.id, 'retracted')
    const published: string[] = []
    const written: string[] = []
    const { gallery, objects } = house.context
    const watched: Context = {
      ...house.context,
      gallery: {
        ...gallery,
        async publish(...args) {
          published.push(args[0].id)
          return await gallery.publish(...args)
        },
      },
      objects: {
        ...objects,
        async write(...args) {
          written.push(args[1])
          await objects.write(...args)
        },
      },
    }
    await importGallery(watched, file)
    expect(published).not.toEqual(expect.arrayContaining([shown.id]))
    expect(published).not.toEqual(expect.arrayContaining([kept.id]))
    expect(written.filter(key => key.includes(shown.id) || key.includes(waiting.id))).toEqual([])
    expect((await item(house.context, shown.id)).status).toBe('withdrawn')
    expect((await item(house.context, waiting.id)).status).toBe('withdrawn')
    expect(await item(house.context, kept.id)).toMatchObject({
      status: 'hidden',
      history: expect.arrayContaining([expect.objectContaining({ event: 'hidden_again' })]),
    })
    expect(await importGallery(house.context, file)).toMatchObject({ submissions: { older: 3, same: 6 }, media: 0, erased: 0, hidden: 0 })
  })

  test('what was withdrawn on the other side is withdrawn here too, whatever was changed here meanwhile', async () => {
    const { shown } = await furnish(old)
    await exportFolder(old, file)
    await importGallery(house.context, file)
    await decideNow(house.context, shown.id, 'reverse')
    await decideNow(house.context, shown.id, 'publish')
    await house.runJobs({ tolerant: true })
    await applyEvent(old.context, shown.id, { kind: 'withdrawn' })
    await old.runJobs()
    const next = join(folder, 'next.tar')
    await exportFolder(old, next)
    expect(await importGallery(house.context, next)).toMatchObject({ submissions: { other: 1 }, erased: 1 })
    expect(await item(house.context, shown.id)).toMatchObject({ status: 'withdrawn' })
    expect(await house.context.objects.list('public', `${shown.id}/`)).toEqual([])
    expect(await house.context.objects.list('staging', `${shown.id}/`)).toEqual([])
  })

  test('who withdraws while the import runs keeps what they decided, and nothing of theirs is left', async () => {
    const { shown } = await furnish(old)
    await exportFolder(old, file)
    await importGallery(house.context, file)
    await decideNow(old.context, shown.id, 'reverse')
    await decideNow(old.context, shown.id, 'publish')
    await old.runJobs()
    const next = join(folder, 'next.tar')
    await exportFolder(old, next)
    let isWithdrawn = false
    await importGallery(house.context, next, async pass => {
      if (pass !== 'import' || isWithdrawn) return
      isWithdrawn = true
      await applyEvent(house.context, shown.id, { kind: 'withdrawn' })
    })
    expect((await item(house.context, shown.id)).status).toBe('withdrawn')
    expect(await house.context.gallery.shows(shown.id)).toBe(false)
    expect(await house.context.objects.list('staging', `${shown.id}/`)).toEqual([])
  })

  test('a story that is withdrawn while it is exported is in the archive as withdrawn', async () => {
    const { shown } = await furnish(old)
    const source = await openLocalSource(old.context.config)
    const { objects } = source.what
    const what = {
      ...source.what,
      objects: {
        ...objects,
        async read(...args: Parameters<typeof objects.read>) {
          if (args[1].includes(shown.id) && (await item(old.context, shown.id)).status === 'published') {
            await applyEvent(old.context, shown.id, { kind: 'withdrawn' })
            await old.runJobs()
          }
          return await objects.read(...args)
        },
      },
    }
    await exportTo(what, file)
    await source.close()
    await importGallery(house.context, file)
    expect((await item(house.context, shown.id)).status).toBe('withdrawn')
    expect(await house.context.objects.list('staging', `${shown.id}/`)).toEqual([])
  })
})

describe('the catalogue', () => {
  test('of what is on both sides the one counts that a person saved last; roles that are known here stay', async () => {
    await furnish(old)
    await exportFolder(old, file)
    await openGenoa(house.context)
    const mine = { ...palazzoRosso, name: { it: 'Il Rosso' } }
    await house.context.catalog.saveCity({ ...genoa, accent: 'plum' }, genoa, { by: 'Bruno', at: '2026-05-05T10:00:00.000Z' })
    await house.context.catalog.putPlace('genoa', mine)
    await house.context.catalog.putMember({ ...anna, roles: [] })
    expect((await importGallery(house.context, file)).catalog).toEqual({ put: 3, kept: 2 })
    expect((await house.context.catalog.city('genoa'))?.accent).toBe('plum')
    expect(await house.context.catalog.thing('places', 'genoa', 'palazzo-rosso')).toMatchObject({
      thing: { name: { it: 'Palazzo Rosso, restaurato' } },
      saved: { by: 'Anna' },
    })
    expect((await house.context.catalog.member(anna.issuer, anna.subject))?.roles).toEqual([])
  })
})

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
