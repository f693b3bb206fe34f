import { afterEach, expect, test } from 'vitest'
import { seedCatalog } from '../../infra/local/seeds/seed-catalog.ts'
import { startDemo } from '../../infra/local/start-demo.ts'
import { noImaging, type TestContext, withContext } from '../support/context.ts'

const SECRET = 's'.repeat(43)

let local: TestContext
afterEach(() => local.close())

async function open(url: string) {
  local = await withContext({ imaging: noImaging, config: { url }, now: '2026-11-24T10:00:00.000Z' })
  await seedCatalog(local.context.catalog)
  return local.context
}

async function waiting({ submissions, catalog }: TestContext['context']) {
  const cities = (await catalog.cities()).map(({ slug }) => slug)
  return (await submissions.queue({ cities, statuses: ['uploading', 'processing'], oldestFirst: true, limit: 100 })).map(({ id }) => id)
}

test('a host that others can reach publishes nothing of its own', async () => {
  for (const url of ['https://gallery.example', 'http://192.0.2.7:3000', 'https://localhost.example']) {
    const context = await open(url)
    await startDemo(context, SECRET).stop()
    expect(await waiting(context)).toEqual([])
    expect(local.queue.take('intake')).toBeUndefined()
    if (!url.endsWith('localhost.example')) await local.close()
  }
})

test('a demo that is stopped writes nothing afterwards, and the next start takes up the same stories', async () => {
  const context = await open('http://127.0.0.1:3000')
  const first = startDemo(context, SECRET)
  await expect.poll(() => waiting(context), { timeout: 30_000 }).not.toEqual([])
  await first.stop()
  const begun = await waiting(context)
  await startDemo(context, SECRET).stop()
  expect(await waiting(context)).toEqual(begun)
})
