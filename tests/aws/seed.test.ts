import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openRecords } from '../../functions/adapters/aws/context.ts'
import type { DeploymentInput } from '../../infra/aws/config.ts'
import { startDynamo } from './servers/dynamo.ts'

const dynamo = await startDynamo()
afterAll(() => dynamo.close())

const COMMAND = join(import.meta.dirname, '../../infra/cli/seed.ts')
const run = promisify(execFile)

const reach = {
  AWS_ENDPOINT_URL_DYNAMODB: dynamo.server.endpoint,
  AWS_ACCESS_KEY_ID: dynamo.server.credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: dynamo.server.credentials.secretAccessKey,
}

describe(`npm run seed (${dynamo.name})`, () => {
  let folder: string
  let table: Awaited<ReturnType<typeof dynamo.createTable>>
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'veduta-seed-'))
    table = await dynamo.createTable()
    const account = '123456789012'
    const deployment: DeploymentInput = {
      name: 'seeded',
      account,
      region: 'us-east-1',
      table: table.name,
      domain: { name: 'gallery.example', certificate: `arn:aws:acm:us-east-1:${account}:certificate/00000000-0000-0000-0000-000000000000` },
      login: { kind: 'cognito', prefix: 'gallery-example' },
      alarms: 'operator@gallery.example',
      budget: 50,
      cities: ['genoa'],
    }
    await writeFile(join(folder, 'deployment.json'), JSON.stringify(deployment))
    for (const [variable, value] of Object.entries({ ...reach, AWS_REGION: deployment.region })) vi.stubEnv(variable, value)
  })
  afterEach(async () => {
    vi.unstubAllEnvs()
    await table.remove()
    await rm(folder, { recursive: true })
  })

  async function seedWith(policy: string) {
    const file = join(folder, 'policy.json')
    await writeFile(file, policy)
    return await run(process.execPath, [COMMAND], {
      env: { PATH: process.env.PATH, VEDUTA_CONFIG: join(folder, 'deployment.json'), VEDUTA_POLICY: file, ...reach },
    })
  }
  const city = () => openRecords({ VEDUTA_TABLE: table.name }).catalog.city('genoa')

  test('gives the cities that are absent the policy of a file, and leaves what is there as it is', async () => {
    const policy = { hold: { nudity: 0.6 }, refuse: { nudity: 0.95 } }
    expect((await seedWith(JSON.stringify(policy))).stdout).toContain('has genoa')
    expect((await city())?.policy).toEqual(policy)
    await seedWith('{ "hold": {} }')
    expect((await city())?.policy).toEqual(policy)
  })

  test('tells a typing error with line and column, and writes nothing', async () => {
    await expect(seedWith('{\n  "hold": { "nudty": 0.6 }\n}')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/policy\.json:2:13: .*received "nudty"/),
    })
    expect(await city()).toBeUndefined()
  })
})
