import { afterEach, describe, expect, test, vi } from 'vitest'
import { readConfig } from '../../functions/config.ts'
import { openSource } from '../../infra/archive/host.ts'
import { environmentOf } from '../../infra/cli/environment.ts'

const before = { ...process.env }
afterEach(() => {
  vi.unstubAllEnvs()
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
})

describe('a command that works on either host', () => {
  test('with --aws has the names of the deployment, whatever was typed', async () => {
    vi.stubEnv('VEDUTA_STAGING', 'veduta-staging-of-another')
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'mine')
    expect(await environmentOf({ aws: true })).toMatchObject({
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'mine',
      VEDUTA_TABLE: 'veduta',
      VEDUTA_STAGING: 'veduta-staging-123456789012-eu-central-1',
    })
  })

  test('without it has what the environment names', async () => {
    vi.stubEnv('VEDUTA_TABLE', 'veduta-2')
    expect((await environmentOf({ aws: false })).VEDUTA_TABLE).toBe('veduta-2')
  })

  test('that is told of buckets and of no table does not go to the data folder', async () => {
    await expect(openSource(readConfig({}), { VEDUTA_ORIGINALS: 'veduta-originals' })).rejects.toThrow('VEDUTA_TABLE: expected the name of a table')
  })
})
