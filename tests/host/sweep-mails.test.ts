import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withdraw } from '../../functions/submissions/withdraw.ts'
import { sweepMails } from '../../infra/local/mails/sweep-mails.ts'
import { inReview, openGenoa } from '../submissions/fixtures.ts'
import { type TestContext, withContext } from '../support/context.ts'

const DAY = 24 * 3_600_000

let local: TestContext
beforeEach(async () => {
  local = await withContext()
  await openGenoa(local.context)
})
afterEach(() => local.close())

test('mails that were kept go after two weeks, and with the submission that they are about', async () => {
  expect(await sweepMails(local.context)).toBe(0)
  const [kept, old, withdrawn] = await Promise.all(Array.from({ length: 3 }, () => inReview(local.context, { email: 'ada@example.org' })))
  await local.runJobs()
  const nobody = `receipt.${'a'.repeat(26)}`
  await local.mailFolder.send({ fromName: '', to: 'ada@example.org', subject: '', text: '', html: '', id: nobody })
  expect(await local.mailFolder.list(10)).toHaveLength(4)
  const long = new Date(Date.now() - 15 * DAY)
  await utimes(join(local.folder, 'mail', `receipt.${old!.id}.eml`), long, long)
  await withdraw(local.context, withdrawn!)
  expect(await sweepMails(local.context)).toBe(3)
  expect(await local.mailFolder.list(10)).toEqual([`receipt.${kept!.id}`])
})
