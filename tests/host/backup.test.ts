import { appendFile, copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openLocalContext } from '../../functions/adapters/local/context.ts'
import { emptyTemporaryFolder } from '../../functions/adapters/local/temporary-folder.ts'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { makeAgree } from '../../functions/submissions/make-agree.ts'
import { makeBackup } from '../../infra/local/backup/make-backup.ts'
import { restoreBackup } from '../../infra/local/backup/restore-backup.ts'
import { takeSnapshot } from '../../infra/local/backup/snapshot.ts'
import { takeDataFolder } from '../../infra/local/data-folder.ts'
import { recover } from '../../infra/local/recover.ts'
import { masterKey, uploadKey } from '../../shared/paths.ts'
import { aBody, decideNow, inReview, item, openGenoa, published, send } from '../submissions/fixtures.ts'
import { blindJudge, noImaging, silentLog, type TestContext, withContext } from '../support/context.ts'

const now = () => new Date('2026-05-05T03:00:00.000Z')

let local: TestContext
let folder: string
beforeEach(async () => {
  local = await withContext({ imaging: noImaging })
  await openGenoa(local.context)
  folder = await mkdtemp(join(tmpdir(), 'veduta-backup-'))
})
afterEach(async () => {
  await local.close()
  await rm(folder, { recursive: true, force: true })
})

/** Open a restored folder as a start does, before anything is served. */
async function opened<T>(dataFolder: string, look: (context: TestContext['context']) => Promise<T>): Promise<T> {
  const restored = await openLocalContext({ config: { ...local.context.config, dataFolder }, log: silentLog, imaging: noImaging, judge: blindJudge, now })
  try {
    await recover(restored)
    return await look(restored.context)
  } finally {
    await restored.close()
  }
}

const files = ({ objects }: TestContext['context'], id: string) =>
  Promise.all([objects.list('originals', `pinned/${id}/`), objects.list('staging', `${id}/`), objects.list('public', `${id}/`)]).then(lists =>
    lists.map(list => list.length),
  )

test('a backup has the masters of photos on which something is covered', async () => {
  const { id } = await published(local.context)
  await local.context.objects.write('originals', masterKey(id, '1'), new Uint8Array([1, 2, 3]))
  await makeBackup(local.folder, join(folder, 'monday'), now)
  await restoreBackup(join(folder, 'monday'), join(folder, 'restored'), { force: false, now })
  expect(await opened(join(folder, 'restored'), ({ objects }) => objects.read('originals', masterKey(id, '1')))).toEqual(Buffer.from([1, 2, 3]))
})

test('a backup has everything of its moment and can be put in place elsewhere', async () => {
  const shown = await published(local.context)
  const waiting = await inReview(local.context)
  const underWay = await send(local.context)
  await local.context.objects.write('originals', uploadKey(underWay.id, '1'), new Uint8Array([1, 2, 3]))
  await local.runJobs()

  const label = await makeBackup(local.folder, join(folder, 'monday'), now)
  expect(label.files).toBeGreaterThan(10)
  await published(local.context)

  const data = join(folder, 'data')
  await restoreBackup(join(folder, 'monday'), data, { force: false, now })
  await opened(data, async context => {
    expect((await context.gallery.story(shown.id))?.id).toBe(shown.id)
    expect(await context.gallery.cards('genoa', { limit: 10 })).toHaveLength(1)
    expect(await files(context, shown.id)).toEqual([1, 4, 4])
    expect((await item(context, waiting.id)).status).toBe('in_review')
    expect(await files(context, waiting.id)).toEqual([1, 4, 0])
    expect(await context.objects.read('originals', uploadKey(underWay.id, '1'))).toEqual(Buffer.from([1, 2, 3]))
  })
})

test('an upload that is pinned and deleted while a backup runs is in it as it was', async () => {
  const { id } = await send(local.context)
  await local.context.objects.write('originals', uploadKey(id, '1'), new Uint8Array([1, 2, 3]))
  const snapshot = await takeSnapshot(local.folder)
  await applyEvent(local.context, id, { kind: 'photo_received', photo: '1', sha256: 'a'.repeat(64), bytes: 3 })
  await local.context.objects.remove('originals', uploadKey(id, '1'))

  await snapshot.writeDatabase(join(folder, 'copy.sqlite'))
  const copy = new DatabaseSync(join(folder, 'copy.sqlite'), { readOnly: true })
  expect(JSON.parse(String(copy.prepare('SELECT item FROM submissions').get()?.item))).toMatchObject({ photos: [{ status: 'waiting' }] })
  copy.close()
  // A host that starts meanwhile leaves it alone.
  await emptyTemporaryFolder(local.folder)
  expect(await readFile(join(snapshot.uploads, id, '1'))).toEqual(Buffer.from([1, 2, 3]))
  await snapshot.release()
  expect(await readdir(local.temporaryFolder)).toEqual([])
})

test('a backup holds its moment no longer than its database is written: the log of the host does not grow while files are copied', async () => {
  await published(local.context)
  const snapshot = await takeSnapshot(local.folder)
  await snapshot.writeDatabase(join(folder, 'copy.sqlite'))
  await published(local.context)
  const host = new DatabaseSync(join(local.folder, 'veduta.sqlite'))
  expect(host.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()).toEqual({ busy: 0, log: 0, checkpointed: 0 })
  host.close()
  await snapshot.release()
})

test('what was withdrawn or erased after a backup does not come back with it', async () => {
  const withdrawn = await published(local.context)
  const erased = await inReview(local.context)
  await decideNow(local.context, erased.id, 'decline')
  const kept = await published(local.context)
  await local.runJobs()
  await makeBackup(local.folder, join(folder, 'monday'), now)

  await applyEvent(local.context, withdrawn.id, { kind: 'withdrawn' })
  await applyEvent(local.context, erased.id, { kind: 'erased' })
  await local.runJobs()

  const { movedTo, newer } = await restoreBackup(join(folder, 'monday'), local.folder, { force: true, now })
  expect(newer).toEqual({ gone: 2, retracted: 0 })
  expect((await stat(join(movedTo!, 'veduta.sqlite'))).isFile()).toBe(true)
  await opened(local.folder, async context => {
    expect((await item(context, withdrawn.id)).status).toBe('withdrawn')
    expect(await files(context, withdrawn.id)).toEqual([0, 0, 0])
    expect(await context.gallery.story(withdrawn.id)).toBeUndefined()
    expect(await item(context, erased.id)).toMatchObject({ status: 'declined', credit: '', erasedAt: now().toISOString() })
    expect(await files(context, erased.id)).toEqual([0, 0, 0])
    expect(await context.gallery.cards('genoa', { limit: 10 })).toHaveLength(1)
    expect(await files(context, kept.id)).toEqual([1, 4, 4])
  })
})

test('a story that was taken down after a backup is hidden after its restore, also one that was put back with less than the backup shows', async () => {
  const photos = [aBody().photos[0]!, aBody().photos[0]!]
  const [removed, declined, putBack] = [await published(local.context), await published(local.context), await published(local.context, { photos })]
  await local.runJobs()
  // That it was taken down before the backup, and put back, is over.
  const over = await published(local.context)
  for (const { id } of [over, removed]) await decideNow(local.context, id, 'reverse')
  await local.runJobs()
  local.setTime('2026-05-04T10:30:00.000Z')
  for (const { id } of [over, removed]) await decideNow(local.context, id, 'publish')
  await local.runJobs()
  await makeBackup(local.folder, join(folder, 'monday'), now)
  local.setTime('2026-05-04T11:00:00.000Z')
  await decideNow(local.context, removed.id, 'remove')
  await decideNow(local.context, declined.id, 'reverse')
  await decideNow(local.context, declined.id, 'decline')
  await decideNow(local.context, putBack.id, 'reverse')
  await local.runJobs()
  await decideNow(local.context, putBack.id, 'publish', { photos: { 2: 'refuse' } })
  await local.runJobs()
  expect(await files(local.context, putBack.id)).toEqual([2, 8, 4])

  const { newer } = await restoreBackup(join(folder, 'monday'), local.folder, { force: true, now })
  expect(newer).toEqual({ gone: 0, retracted: 3 })
  await opened(local.folder, async context => {
    for (const { id } of [removed, declined, putBack]) {
      const { status, history, photos } = await item(context, id)
      expect([status, history.at(-1)]).toMatchObject(['hidden', { event: 'hidden_again', actor: { kind: 'machine' } }])
      expect(await files(context, id)).toEqual([photos.length, 4 * photos.length, 0])
      expect(await context.gallery.story(id)).toBeUndefined()
    }
    expect(await files(context, over.id)).toEqual([1, 4, 4])
    await decideNow(context, putBack.id, 'publish', { photos: { 2: 'refuse' } })
    await makeAgree(context, putBack.id)
    expect(await files(context, putBack.id)).toEqual([2, 8, 4])
  })
})

test('a restore that was cut off while it moved things, and is repeated, forgets nothing of what was erased', async () => {
  const withdrawn = await published(local.context)
  await local.runJobs()
  await makeBackup(local.folder, join(folder, 'monday'), now)
  await applyEvent(local.context, withdrawn.id, { kind: 'withdrawn' })
  await local.runJobs()

  // What two restores leave that lose their power in between: everything is aside, and the next one had not come far either.
  const aside = join(local.folder, 'replaced-2026-05-05T01-00-00.000Z')
  const coming = join(local.folder, 'restoring-2026-05-05T01-00-00.000Z')
  for (const made of [aside, coming]) await mkdir(made)
  await writeFile(join(local.folder, 'restoring'), '')
  await rename(join(local.folder, 'erasures.log'), join(aside, 'erasures.log'))
  await writeFile(join(coming, 'erasures.log'), `2026-05-05T00:00:00.000Z ${'c'.repeat(26)}\n`)
  const nested = join(aside, 'restoring-2026-05-05T00-30-00.000Z')
  await mkdir(nested)
  await writeFile(join(nested, 'erasures.log'), `2026-05-05T00:00:00.000Z ${'n'.repeat(26)}\n`)

  expect((await restoreBackup(join(folder, 'monday'), local.folder, { force: true, now })).newer.gone).toBe(3)
  await opened(local.folder, async context => expect((await item(context, withdrawn.id)).status).toBe('withdrawn'))
})

test('pictures that became public after the moment of the backup, while its files were copied, are not public after its restore', async () => {
  const { id } = await inReview(local.context)
  await makeBackup(local.folder, join(folder, 'before'), now)
  await decideNow(local.context, id, 'publish')
  await local.runJobs()
  await makeBackup(local.folder, join(folder, 'after'), now)

  const data = join(folder, 'data')
  await restoreBackup(join(folder, 'after'), data, { force: false, now })
  await copyFile(join(folder, 'before/veduta.sqlite'), join(data, 'veduta.sqlite'))
  await opened(data, async context => {
    expect((await item(context, id)).status).toBe('in_review')
    expect(await files(context, id)).toEqual([1, 4, 0])
  })
})

test('a damaged or missing file is named and nothing is restored', async () => {
  await published(local.context)
  await local.runJobs()
  const backup = join(folder, 'monday')
  await makeBackup(local.folder, backup, now)
  const [, path] = (await readFile(join(backup, 'manifest.sha256'), 'utf8')).match(/^\S+ {2}(staging\S+)$/m)!
  // Not the file that the data folder shares with the backup.
  const bytes = await readFile(join(backup, path!))
  await rm(join(backup, path!))
  await writeFile(join(backup, path!), Buffer.concat([bytes, Buffer.from('x')]))
  await expect(restoreBackup(backup, join(folder, 'data'), { force: false, now })).rejects.toThrow(`${path} is missing or damaged`)
  await rm(join(backup, path!))
  await expect(restoreBackup(backup, join(folder, 'data'), { force: false, now })).rejects.toThrow(`${path} is missing or damaged`)
  await appendFile(join(backup, 'manifest.sha256'), ' ')
  await expect(restoreBackup(backup, join(folder, 'data'), { force: false, now })).rejects.toThrow('manifest.sha256 is missing or damaged')
  await expect(restoreBackup(folder, join(folder, 'data'), { force: false, now })).rejects.toThrow('is no backup of Veduta')
})

test('a folder that holds data, or that a host has open, is left alone', async () => {
  const backup = join(folder, 'monday')
  await makeBackup(local.folder, backup, now)
  await expect(restoreBackup(backup, local.folder, { force: false, now })).rejects.toThrow('is not empty')
  const lock = await takeDataFolder(local.folder)
  await expect(restoreBackup(backup, local.folder, { force: true, now })).rejects.toThrow('is in use')
  lock.release()
})

test('a backup never replaces another one and never lies in the data folder', async () => {
  await makeBackup(local.folder, join(folder, 'monday'), now)
  await expect(makeBackup(local.folder, join(folder, 'monday'), now)).rejects.toThrow('is not empty')
  await expect(makeBackup(local.folder, join(local.folder, 'monday'), now)).rejects.toThrow('lies in the data folder')
  await expect(makeBackup(join(folder, 'nowhere'), join(folder, 'tuesday'), now)).rejects.toThrow('holds no data of Veduta')
})

test('the host does not start on half of a restored backup', async () => {
  await writeFile(join(local.folder, 'restoring'), '')
  await expect(takeDataFolder(local.folder)).rejects.toThrow('holds half of a backup')
})
