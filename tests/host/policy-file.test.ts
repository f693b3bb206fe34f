import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { genoa as seed } from '../../infra/local/seeds/genoa.ts'
import { parsePolicy, seedsWithPolicy } from '../../infra/local/seeds/policy-file.ts'

const mistakes = (text: string) => {
  try {
    parsePolicy(text, 'policy.json')
  } catch (error) {
    return String((error as Error).message)
  }
  throw new Error('expected mistakes, received a policy')
}

test('a policy from a file is what seeded cities start with', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'veduta-policy-'))
  try {
    const file = join(folder, 'policy.json')
    const policy = { hold: { nudity: 0.6, shouting: 'never' }, refuse: { nudity: 0.95 } }
    await writeFile(file, JSON.stringify(policy))
    expect((await seedsWithPolicy([seed], file)).map(({ city }) => city.policy)).toEqual([policy])
    expect(await seedsWithPolicy([seed], undefined)).toEqual([seed])
    await expect(seedsWithPolicy([seed], join(folder, 'absent.json'))).rejects.toMatchObject({ name: 'StartFailure', exitCode: 78 })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('a typing error is told with its line and column, and what was expected instead', () => {
  const unknown = mistakes('{\n  "hold": {\n    "violence": 0.7,\n    "nudty": 0.7\n  }\n}')
  expect(unknown).toContain('policy.json:4:5: ')
  expect(unknown).toContain('"nudity" | "sexual"')
  expect(unknown).toContain('received "nudty"')
  expect(mistakes('{ "hold": { "nudity": 1.2 } }')).toContain('policy.json:1:13: expected <=1, received 1.2')
  expect(mistakes('{ "hold": {},\n "refuse": { "rate": 1 } }')).toMatch(/policy\.json:2:14: expected .*"nudity".*received "rate"/)
  expect(mistakes('{ "hold": {},\n "refuses": {} }')).toContain('policy.json:2:2: expected "hold" or "refuse", received "refuses"')
  expect(mistakes('{}')).toContain('policy.json:1:1: expected')
})

test('what is no JSON, and what is refused before it is held, are told with their place too', () => {
  expect(mistakes('{\n  "hold": {,}\n}')).toContain('policy.json:2:12: expected JSON')
  expect(mistakes('{ "hold": {')).toContain('policy.json:1:12: expected JSON')
  expect(mistakes('{ "hold": { "nudity": 0.9 },\n  "refuse": { "nudity": 0.8 } }')).toContain('policy.json:2:15: expected to hold before it refuses')
})
