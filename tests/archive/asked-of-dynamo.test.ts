import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { afterEach, expect, test, vi } from 'vitest'
import { readConfig } from '../../functions/config.ts'
import { openSource } from '../../infra/archive/host.ts'
import { exportTo } from './house.ts'

afterEach(() => vi.unstubAllEnvs())

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Query.html: an integer, of which other servers take any. */
const MOST = 2 ** 31 - 1

test('an export asks DynamoDB for no more items at once than it can be asked for', async () => {
  const limits: unknown[] = []
  const server = createServer(async (request, response) => {
    limits.push(((await json(request)) as { Limit?: number }).Limit)
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify({ Items: [], Count: 0 }))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const folder = await mkdtemp(join(tmpdir(), 'veduta-asked-'))
  const environment = {
    AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'veduta',
    AWS_SECRET_ACCESS_KEY: 'veduta',
    ...{ VEDUTA_TABLE: 'veduta', VEDUTA_ORIGINALS: 'originals', VEDUTA_STAGING: 'staging', VEDUTA_PUBLIC: 'public', VEDUTA_ERASURES: 'erasures' },
  }
  for (const [variable, value] of Object.entries(environment)) vi.stubEnv(variable, value)
  const source = await openSource(readConfig({}), environment)
  try {
    const erasures = { add: async () => {}, join: async () => {}, all: async () => [] }
    expect(await exportTo({ ...source.what, erasures }, join(folder, 'gallery.tar'))).toMatchObject({ submissions: 0 })
    expect(limits.length).toBeGreaterThan(3)
    for (const limit of limits) expect(limit ?? 1).toBeLessThanOrEqual(MOST)
  } finally {
    await source.close()
    server.closeAllConnections()
    server.close()
    await rm(folder, { recursive: true, force: true })
  }
})
