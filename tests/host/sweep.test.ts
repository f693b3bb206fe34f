import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sweep, sweepDaily } from '../../infra/local/sweep.ts'
import { masterKey } from '../../shared/paths.ts'
import { openGenoa, published, send } from '../submissions/fixtures.ts'
import { type TestContext, withContext } from '../support/context.ts'

const LONG_AGO = new Date('2026-01-01')
const nobody = (n: number) => `${'a'.repeat(24)}${'abcdefghijklmnopqrstuvwxyz234567'[n >> 5]}${'abcdefghijklmnopqrstuvwxyz234567'[n & 31]}`

let local: TestContext
beforeEach(async () => {
  local = await withContext()
  await openGenoa(local.context)
})
afterEach(() => local.close())

async function stray(n: number) {
  await local.context.objects.write('staging', `${nobody(n)}/1-1/320.jpg`, new Uint8Array(1))
  await utimes(join(local.folder, 'staging', nobody(n)), LONG_AGO, LONG_AGO)
}
const strays = async () => (await local.context.objects.list('staging', '')).filter(key => key.startsWith('aaaa')).length

test('files of submissions that do not exist are removed, public ones without a story too; all others stay', async () => {
  const { objects } = local.context
  const { id } = await published(local.context)
  await local.runJobs()
  const other = await send(local.context)
  await objects.write('originals', `uploads/${other.id}/1`, new Uint8Array(1))
  await objects.write('public', `${other.id}/1-1/320.jpg`, new Uint8Array(1))
  await objects.write('originals', masterKey(other.id, '1'), new Uint8Array(1))
  await objects.write('originals', masterKey(nobody(1), '1'), new Uint8Array(1))
  await stray(1)
  const before = await objects.list('public', `${id}/`)
  expect(await sweep(local.context, { settledMs: 0 })).toBe(3)
  expect(await objects.list('originals', 'masters/')).toEqual([masterKey(other.id, '1')])
  expect(await objects.list('public', '')).toEqual(before)
  expect(await objects.list('originals', 'uploads/')).toEqual([`uploads/${other.id}/1`])
  expect(await strays()).toBe(0)
})

test('sweeping happens at the first upkeep and then once a day', async () => {
  const left: number[] = []
  for (const hours of [0, 1, 23, 24, 25]) {
    local.setTime(new Date(Date.parse('2026-05-04T10:00:00.000Z') + hours * 3_600_000).toISOString())
    await stray(hours)
    await sweepDaily(local.context)
    left.push(await strays())
  }
  expect(left).toEqual([0, 1, 2, 0, 1])
})

test('others have their turn while a sweep goes on', async () => {
  for (let n = 0; n < 250; n++) await stray(n)
  let [looks, most, going] = [0, 0, true]
  const turn = () => {
    most = Math.max(most, looks)
    looks = 0
    if (going) setImmediate(turn)
  }
  setImmediate(turn)
  local.context.submissions.exists = async () => ++looks > 0
  await sweep(local.context)
  going = false
  expect(Math.max(most, looks)).toBeLessThanOrEqual(100)
})
