import { mkdir, readdir, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createFileErasures } from '../../functions/adapters/local/erasures.ts'
import { readSecret } from '../../functions/adapters/local/secret-file.ts'
import type { Objects } from '../../functions/ports.ts'
import { noImaging, type TestContext, withContext } from '../support/context.ts'

let local: TestContext
let objects: Objects
beforeEach(async () => {
  local = await withContext({ imaging: noImaging })
  objects = local.context.objects
})
afterEach(() => local.close())

const bytes = (text: string) => new TextEncoder().encode(text)
test('what is written or copied leaves nothing half done', async () => {
  await objects.write('staging', 'a/b', bytes('old'))
  await objects.copy('staging', 'a/b', 'public', 'a/b')
  await objects.write('staging', 'a/b', bytes('newer'))
  expect(await readdir(local.temporaryFolder)).toEqual([])
})

test('removing the last object leaves no empty folders', async () => {
  await objects.write('staging', 'a/b/c', bytes('x'))
  await objects.remove('staging', 'a/b/c')
  expect(await readdir(join(local.folder, 'staging'))).toEqual([])
  expect((await stat(join(local.folder, 'staging'))).isDirectory()).toBe(true)
})

test('a secret is made once and is for its owner alone', async () => {
  const first = await readSecret(local.folder, local.temporaryFolder, 'test.secret')
  expect(first).toMatch(/^[A-Za-z0-9_-]{43}$/)
  expect(await readSecret(local.folder, local.temporaryFolder, 'test.secret')).toBe(first)
  if (process.platform !== 'win32') expect((await stat(join(local.folder, 'test.secret'))).mode & 0o777).toBe(0o600)
  await writeFile(join(local.folder, 'short.secret'), 'abc')
  await expect(readSecret(local.folder, local.temporaryFolder, 'short.secret')).rejects.toThrow('expected a secret of at least 43 characters')
})

test('the erasure list keeps every id, also beside a line that a power cut left unfinished', async () => {
  const ids = async () => (await local.context.erasures.all()).map(({ id }) => id)
  await local.context.erasures.add('a'.repeat(26), 'gone')
  await writeFile(join(local.folder, 'erasures.log'), '2026-05-04T10:00:00.000Z bbb', { flag: 'a' })
  await local.context.erasures.add('c'.repeat(26), 'gone')
  expect(await ids()).toEqual(['a'.repeat(26), 'c'.repeat(26)])
})

test('a line with a word that nobody knows is passed over', async () => {
  await writeFile(join(local.folder, 'erasures.log'), `2026-05-04T09:00:00.000Z ${'g'.repeat(26)}\n2026-05-04T09:00:00.000Z ${'p'.repeat(26)} unheard-of\n`)
  expect(await local.context.erasures.all()).toEqual([{ at: '2026-05-04T09:00:00.000Z', id: 'g'.repeat(26), fate: 'gone' }])
})

test.skipIf(process.platform !== 'linux')('a full disk is told as such', async () => {
  const full = join(local.folder, 'full')
  await mkdir(full)
  await symlink('/dev/full', join(full, 'erasures.log'))
  await expect(createFileErasures(full, () => new Date()).add('a'.repeat(26), 'gone')).rejects.toMatchObject({
    code: 'unavailable',
    message: 'the disk of the data folder is full',
  })
})
