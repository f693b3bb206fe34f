import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { Source } from '../../infra/archive/export-gallery.ts'
import { importGallery } from '../../infra/archive/import-gallery.ts'
import { openLocalSource } from '../../infra/archive/open-local.ts'
import { readArchive } from '../../infra/archive/read-archive.ts'
import { exportTo, furnish } from './house.ts'
import { file, folder, holdings, house, old, useTwoHouses } from './two-houses.ts'

useTwoHouses()

/** Submissions that change whenever they are looked at, so many times each. */
function withRestless({ submissions, ...source }: Source, looks: Record<string, number>): Source {
  const left = new Map(Object.entries(looks))
  return {
    ...source,
    submissions: {
      ...submissions,
      async get(id) {
        const found = await submissions.get(id)
        const more = left.get(id) ?? 0
        left.set(id, more - 1)
        return found && more > 0 ? { ...found, version: found.version + more } : found
      },
    },
  }
}

test('a submission that keeps moving comes after all others, once it rests, and none of its media twice', async () => {
  const { shown } = await furnish(old)
  const source = await openLocalSource(old.context.config)
  expect((await exportTo(withRestless(source.what, { [shown.id]: 45 }), file)).submissions).toBe(9)
  await source.close()
  const media: string[] = []
  for await (const found of readArchive(file)) if (found.kind === 'object') media.push(found.name)
  expect(media.filter(name => name.includes(shown.id)).length).toBeGreaterThan(0)
  expect(new Set(media).size).toBe(media.length)
  expect(await importGallery(house.context, file)).toMatchObject({ submissions: { added: 9 }, unfinished: [] })
  expect(await holdings(house)).toEqual(await holdings(old))
})

test('an export ends without an archive where some never rest, names them all and says what to do', async () => {
  const { shown, busy } = await furnish(old)
  const source = await openLocalSource(old.context.config)
  const moving = withRestless(source.what, { [shown.id]: 1_000, [busy.id]: 1_000 })
  const failure = await exportTo(moving, file).catch((error: Error) => error)
  await source.close()
  expect(failure).toMatchObject({ code: 'unavailable', message: expect.stringMatching(/changed each time .*Export again when nobody works on them/) })
  for (const { id } of [shown, busy]) expect((failure as Error).message).toContain(id)
  expect(await readdir(folder)).toEqual([])
})
