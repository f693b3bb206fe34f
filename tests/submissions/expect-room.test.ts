import { afterEach, beforeEach, expect, test } from 'vitest'
import { issueTickets } from '../../functions/submissions/issue-tickets.ts'
import { uploadKey } from '../../shared/paths.ts'
import { type TestContext, withContext } from '../support/context.ts'
import { item, openGenoa, send } from './fixtures.ts'

const GB = 1_000_000_000
const noRoom = { code: 'unavailable', details: { retryAfter: 300 } }

let local: TestContext
beforeEach(async () => {
  local = await withContext()
  await openGenoa(local.context)
  delete local.context.config.reserveBytes
})
afterEach(() => local.close())
const room = (free: number, total: number) => {
  local.context.objects.room = async () => ({ free, total })
}

test('no photo is taken in while the disk has less than its reserve: 1 GB or, of a large one, 2 % but no more than 5 GB', async () => {
  room(GB, 40 * GB)
  const sent = await send(local.context)
  room(GB - 1, 40 * GB)
  await expect(send(local.context)).rejects.toMatchObject(noRoom)
  await expect(issueTickets(local.context, sent)).rejects.toMatchObject(noRoom)
  room(3 * GB, 200 * GB)
  await expect(send(local.context)).rejects.toMatchObject(noRoom)
  room(5 * GB - 1, 2000 * GB)
  await expect(send(local.context)).rejects.toMatchObject(noRoom)
  room(5 * GB, 2000 * GB)
  expect((await issueTickets(local.context, sent)).uploads).toHaveLength(1)
  expect(await local.context.submissions.counts(['genoa'], ['uploading', 'processing'], 999)).toEqual({ uploading: 1 })
})

test('the operator may choose another reserve', async () => {
  local.context.config.reserveBytes = 3 * GB
  room(3 * GB - 1, 2000 * GB)
  await expect(send(local.context)).rejects.toMatchObject(noRoom)
  room(3 * GB, 2000 * GB)
  await send(local.context)
})

test('who has nothing left to send hears that everything has arrived, whatever room there is', async () => {
  const sent = await send(local.context)
  room(0, GB)
  await local.context.objects.write('originals', uploadKey(sent.id, '1'), new Uint8Array(3))
  expect((await issueTickets(local.context, sent)).uploads).toEqual([])
  expect((await item(local.context, sent.id)).status).toBe('uploading')
})

test('the room of the data folder’s own disk is known', async () => {
  const { free, total } = await local.context.objects.room()
  expect(free).toBeGreaterThan(0)
  expect(free).toBeLessThanOrEqual(total)
})
