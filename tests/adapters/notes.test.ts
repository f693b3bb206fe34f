import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { T } from '../contracts/records.ts'
import { noImaging, withContext } from '../support/context.ts'

test('claims that have run out are deleted when another is taken', async () => {
  const local = await withContext({ imaging: noImaging })
  const { notes } = local.context
  const anyone = { id: '1', name: 'Anna' }
  for (const [submission, until] of [
    ['a', 2],
    ['b', 3],
    ['c', 9],
  ] as const)
    await notes.claim(submission, anyone, T(1), T(until))
  await notes.claim('d', anyone, T(3), T(4))
  const database = new DatabaseSync(join(local.folder, 'veduta.sqlite'), { readOnly: true })
  const rows = database.prepare('SELECT submission FROM claims ORDER BY submission').all()
  expect(rows.map(row => row.submission)).toEqual(['c', 'd'])
  database.close()
  await local.close()
})
