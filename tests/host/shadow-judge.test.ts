import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadShadow } from '../../infra/local/shadow-judge.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'veduta-shadow-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function moduleOf(name: string, code: string): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, code)
  return file
}

test('a module gives the judges that it exports', async () => {
  const one = await loadShadow(await moduleOf('one.mjs', 'export const textJudge = { judge: async (texts, lang) => [lang] }'))
  expect(Object.keys(one ?? {})).toEqual(['text'])
  expect(await one?.text?.judge([], 'it')).toEqual(['it'])
  const both = await loadShadow(await moduleOf('both.mjs', 'export const imageJudge = { judge() {} }\nexport const textJudge = { judge() {} }'))
  expect(Object.keys(both ?? {})).toEqual(['image', 'text'])
  expect(await loadShadow(undefined)).toBeUndefined()
})

test('one that is absent, broken or has no judge ends the start with its name', async () => {
  const files = [
    join(folder, 'absent.mjs'),
    await moduleOf('broken.mjs', 'export const ='),
    await moduleOf('none.mjs', 'export const imageJudge = 7\nexport default { judge() {} }'),
  ]
  for (const file of files)
    await expect(loadShadow(file)).rejects.toMatchObject({ name: 'StartFailure', exitCode: 78, message: expect.stringContaining(`received "${file}"`) })
})
