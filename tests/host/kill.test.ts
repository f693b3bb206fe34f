import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contributor, makePhoto } from '../support/contributor.ts'
import { startHost, type TestHost } from '../support/host.ts'

let host: TestHost
beforeAll(async () => {
  host = await startHost()
})
afterAll(() => host.close())

test('three times killed in the middle of twenty submissions, every acknowledged one reaches review and nothing is doubled', async () => {
  const killAt = new Set([4, 9, 15])
  const people = await Promise.all(Array.from({ length: 20 }, async () => await contributor(host.url, [await makePhoto()])))
  let acknowledged = 0
  let kills = 0
  let alive = Promise.resolve()

  const send = async (person: (typeof people)[number]) => {
    for (;;) {
      await alive
      try {
        await person.upload(await person.begin())
      } catch (error) {
        // The host is gone: what was not acknowledged is sent again, as a phone does.
        if (!(error instanceof TypeError)) throw error
        await new Promise(setImmediate)
        continue
      }
      acknowledged++
      if (killAt.delete(acknowledged)) {
        kills++
        alive = host.restart()
      }
      return
    }
  }
  const waiting = [...people]
  await Promise.all(
    Array.from({ length: 5 }, async () => {
      for (let person = waiting.shift(); person; person = waiting.shift()) await send(person)
    }),
  )
  await alive
  expect(kills).toBe(3)

  const ends = await Promise.all(people.map(person => person.reaches('in_review')))
  expect(new Set(ends.map(({ id }) => id)).size).toBe(20)
  expect(ends.every(({ photos }) => photos.length === 1)).toBe(true)
  await host.kill('SIGTERM')

  const database = new DatabaseSync(join(host.folder, 'veduta.sqlite'), { readOnly: true })
  expect(database.prepare('SELECT count(*) AS many FROM submissions').get()?.many).toBe(20)
  expect(database.prepare("SELECT count(*) AS many FROM jobs WHERE state = 'dead'").get()?.many).toBe(0)
  database.close()
}, 120_000)
