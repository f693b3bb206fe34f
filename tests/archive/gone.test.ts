import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Context } from '../../functions/context.ts'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { importGallery } from '../../infra/archive/import-gallery.ts'
import { openLocalSource } from '../../infra/archive/open-local.ts'
import { decideNow, item } from '../submissions/fixtures.ts'
import { mediaOf, seenOf } from './answers.ts'
import { exportFolder, exportTo, furnish } from './house.ts'
import { file, folder, holdings, house, old, useTwoHouses } from './two-houses.ts'

useTwoHouses()

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
    const { catalog } = house.context
    const busy: Context = {
      ...house.context,
      catalog: {
        ...catalog,
        // After the archive was looked at, and before its submissions are taken in.
        async storedCity(slug) {
          await applyEvent(house.context, shown.id, { kind: 'withdrawn' })
          return await catalog.storedCity(slug)
        },
      },
    }
    expect(await importGallery(busy, next)).toMatchObject({ submissions: { other: 1 } })
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
