import { expect, test } from 'vitest'
import { importGallery } from '../../infra/archive/import-gallery.ts'
import { decideNow, sha256Of } from '../submissions/fixtures.ts'
import { exportFolder, furnish } from './house.ts'
import { file, house, old, useTwoHouses } from './two-houses.ts'

useTwoHouses()

test('photos are found in the new house as in the old one, and those that are gone are not', async () => {
  const sent = await furnish(old)
  await exportFolder(old, file)
  await importGallery(house.context, file)
  const isFound = async (name: keyof typeof sent) =>
    (await house.context.fingerprints.same('genoa', sha256Of(sent[name].id), 9)).map(({ submission }) => submission)
  for (const name of ['shown', 'waiting', 'declined', 'hidden', 'kept', 'busy'] as const) expect([name, await isFound(name)]).toEqual([name, [sent[name].id]])
  for (const name of ['withdrawn', 'erased', 'sending'] as const) expect([name, await isFound(name)]).toEqual([name, []])
})

test('an import that was cut off right before a record has what it looks like, which the next one finds again', async () => {
  const sent = await furnish(old)
  await exportFolder(old, file)
  const { submissions } = house.context
  const cut = { ...house.context, submissions: { ...submissions, create: () => Promise.reject(new Error('cut off')) } }
  await expect(importGallery(cut, file)).rejects.toThrow('cut off')
  await importGallery(house.context, file)
  expect(await house.context.fingerprints.same('genoa', sha256Of(sent.shown.id), 9)).toHaveLength(1)
  await decideNow(house.context, sent.waiting.id, 'decline')
  expect(await house.context.fingerprints.same('genoa', sha256Of(sent.waiting.id), 9)).toHaveLength(1)
})
