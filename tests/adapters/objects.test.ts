import { mkdir, readdir, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createFileErasures, lastFates, readErasures } from '../../functions/adapters/local/erasures.ts'
import { readSecret } from '../../functions/adapters/local/secret-file.ts'
import type { Objects } from '../../functions/ports.ts'
import { type TestContext, withContext } from '../support/context.ts'

let local: TestContext
let objects: Objects
beforeEach(async () => {
  local = await withContext({ imaging: { open: () => Promise.reject(new Error('not part of this test')) } })
  objects = local.context.objects
})
afterEach(() => local.close())

const bytes = (text: string) => new TextEncoder().encode(text)
const text = async (...[area, key]: Parameters<Objects['read']>) => (await objects.read(area, key))?.toString()

test('what is written can be read, copied, listed and removed', async () => {
  await objects.write('staging', 'a/1-1/320.jpg', bytes('one'))
  await objects.write('staging', 'a/1-1/640.jpg', bytes('two'))
  await objects.write('staging', 'ab/1-1/320.jpg', bytes('three'))
  expect(await text('staging', 'a/1-1/320.jpg')).toBe('one')
  expect(await objects.copy('staging', 'a/1-1/320.jpg', 'public', 'a/1-1/320.jpg')).toBe(true)
  expect(await text('public', 'a/1-1/320.jpg')).toBe('one')
  expect(await objects.list('staging', 'a/')).toEqual(['a/1-1/320.jpg', 'a/1-1/640.jpg'])
  expect(await objects.list('staging', 'a')).toHaveLength(3)
  expect(await objects.list('staging', '')).toHaveLength(3)
  await objects.remove('staging', 'a/')
  expect(await objects.list('staging', '')).toEqual(['ab/1-1/320.jpg'])
  expect(await text('public', 'a/1-1/320.jpg')).toBe('one')
})

test('absence is no failure', async () => {
  expect(await objects.read('public', 'a/b')).toBeUndefined()
  expect(await objects.exists('public', 'a/b')).toBe(false)
  expect(await objects.copy('staging', 'a/b', 'public', 'a/b')).toBe(false)
  expect(await objects.list('public', 'a/')).toEqual([])
  await objects.remove('public', 'a/b')
  await objects.remove('public', 'a/')
  await objects.write('public', 'a/b', bytes('x'))
  expect([await objects.read('public', 'a'), await objects.exists('public', 'a'), await objects.read('public', 'a/b/c')]).toEqual([undefined, false, undefined])
})

test('an object is replaced whole, and its copy elsewhere is not touched', async () => {
  await objects.write('staging', 'a/b', bytes('old'))
  await objects.copy('staging', 'a/b', 'public', 'a/b')
  await objects.write('staging', 'a/b', bytes('newer'))
  expect([await text('staging', 'a/b'), await text('public', 'a/b')]).toEqual(['newer', 'old'])
  await objects.copy('staging', 'a/b', 'public', 'a/b')
  await objects.copy('staging', 'a/b', 'public', 'a/b')
  expect(await text('public', 'a/b')).toBe('newer')
  expect(await readdir(local.temporaryFolder)).toEqual([])
})

test('removing the last object leaves no empty folders', async () => {
  await objects.write('staging', 'a/b/c', bytes('x'))
  await objects.remove('staging', 'a/b/c')
  expect(await readdir(join(local.folder, 'staging'))).toEqual([])
  expect((await stat(join(local.folder, 'staging'))).isDirectory()).toBe(true)
})

test('writing and removing beside each other never fails', async () => {
  await Promise.all(
    Array.from({ length: 40 }, async (_, index) => {
      await objects.write('staging', `a/b/${index}`, bytes('x'))
      await objects.remove('staging', `a/b/${index}`)
    }),
  )
  expect(await objects.list('staging', '')).toEqual([])
})

test.each(['', '/', '..', '../x', 'a/../b', 'a//b', '/etc/passwd', 'a/.', '.hidden', 'a\\b', 'a\0b', 'a/b/c/d/e/f/g', 'ü', 'a b', `${'a'.repeat(200)}`])(
  'the key %j names nothing',
  async key => {
    await expect(objects.read('public', key)).rejects.toThrow('expected the key of an object')
    await expect(objects.write('public', key, bytes('x'))).rejects.toThrow('expected the key of an object')
    await expect(objects.exists('public', key)).rejects.toThrow('expected the key of an object')
    if (!key.endsWith('/')) await expect(objects.remove('public', key)).rejects.toThrow('expected the key of an object')
  },
)

test('an area as a whole can not be removed', async () => {
  await expect(objects.remove('public', '/')).rejects.toThrow('expected the key of an object')
  await expect(objects.remove('public', '')).rejects.toThrow('expected the key of an object')
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
  const ids = async () => (await readErasures(local.folder)).map(({ id }) => id)
  expect(await ids()).toEqual([])
  await local.context.erasures.add('a'.repeat(26), 'gone')
  await writeFile(join(local.folder, 'erasures.log'), '2026-05-04T10:00:00.000Z bbb', { flag: 'a' })
  await local.context.erasures.add('c'.repeat(26), 'gone')
  expect(await ids()).toEqual(['a'.repeat(26), 'c'.repeat(26)])
})

test('of a submission the erasure list tells when it was last taken down, and for ever that it is gone; that it was put back, as earlier lists say, counts for nothing', async () => {
  const [put, taken, gone] = ['p', 't', 'g'].map(letter => letter.repeat(26)) as [string, string, string]
  const said = [gone, `${put} unheard-of`, `${taken} published`, `${put} retracted`, `${put} published`].map(words => `2026-05-04T09:00:00.000Z ${words}\n`)
  await writeFile(join(local.folder, 'erasures.log'), said.join(''))
  for (const id of [taken, gone]) await local.context.erasures.add(id, 'retracted')
  expect([...lastFates(await readErasures(local.folder)).values()]).toEqual([
    { id: gone, fate: 'gone', at: '2026-05-04T09:00:00.000Z' },
    { id: put, fate: 'retracted', at: '2026-05-04T09:00:00.000Z' },
    { id: taken, fate: 'retracted', at: '2026-05-04T10:00:00.000Z' },
  ])
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
