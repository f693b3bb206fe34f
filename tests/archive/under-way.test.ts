import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Context } from '../../functions/context.ts'
import { takeIn } from '../../functions/submissions/take-in.ts'
import { importGallery } from '../../infra/archive/import-gallery.ts'
import { recover } from '../../infra/local/recover.ts'
import { originalKey, uploadKey } from '../../shared/paths.ts'
import { noisy } from '../imaging/pictures.ts'
import { item, openGenoa, send } from '../submissions/fixtures.ts'
import { type TestContext, withContext } from '../support/context.ts'
import { exportFolder } from './house.ts'

let old: TestContext
let house: TestContext
let folder: string
beforeEach(async () => {
  ;[old, house] = [await withContext(), await withContext()]
  folder = await mkdtemp(join(tmpdir(), 'veduta-under-way-'))
  await openGenoa(old.context)
})
afterEach(async () => {
  await Promise.all([old.close(), house.close()])
  await rm(folder, { recursive: true, force: true })
})

const photo = async () => await noisy({ width: 400, height: 300 }).jpeg().toBuffer()

/** A photo whose intake comes to a stop before the item would say so. */
async function stoppedBefore(status: 'prepared' | 'ready') {
  const { id } = await send(old.context)
  await old.context.objects.write('originals', uploadKey(id, '1'), await photo())
  const save: Context['submissions']['save'] = async (next, version) => {
    if (next.photos[0]?.status === status) throw new Error('stopped')
    return await old.context.submissions.save(next, version)
  }
  await expect(takeIn({ ...old.context, submissions: { ...old.context.submissions, save } }, { submission: id, photo: '1' })).rejects.toThrow('stopped')
  expect(await old.context.objects.list('originals', 'uploads/')).toEqual([])
  return id
}

test.each(['prepared', 'ready'] as const)('a photo that moves before it is %s is taken in to its end in the other house', async status => {
  const id = await stoppedBefore(status)
  const file = join(folder, 'gallery.tar')
  await exportFolder(old, file)
  await importGallery(house.context, file)
  await recover(house)
  await house.runJobs()
  const { photos, ...submission } = await item(house.context, id)
  expect([submission.status, photos[0]?.status]).toEqual(['in_review', 'ready'])
  expect(await house.context.objects.list('originals', '')).toEqual([originalKey(id, photos[0]?.sha256 ?? '')])
})

test('an import that was cut off right after the record of such a photo asks for it when it is repeated', async () => {
  const id = await stoppedBefore('prepared')
  const file = join(folder, 'gallery.tar')
  await exportFolder(old, file)
  const cut: Context = { ...house.context, objects: { ...house.context.objects, copy: () => Promise.reject(new Error('killed')) } }
  await expect(importGallery(cut, file)).rejects.toThrow('killed')
  expect((await item(house.context, id)).photos[0]?.status).toBe('received')
  await importGallery(house.context, file)
  await recover(house)
  await house.runJobs()
  expect((await item(house.context, id)).photos[0]?.status).toBe('ready')
})
