import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openSource, openTarget } from '../../infra/archive/host.ts'
import { importGallery } from '../../infra/archive/import-gallery.ts'
import { openLocalSource } from '../../infra/archive/open-local.ts'
import { evidenceOf } from '../../infra/audit/evidence.ts'
import { verify } from '../../infra/audit/verify.ts'
import { memberId } from '../../shared/member.ts'
import { mediaOf, seenOf } from '../archive/answers.ts'
import { exportFolder, exportTo, furnish, holdingsOf } from '../archive/house.ts'
import { moderated } from '../archive/moderated.ts'
import { bruno } from '../submissions/fixtures.ts'
import { noImaging, silentLog, type TestContext, withContext } from '../support/context.ts'
import { startDynamo } from './servers/dynamo.ts'
import { openS3, s3OrSkipped } from './servers/s3.ts'

const { name, server, isAbsent } = await s3OrSkipped('moving house')
const dynamo = await startDynamo()
afterAll(() => dynamo.close())

describe.skipIf(isAbsent)(`between data folders and AWS (${dynamo.name}, ${name})`, () => {
  let old: TestContext
  let back: TestContext
  let folder: string
  const ends: (() => Promise<unknown>)[] = []
  const environment: Record<string, string> = {}

  beforeEach(async () => {
    old = await withContext({ imaging: noImaging })
    back = await withContext({ imaging: noImaging })
    folder = await mkdtemp(join(tmpdir(), 'veduta-archive-'))
    const table = await dynamo.createTable()
    const [media, others] = [await openS3(server!), await openS3(server!)]
    ends.push(old.close, back.close, () => rm(folder, { recursive: true }), table.remove, media.close, others.close)
    Object.assign(environment, {
      AWS_ENDPOINT_URL_DYNAMODB: dynamo.server.endpoint,
      AWS_ENDPOINT_URL_S3: server!.endpoint,
      AWS_REGION: server!.region,
      AWS_ACCESS_KEY_ID: server!.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: server!.credentials.secretAccessKey,
      VEDUTA_TABLE: table.name,
      VEDUTA_ORIGINALS: media.places.originals.bucket,
      VEDUTA_STAGING: others.places.staging.bucket,
      VEDUTA_PUBLIC: media.places.public.bucket,
      VEDUTA_ERASURES: others.places.originals.bucket,
    })
    for (const [variable, value] of Object.entries(environment)) vi.stubEnv(variable, value)
  })
  afterEach(async () => {
    for (const end of ends.splice(0)) await end()
    vi.unstubAllEnvs()
  })

  test('a gallery goes to AWS and to a new data folder, and is equal in all three: what anyone sees, records and media', async () => {
    const sent = await furnish(old)
    const there = join(folder, 'there.tar')
    await exportFolder(old, there)

    const aws = await openTarget(old.context.config, environment, silentLog)
    // What is open is told by the time, which stands still in the data folders.
    const gallery = { ...aws.what, now: old.context.now }
    expect(await importGallery(gallery, there)).toMatchObject({ submissions: { added: 9 }, unfinished: [] })
    const seen = await seenOf(old.context)
    expect(await seenOf(gallery)).toEqual(seen)
    expect(Object.keys(seen.media)).toHaveLength(16)
    for (const area of ['originals', 'staging'] as const) expect(await mediaOf(gallery, area)).toEqual(await mediaOf(old.context, area))
    expect(await importGallery(gallery, there)).toMatchObject({
      submissions: { added: 0, renewed: 0, same: 9 },
      catalog: { put: 0, kept: 0 },
      media: 0,
      erased: 0,
      hidden: 0,
    })

    const source = await openSource(old.context.config, environment)
    const home = join(folder, 'home.tar')
    expect((await exportTo(source.what, home)).submissions).toBe(9)
    expect(await importGallery(back.context, home)).toMatchObject({ submissions: { added: 9 }, unfinished: [] })
    expect(await seenOf(back.context)).toEqual(seen)
    const [ours, theirs] = [await openLocalSource(old.context.config), await openLocalSource(back.context.config)]
    expect(await holdingsOf(source.what)).toEqual(await holdingsOf(ours.what))
    expect(await holdingsOf(theirs.what)).toEqual(await holdingsOf(ours.what))
    const audits = await Promise.all([source, ours, theirs].map(each => verify(evidenceOf(each.what))))
    expect(audits[0]).toMatchObject({ mistakes: [] })
    for (const each of audits) expect(each).toEqual(audits[0])
    for (const area of ['originals', 'staging'] as const) expect(await mediaOf(back.context, area)).toEqual(await mediaOf(old.context, area))
    const gone = (await back.context.erasures.all()).filter(({ fate }) => fate === 'gone').map(({ id }) => id)
    expect(gone).toEqual(expect.arrayContaining([sent.withdrawn.id, sent.erased.id]))
    for (const each of [ours, theirs, source, aws]) await each.close()
  })

  test('what machines, moderators and the public said goes to AWS and back as it was', async () => {
    const judged = await withContext()
    ends.push(judged.close)
    const { passed } = await moderated(judged)
    const file = join(folder, 'there.tar')
    await exportFolder(judged, file)
    const aws = await openTarget(judged.context.config, environment, silentLog)
    const gallery = { ...aws.what, now: judged.context.now }
    expect(await importGallery(gallery, file)).toMatchObject({ submissions: { added: 4 }, unfinished: [] })
    expect(await gallery.notes.passed(memberId(bruno), 9)).toMatchObject([{ submission: passed }])
    expect(await seenOf(gallery)).toEqual(await seenOf(judged.context))
    const source = await openSource(judged.context.config, environment)
    const home = join(folder, 'home.tar')
    await exportTo(source.what, home)
    expect(await importGallery(back.context, home)).toMatchObject({ submissions: { added: 4 }, unfinished: [] })
    const [ours, theirs] = [await openLocalSource(judged.context.config), await openLocalSource(back.context.config)]
    for (const each of [source, theirs]) expect(await holdingsOf(each.what)).toEqual(await holdingsOf(ours.what))
    for (const each of [ours, theirs, source, aws]) await each.close()
  })

  test('what AWS knows to be gone stays gone', async () => {
    const { shown } = await furnish(old)
    const file = join(folder, 'there.tar')
    await exportFolder(old, file)
    const aws = await openTarget(old.context.config, environment, silentLog)
    await aws.what.erasures.add(shown.id, 'gone')
    await importGallery(aws.what, file)
    expect([await aws.what.gallery.shows(shown.id), await aws.what.objects.list('staging', `${shown.id}/`)]).toEqual([false, []])
    expect((await aws.what.submissions.get(shown.id))?.status).toBe('withdrawn')
    await aws.close()
  })

  test('half an environment is told before anything is opened', async () => {
    const { VEDUTA_ERASURES: _missing, ...half } = environment
    await expect(openTarget(old.context.config, half, silentLog)).rejects.toThrow('VEDUTA_ERASURES')
  })
})
