import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Context } from '../../functions/context.ts'
import { importGallery } from '../../infra/archive/import-gallery.ts'
import { originalKey, uploadKey } from '../../shared/paths.ts'
import { anna, decideNow, genoa, item, openGenoa, palazzoRosso, published } from '../submissions/fixtures.ts'
import { mediaOf, seenOf } from './answers.ts'
import { exportFolder, furnish } from './house.ts'
import { file, folder, holdings, house, old, useTwoHouses } from './two-houses.ts'

useTwoHouses()

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

  test('a picture that only the public has kept moves too; one that is nowhere keeps its story back, which is told', async () => {
    const { shown, kept } = await furnish(old)
    const seen = await seenOf(old.context)
    const [first = ''] = await old.context.objects.list('staging', `${shown.id}/`)
    await old.context.objects.remove('staging', first)
    for (const area of ['staging', 'public'] as const) await old.context.objects.remove(area, `${kept.id}/`)
    await exportFolder(old, file)
    expect((await importGallery(house.context, file)).unfinished).toEqual([kept.id])
    expect(await house.context.gallery.shows(kept.id)).toBe(false)
    expect((await mediaOf(house.context, 'public'))[first]).toBe(seen.media[first])
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

describe('the catalogue', () => {
  test('of what is on both sides the one counts that a person saved last; roles that are known here stay', async () => {
    await furnish(old)
    await exportFolder(old, file)
    await openGenoa(house.context)
    const mine = { ...palazzoRosso, name: { it: 'Il Rosso' } }
    await house.context.catalog.saveCity({ ...genoa, accent: 'plum' }, genoa, { by: 'Bruno', at: '2026-05-05T10:00:00.000Z' })
    await house.context.catalog.putPlace('genoa', mine)
    await house.context.catalog.putMember({ ...anna, roles: [] })
    expect((await importGallery(house.context, file)).catalog).toEqual({ put: 6, kept: 2 })
    expect((await house.context.catalog.city('genoa'))?.accent).toBe('plum')
    expect(await house.context.catalog.thing('places', 'genoa', 'palazzo-rosso')).toMatchObject({
      thing: { name: { it: 'Palazzo Rosso, restaurato' } },
      saved: { by: 'Anna' },
    })
    expect((await house.context.catalog.member(anna.issuer, anna.subject))?.roles).toEqual([])
  })
})

test('what an intake at work leaves beside the originals stays behind: it says nothing of the new house', async () => {
  const { busy } = await furnish(old)
  await old.context.objects.write('originals', originalKey(busy.id, 'trying-1'), new Uint8Array())
  await exportFolder(old, file)
  await importGallery(house.context, file)
  expect(await house.context.objects.list('originals', `pinned/${busy.id}/`)).not.toContain(originalKey(busy.id, 'trying-1'))
})
