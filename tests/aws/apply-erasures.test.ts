import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { CreateBucketCommand, DeleteBucketCommand, DeleteObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { listKeys } from '../../functions/adapters/aws/list-keys.ts'
import { openTarget } from '../../infra/archive/host.ts'
import { importGallery } from '../../infra/archive/import-gallery.ts'
import type { DeploymentInput } from '../../infra/aws/config.ts'
import { bucketName } from '../../infra/aws/names.ts'
import { exportFolder, furnish } from '../archive/house.ts'
import { noImaging, silentLog, type TestContext, withContext } from '../support/context.ts'
import { startDynamo } from './servers/dynamo.ts'
import { clientOf, s3OrSkipped } from './servers/s3.ts'

const { name, server, isAbsent } = await s3OrSkipped('the command that applies erasures')
const dynamo = await startDynamo()
afterAll(() => dynamo.close())

const PLACES = ['originals', 'staging', 'public', 'erasures'] as const
const COMMAND = join(import.meta.dirname, '../../infra/cli/apply-erasures.ts')
const run = promisify(execFile)

describe.skipIf(isAbsent)(`npm run apply-erasures (${dynamo.name}, ${name})`, () => {
  let old: TestContext
  let folder: string
  let environment: Record<string, string>
  const ends: (() => Promise<unknown>)[] = []

  beforeEach(async () => {
    old = await withContext({ imaging: noImaging })
    folder = await mkdtemp(join(tmpdir(), 'veduta-erasures-'))
    const table = await dynamo.createTable()
    const client = clientOf(server!)
    const account = '123456789012'
    const deployment: DeploymentInput = {
      name: `v${randomBytes(6).toString('hex')}`,
      account,
      region: 'us-east-1',
      table: table.name,
      domain: { name: 'gallery.example', certificate: `arn:aws:acm:us-east-1:${account}:certificate/00000000-0000-0000-0000-000000000000` },
      login: { kind: 'cognito', prefix: 'gallery-example' },
      alarms: 'operator@gallery.example',
      budget: 50,
    }
    const bucketOf = (place: (typeof PLACES)[number]) => bucketName({ ...deployment, name: deployment.name ?? '' }, place)
    for (const place of PLACES) await client.send(new CreateBucketCommand({ Bucket: bucketOf(place) }))
    const emptied = async () => {
      for (const Bucket of PLACES.map(bucketOf)) {
        for (const Key of await listKeys(client, { bucket: Bucket, prefix: '' })) await client.send(new DeleteObjectCommand({ Bucket, Key }))
        await client.send(new DeleteBucketCommand({ Bucket }))
      }
      client.destroy()
    }
    ends.push(old.close, () => rm(folder, { recursive: true }), table.remove, emptied)
    await writeFile(join(folder, 'deployment.json'), JSON.stringify(deployment))
    environment = {
      AWS_ENDPOINT_URL_DYNAMODB: dynamo.server.endpoint,
      AWS_ENDPOINT_URL_S3: server!.endpoint,
      AWS_REGION: deployment.region,
      AWS_ACCESS_KEY_ID: server!.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: server!.credentials.secretAccessKey,
      VEDUTA_CONFIG: join(folder, 'deployment.json'),
      VEDUTA_TABLE: table.name,
      ...Object.fromEntries(PLACES.map(place => [`VEDUTA_${place.toUpperCase()}`, bucketOf(place)])),
    }
    for (const [variable, value] of Object.entries(environment)) vi.stubEnv(variable, value)
  })
  afterEach(async () => {
    for (const end of ends.splice(0)) await end()
    vi.unstubAllEnvs()
  })

  test('takes from a restored table what its record says is gone, hides what was taken down last, and does nothing twice', async () => {
    const { shown, waiting, kept } = await furnish(old)
    const file = join(folder, 'there.tar')
    await exportFolder(old, file)
    const restored = await openTarget(old.context.config, environment, silentLog)
    await importGallery(restored.what, file)
    expect(await restored.what.gallery.shows(kept.id)).toBe(true)
    for (const { id } of [shown, waiting]) await restored.what.erasures.add(id, 'gone')
    await restored.what.erasures.add(kept.id, 'retracted')

    // Only what an operator's machine has: the deployment's file, keys and addresses.
    const { VEDUTA_CONFIG = '', ...rest } = environment
    const reach = Object.fromEntries(Object.entries(rest).filter(([variable]) => variable.startsWith('AWS_')))
    const command = async () => (await run(process.execPath, [COMMAND], { env: { PATH: process.env.PATH, VEDUTA_CONFIG, ...reach } })).stdout
    expect(await command()).toContain('2 submissions were withdrawn or erased again, 1 stories hidden until a moderator decides.')

    const { gallery, objects, submissions } = restored.what
    for (const { id } of [shown, waiting, kept]) {
      expect(await gallery.shows(id)).toBe(false)
      expect(await objects.list('public', `${id}/`)).toEqual([])
    }
    for (const { id } of [shown, waiting]) expect((await submissions.get(id))?.status).toBe('withdrawn')
    expect((await submissions.get(kept.id))?.status).toBe('hidden')
    expect(await command()).toContain(': 0 submissions were withdrawn or erased again, 0 stories hidden')
    await restored.close()
  })
})
