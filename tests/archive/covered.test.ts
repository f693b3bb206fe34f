import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Context } from '../../functions/context.ts'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { redact } from '../../functions/submissions/redact.ts'
import { takeIn } from '../../functions/submissions/take-in.ts'
import { importGallery } from '../../infra/archive/import-gallery.ts'
import { masterKey, uploadKey } from '../../shared/paths.ts'
import type { Redaction } from '../../shared/redaction.ts'
import { noisy } from '../imaging/pictures.ts'
import { anna, decideNow, item, openGenoa, send } from '../submissions/fixtures.ts'
import { type TestContext, withContext } from '../support/context.ts'
import { mediaOf, seenOf } from './answers.ts'
import { exportFolder } from './house.ts'

const face: Redaction = { shape: 'ellipse', kind: 'blur', x: 0.1, y: 0.1, width: 0.5, height: 0.5 }

/** A moment after it was hidden: data as old as that would stay so. */
const LATER = '2026-05-04T10:05:00.000Z'

let old: TestContext
let house: TestContext
let folder: string
beforeEach(async () => {
  ;[old, house] = [await withContext(), await withContext()]
  folder = await mkdtemp(join(tmpdir(), 'veduta-covered-'))
  await openGenoa(old.context)
})
afterEach(async () => {
  await Promise.all([old.close(), house.close()])
  await rm(folder, { recursive: true, force: true })
})

async function cover({ context }: TestContext, id: string, redactions: readonly Redaction[]) {
  const { version } = await item(context, id)
  return await redact(context, anna, id, { version, photo: '1', redactions: [...redactions] })
}

async function shown(): Promise<string> {
  const { id } = await send(old.context)
  await old.context.objects.write('originals', uploadKey(id, '1'), await noisy({ width: 240, height: 200 }).jpeg().toBuffer())
  await old.context.jobs.send({ kind: 'intake', submission: id, photo: '1' })
  await old.runJobs()
  await decideNow(old.context, id, 'publish')
  await old.runJobs()
  return id
}

const move = async () => {
  const file = join(folder, 'gallery.tar')
  await exportFolder(old, file)
  return await importGallery(house.context, file)
}
const publicRevisions = async (id: string) => [...new Set((await house.context.objects.list('public', `${id}/`)).map(key => key.split('/')[1]))]

test('a photo on which something is covered moves with its master, and can be uncovered in the other house', async () => {
  const id = await shown()
  const covered = await cover(old, id, [face])
  await old.runJobs()
  old.setTime(LATER)
  await decideNow(old.context, id, 'publish')
  await applyEvent(old.context, id, { kind: 'originals_erased' })
  await old.runJobs()
  expect(await move()).toMatchObject({ submissions: { added: 1 }, unfinished: [] })

  expect((await item(house.context, id)).photos).toMatchObject([{ status: 'ready', revision: covered.revision, redactions: [face] }])
  expect(await house.context.objects.list('originals', '')).toEqual([masterKey(id, '1')])
  for (const area of ['originals', 'staging'] as const) expect(await mediaOf(house.context, area)).toEqual(await mediaOf(old.context, area))
  expect(await seenOf(house.context)).toEqual(await seenOf(old.context))
  expect(await publicRevisions(id)).toEqual(['1-2'])

  await cover(house, id, [])
  await house.runJobs()
  await decideNow(house.context, id, 'publish')
  await house.runJobs()
  expect(await publicRevisions(id)).toEqual(['1-3'])
})

test('a gallery that moves while something waits to be covered goes on with it in the other house, hidden', async () => {
  const id = await shown()
  await cover(old, id, [face])
  await move()
  expect([(await item(house.context, id)).status, await publicRevisions(id)]).toEqual(['hidden', []])
  await house.runJobs()
  expect((await item(house.context, id)).photos).toMatchObject([{ status: 'ready', redactions: [face] }])
  await decideNow(house.context, id, 'publish')
  await house.runJobs()
  expect(await publicRevisions(id)).toEqual(['1-2'])
})

test('a gallery that moves while something that is covered is rendered goes on with it in the other house', async () => {
  const id = await shown()
  await applyEvent(old.context, id, { kind: 'originals_erased' })
  await old.runJobs()
  await cover(old, id, [face])
  const save: Context['submissions']['save'] = async (next, version) => {
    if (next.photos[0]?.status === 'ready') throw new Error('stopped')
    return await old.context.submissions.save(next, version)
  }
  await expect(takeIn({ ...old.context, submissions: { ...old.context.submissions, save } }, { submission: id, photo: '1' })).rejects.toThrow('stopped')
  await move()
  expect((await item(house.context, id)).photos[0]?.status).toBe('prepared')
  await house.runJobs()
  expect((await item(house.context, id)).photos).toMatchObject([{ status: 'ready', redactions: [face] }])
})

test('an archive that brings what was covered since takes the pictures from before it', async () => {
  const id = await shown()
  await move()
  expect(await publicRevisions(id)).toEqual(['1-1'])
  await cover(old, id, [face])
  await old.runJobs()
  old.setTime(LATER)
  await decideNow(old.context, id, 'publish')
  await old.runJobs()
  await rm(join(folder, 'gallery.tar'))
  expect(await move()).toMatchObject({ submissions: { renewed: 1 } })
  expect(await publicRevisions(id)).toEqual(['1-2'])
  expect((await house.context.objects.list('staging', '')).filter(key => key.includes('/1-1/'))).toEqual([])
})
