import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { importGallery } from '../../infra/archive/import-gallery.ts'
import { memberId } from '../../shared/member.ts'
import { bruno, item } from '../submissions/fixtures.ts'
import { type TestContext, withContext } from '../support/context.ts'
import { mediaOf, seenOf } from './answers.ts'
import { exportFolder } from './house.ts'
import { moderated } from './moderated.ts'
import { holdings } from './two-houses.ts'

let old: TestContext
let house: TestContext
let folder: string
beforeEach(async () => {
  ;[old, house] = [await withContext(), await withContext()]
  folder = await mkdtemp(join(tmpdir(), 'veduta-moderated-'))
})
afterEach(async () => {
  await Promise.all([old.close(), house.close()])
  await rm(folder, { recursive: true, force: true })
})

test('all that machines, moderators and the public said moves, named one by one, and stays when it moves back', async () => {
  const ids = await moderated(old)
  const file = join(folder, 'there.tar')
  await exportFolder(old, file)
  expect(await importGallery(house.context, file)).toMatchObject({ submissions: { added: 4 }, unfinished: [] })
  const { catalog, notes } = house.context

  const refused = await item(house.context, ids.refused)
  expect(refused).toMatchObject({
    status: 'declined',
    often: true,
    textCheck: { verdict: 'hold', findings: [{ at: { field: 'title' } }], grounds: [{ category: 'insult', from: 0.5 }] },
    photos: [{ verdict: 'refuse', findings: [{ box: { x: 0.1 } }], grounds: [{ category: 'nudity', score: 0.99, from: 0.95 }] }],
    decision: { automated: ['nudity'], reason: 'nudity', statement: { version: '2026-05-02', rule: 'art. 4' } },
  })
  expect((await item(house.context, ids.passed)).opinion).toMatchObject({ to: { name: 'Bruno' }, by: { name: 'Anna' }, note: 'Is this the Lanterna?' })
  expect(await notes.passed(memberId(bruno), 9)).toMatchObject([{ submission: ids.passed }])
  const covered = await item(house.context, ids.covered)
  expect(covered).toMatchObject({ status: 'published', revision: 3, photos: [{ revision: 3, redactions: [{ kind: 'pixelate' }] }, { status: 'ready' }] })
  expect(covered).toMatchObject({ photos: [{ shadow: [{ category: 'nudity', score: 0.2 }] }, {}], wordsShadow: [{ category: 'hate', score: 0.1 }] })
  const notices = await notes.notices(ids.reported)
  expect(notices.find(({ appeal }) => appeal)).toMatchObject({
    ...{ name: 'Carla', email: 'carla@example.org' },
    decision: { outcome: 'kept', by: { name: 'Anna' }, explanation: 'It is.' },
    appeal: { text: 'No, look.', decision: { outcome: 'kept', by: { name: 'Bruno' }, explanation: 'I looked.' } },
  })
  expect(notices.find(({ appeal }) => !appeal)).toMatchObject({ lang: 'en', likeness: { wish: 'cover', photo: '1', spot: { x: 0.5, y: 0.5 } } })
  expect(await notes.reported(['genoa'], 9)).toMatchObject([{ submission: ids.reported, isUrgent: true }])

  expect(await catalog.storedCity('genoa')).toMatchObject({
    thing: { policy: { hold: { shouting: 'never' }, refuse: { nudity: 0.95 } }, reasonTexts: { nudity: { rule: { it: 'art. 4' } } }, hideAtOnce: ['unlawful'] },
    saved: { by: 'Anna' },
  })
  expect(await catalog.thing('campaigns', 'genoa', 'rolli-days')).toMatchObject({
    thing: { policy: { hold: { insult: 0.3 }, refuse: { nudity: 'never' } } },
    saved: { by: 'Anna' },
  })
  expect(await catalog.invitations()).toMatchObject([{ email: 'dora@example.org', accepted: { subject: 'dora' }, mailed: { outcome: 'sent' } }])
  expect(await catalog.member(bruno.issuer, bruno.subject)).toMatchObject({ lang: 'it', digest: 'off', seen: '2026-05-04' })

  await house.runJobs()
  expect(await holdings(house)).toEqual(await holdings(old))
  expect(await seenOf(house.context)).toEqual(await seenOf(old.context))
  for (const area of ['originals', 'staging'] as const) expect(await mediaOf(house.context, area)).toEqual(await mediaOf(old.context, area))
  const back = join(folder, 'back.tar')
  await exportFolder(house, back)
  expect(await importGallery(old.context, back)).toMatchObject({ submissions: { same: 4 }, catalog: { put: 0, kept: 0 }, media: 0 })
})
