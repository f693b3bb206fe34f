import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dismissNotices } from '../../functions/submissions/dismiss-notices.ts'
import { objectToNotice } from '../../functions/submissions/object-to-notice.ts'
import { reportStory } from '../../functions/submissions/report-story.ts'
import { showStatus } from '../../functions/submissions/show-status.ts'
import { importGallery } from '../../infra/archive/import-gallery.ts'
import { noticeVerifier } from '../../shared/token.ts'
import { anna, bruno, decideNow, genoa, inReview, item, openGenoa, published } from '../submissions/fixtures.ts'
import { type TestContext, withContext } from '../support/context.ts'
import { exportFolder } from './house.ts'

let old: TestContext
let house: TestContext
let folder: string
beforeEach(async () => {
  ;[old, house] = [await withContext(), await withContext()]
  folder = await mkdtemp(join(tmpdir(), 'veduta-notices-'))
  await openGenoa(old.context)
  await old.context.catalog.putCity({
    ...genoa,
    hideAtOnce: ['children'],
    reasonTexts: { 'people-recognisable': { rule: { it: 'art. 96' } } },
    reasonsVersion: '2026-05-01',
  })
})
afterEach(async () => {
  await Promise.all([old.close(), house.close()])
  await rm(folder, { recursive: true, force: true })
})

async function move() {
  const file = join(folder, 'gallery.tar')
  await rm(file, { force: true })
  await exportFolder(old, file)
  const report = await importGallery(house.context, file)
  await house.runJobs()
  return report
}

const TOKEN = 'A'.repeat(43)

test('what was reported, answered and objected moves, waits there for another moderator, and its link goes on opening it', async () => {
  const story = await published(old.context)
  await old.runJobs()
  const { receipt } = await reportStory(old.context, { story: story.id, body: { ground: 'unlawful', explanation: 'My door.' } })
  await old.context.mails.save(
    {
      submission: story.id,
      name: `notice-decision-${receipt}-9`,
      links: [await noticeVerifier(receipt, TOKEN)],
      failed: { since: old.context.now().toISOString(), tries: 1, why: 'down' },
    },
    undefined,
  )
  await move()
  expect(await house.context.notes.reported(['genoa'], 10)).toMatchObject([{ submission: story.id }])
  const version = async () => (await item(old.context, story.id)).version
  await dismissNotices(old.context, anna, story.id, { version: await version(), notices: [receipt], explanation: 'A street door.' })
  await objectToNotice(old.context, { submission: story.id, notice: receipt, token: TOKEN, text: 'No, look.' })
  await old.runJobs()
  await move()
  expect(await house.context.notes.notices(story.id)).toEqual(await old.context.notes.notices(story.id))
  expect((await house.context.notes.notices(story.id))[0]).toMatchObject({
    decision: { outcome: 'kept', explanation: 'A street door.' },
    appeal: { text: 'No, look.' },
  })
  expect(await house.context.mails.failing(10)).toEqual([])
  const here = { version: (await item(house.context, story.id)).version, notices: [receipt] }
  await expect(dismissNotices(house.context, anna, story.id, here)).rejects.toMatchObject({ code: 'not-possible-now' })
  await dismissNotices(house.context, bruno, story.id, here)
  expect(await house.context.notes.reported(['genoa'], 10)).toEqual([])
})

test('statements and the city’s own words move as they were', async () => {
  const own = await inReview(old.context)
  await decideNow(old.context, own.id, 'decline', { reason: 'people-recognisable' })
  await move()
  const told = await showStatus(house.context, own)
  expect(told.decision?.statement).toMatchObject({ version: '2026-05-01', rule: 'art. 96' })
  expect(told).toEqual(await showStatus(old.context, own))
  expect(await house.context.catalog.city('genoa')).toEqual(await old.context.catalog.city('genoa'))
})
