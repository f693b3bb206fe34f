import { expect, test } from 'vitest'
import type { DeviceStore } from '../../web/lib/device-store.ts'
import { draftsOf } from '../../web/lib/drafts.ts'
import { draft, photo } from './fields.ts'

/** A store that writes photos only when it is told to, or not at all. */
function slowStore() {
  const written: string[] = []
  const { promise: disk, resolve: finish, reject: fail } = Promise.withResolvers<void>()
  const kept = new Map<string, unknown>()
  const store: DeviceStore = {
    get: async <T>(shelf: string, key: string) => kept.get(`${shelf} ${key}`) as T | undefined,
    all: async () => [],
    async put(shelf, key, value) {
      if (shelf === 'photos') await disk
      kept.set(`${shelf} ${key}`, value)
      written.push(`${shelf} ${key}`)
    },
    async remove(shelf, key) {
      written.push(`no ${shelf} ${key}`)
    },
  }
  return { store, written, finish, fail }
}

test('a draft is written after the bytes of the photos that it names', async () => {
  const { store, written, finish } = slowStore()
  const drafts = draftsOf(store, 'genoa')
  const bytes = new Blob(['one'])
  const keeping = drafts.keepPhoto('a', bytes)
  const saving = drafts.save(draft({ photos: [photo('a')] }))
  finish()
  expect(await keeping).toBe(bytes)
  await saving
  expect(written).toEqual(['photos genoa/a', 'drafts genoa'])
})

test('a photo that finds no room does not keep the words from being written', async () => {
  const { store, written, fail } = slowStore()
  const drafts = draftsOf(store, 'genoa')
  const keeping = drafts.keepPhoto('a', new Blob(['one']))
  const saving = drafts.save(draft())
  fail(new Error('no room'))
  await expect(keeping).rejects.toThrow('no room')
  await saving
  expect(written).toEqual(['drafts genoa'])
})

test('what is cleared stays cleared, though it was still being written', async () => {
  const { store, written, finish } = slowStore()
  const drafts = draftsOf(store, 'genoa')
  drafts.keepPhoto('a', new Blob(['one']))
  const clearing = drafts.clear()
  finish()
  await clearing
  expect(written).toEqual(['photos genoa/a', 'no drafts genoa', 'no photos genoa/'])
})
