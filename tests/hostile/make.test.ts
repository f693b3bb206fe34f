import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { hostileFiles } from './classes.ts'
import { makeSamples } from './samples.ts'

test('there are hundreds of hostile files in many classes, each with a name of its own', async () => {
  const files = hostileFiles(await makeSamples(1), 1)
  expect(files.length).toBeGreaterThanOrEqual(300)
  expect(new Set(files.map(file => file.class)).size).toBeGreaterThanOrEqual(16)
  expect(new Set(files.map(file => `${file.class} ${file.name}`)).size).toBe(files.length)
})

test('the same seed makes the same files, another one others', async () => {
  const hashes = async (seed: number) => {
    const files = hostileFiles(await makeSamples(seed), seed).filter(({ class: name }) => ['noise', 'lies'].includes(name))
    const hash = createHash('sha256')
    for (const file of files) hash.update(await file.make())
    return hash.digest('hex')
  }
  const once = await hashes(7)
  expect(await hashes(7)).toBe(once)
  expect(await hashes(8)).not.toBe(once)
})
