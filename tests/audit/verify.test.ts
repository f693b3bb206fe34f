import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { keepRecord } from '../../functions/submissions/keep-record.ts'
import { openLocalSource } from '../../infra/archive/open-local.ts'
import { evidenceIn, evidenceOf } from '../../infra/audit/evidence.ts'
import { isRecord, readRecord, writeRecord } from '../../infra/audit/record-file.ts'
import { type Report, tell } from '../../infra/audit/report.ts'
import { verify } from '../../infra/audit/verify.ts'
import type { DayRoot } from '../../shared/day-root.ts'
import { hashEntry } from '../../shared/entry-hash.ts'
import type { Entry, Submission } from '../../shared/submission.ts'
import { exportFolder, furnish } from '../archive/house.ts'
import { decideNow, inReview, item, openGenoa, published, type Sent } from '../submissions/fixtures.ts'
import { noImaging, type TestContext, withContext } from '../support/context.ts'

const COMMAND = join(import.meta.dirname, '../../infra/cli/audit.ts')

let local: TestContext
let folder: string
beforeEach(async () => {
  local = await withContext({ imaging: noImaging })
  folder = await mkdtemp(join(tmpdir(), 'veduta-audit-'))
})
afterEach(async () => {
  await local.close()
  await rm(folder, { recursive: true, force: true })
})

async function audit(): Promise<Report> {
  const source = await openLocalSource(local.context.config)
  try {
    return await verify(evidenceOf(source.what))
  } finally {
    await source.close()
  }
}
const told = async () => (await audit()).mistakes.map(tell)

/** Change what is stored behind the back of everything. */
function tamper(sql: string, ...values: (string | number)[]): void {
  const database = new DatabaseSync(join(local.folder, 'veduta.sqlite'))
  expect(database.prepare(sql).run(...values).changes).toBe(1)
  database.close()
}
const put = (submission: Submission) => tamper('UPDATE submissions SET item = ? WHERE id = ?', JSON.stringify(submission), submission.id)

async function change(id: string, how: (history: Entry[]) => Entry[]): Promise<void> {
  const submission = await item(local.context, id)
  put({ ...submission, history: how(submission.history) })
}

/** Two submissions of genoa, over which there are roots of two days, of 2026-05-04 and 2026-05-05. */
async function twoDays(): Promise<{ shown: Sent; declined: Sent }> {
  const { context } = local
  await openGenoa(context)
  const [shown, declined] = [await published(context), await inReview(context)]
  await local.runJobs()
  await keepRecord(context)
  await decideNow(context, declined.id, 'decline', { explanation: 'Non si vede la città' })
  await local.runJobs()
  local.setTime('2026-05-05T10:00:00.000Z')
  await keepRecord(context)
  return { shown, declined }
}

describe('what is as it was written', () => {
  test('is told so: a gallery with everything in it, on its folder and in an archive', async () => {
    await furnish(local)
    const report = await audit()
    expect(report.mistakes.map(tell)).toEqual([])
    expect(report.cities.get('genoa')).toMatchObject({ submissions: 9, entries: expect.any(Number), days: 1, newest: { day: '2026-05-04' } })
    const file = join(folder, 'gallery.tar')
    await exportFolder(local, file)
    expect(await verify(evidenceIn(file))).toEqual(report)
  })

  test('and what was erased is fine, though its words and names are gone', async () => {
    const { declined, shown } = await twoDays()
    await applyEvent(local.context, declined.id, { kind: 'erased' })
    await applyEvent(local.context, shown.id, { kind: 'withdrawn' })
    await applyEvent(local.context, shown.id, { kind: 'erased' })
    await local.runJobs()
    expect(JSON.stringify(await item(local.context, declined.id))).not.toContain('Non si vede')
    const { mistakes, cities } = await audit()
    expect(mistakes.map(tell)).toEqual([])
    expect(cities.get('genoa')).toMatchObject({ submissions: 2, forgotten: 3, days: 2 })
  })
})

describe('what is not is told, with what was expected and what is there', () => {
  test('an entry that was changed', async () => {
    const { shown } = await twoDays()
    await change(shown.id, history => history.map(entry => (entry.seq === 3 ? { ...entry, at: '2026-05-01T00:00:00.000Z' } : entry)))
    const { history } = await item(local.context, shown.id)
    expect(await told()).toEqual([
      `genoa, submission ${shown.id}, entry 3: expected ${history[3]?.prev}, by which entry 4 names it, found ${await hashEntry(history[2]!)}.`,
    ])
  })

  test('a last entry that was changed, which only the root covers', async () => {
    const { declined } = await twoDays()
    const before = (await item(local.context, declined.id)).history.at(-1)!
    await change(declined.id, history => history.map(entry => (entry.seq === before.seq ? { ...entry, reason: 'not-about-the-city' } : entry)))
    const after = (await item(local.context, declined.id)).history.at(-1)!
    expect(await told()).toEqual([
      `genoa, submission ${declined.id}, entry ${before.seq}, day 2026-05-05: expected ${await hashEntry(before)}, which this day’s root covers, found ${await hashEntry(after)}.`,
    ])
  })

  test('words and names that were changed', async () => {
    const { declined } = await twoDays()
    await change(declined.id, history => history.map(entry => (entry.note && entry.actor.kind === 'moderator' ? { ...entry, note: 'Va bene' } : entry)))
    expect(await told()).toEqual([expect.stringMatching(/entry 5: expected the note that it was sealed with, found another one\.$/)])
    await change(declined.id, history => history.map(entry => (entry.seq === 5 ? { ...entry, actor: { kind: 'moderator', id: 'x', name: 'Bruno' } } : entry)))
    expect(await told()).toEqual([expect.stringContaining('the name that'), expect.stringContaining('the note that')])
  })

  test('an entry that was taken out, in the middle or at the end', async () => {
    const { shown, declined } = await twoDays()
    await change(shown.id, history => history.filter(({ seq }) => seq !== 2))
    const { history, ...cut } = await item(local.context, declined.id)
    put({ ...cut, version: 4, status: 'in_review', history: history.slice(0, 4) })
    const lines = await told()
    expect(lines).toHaveLength(2)
    expect(lines).toContain(`genoa, submission ${shown.id}, entry 2: expected entries 1 to 5, found none.`)
    const end = `^genoa, submission ${declined.id}, entry 5, day 2026-05-05: expected [0-9a-f]{64}, which this day’s root covers, found none\\.$`
    expect(lines).toContainEqual(expect.stringMatching(end))
  })

  test('entries in another order', async () => {
    const { shown } = await twoDays()
    await change(shown.id, ([one, two, three, ...rest]) => [one!, three!, two!, ...rest])
    expect(await told()).toEqual([`genoa, submission ${shown.id}, entry 2: expected it before entry 3, found it behind it.`])
    await change(shown.id, ([one, two, three, ...rest]) => [one!, { ...two!, seq: 2 }, { ...three!, seq: 3 }, ...rest])
    expect((await told()).map(line => line.split(':')[0])).toEqual([1, 2, 3].map(seq => `genoa, submission ${shown.id}, entry ${seq}`))
  })

  test('a state that no entry tells of', async () => {
    const { declined } = await twoDays()
    put({ ...(await item(local.context, declined.id)), status: 'in_review' })
    expect(await told()).toEqual([`genoa, submission ${declined.id}, entry 5: expected a submission that is declined, found one that is in_review.`])
  })

  test('a submission that was taken out', async () => {
    const { declined } = await twoDays()
    tamper('DELETE FROM submissions WHERE id = ?', declined.id)
    expect(await told()).toEqual([`genoa, submission ${declined.id}, day 2026-05-05: expected it to be there, with version 5 or a later one, found nothing.`])
  })

  test('a submission that was slipped in, or whose changes never reached the record', async () => {
    const { declined } = await twoDays()
    local.setTime('2026-05-08T10:00:00.000Z')
    tamper('DELETE FROM ledger_rows WHERE id = ?', declined.id)
    await applyEvent(local.context, declined.id, { kind: 'withdrawn' })
    for (const day of ['10', '11']) {
      local.setTime(`2026-05-${day}T10:00:00.000Z`)
      await keepRecord(local.context)
    }
    expect(await told()).toEqual([
      `genoa, submission ${declined.id}, day 2026-05-11: expected version 6 of 2026-05-08T10:00:00.000Z under the root, found version 5.`,
    ])
  })

  const dayOf = async (number: number) => {
    const days: DayRoot[] = []
    for await (const { leaves: _, ...day } of local.context.ledger.days('genoa')) days.push(day)
    return days[number - 1]!
  }
  const putDay = (day: DayRoot, number = day.number) => tamper('UPDATE ledger_days SET day = ? WHERE number = ?', JSON.stringify(day), number)

  test('a root that was changed, a day that was taken out, and a leaf that was', async () => {
    await twoDays()
    const [first, second] = [await dayOf(1), await dayOf(2)]
    const other = 'a'.repeat(64)
    putDay({ ...first, root: other })
    expect(await told()).toEqual([
      `genoa, day 2026-05-04: expected the root ${first.root} of its leaves, found ${other}.`,
      `genoa, day 2026-05-05: expected it to name the root before, ${other}, found ${first.root}.`,
    ])
    putDay(first)
    putDay({ ...second, at: '2026-05-05T11:00:00.000Z' })
    expect(await told()).toEqual([expect.stringMatching(/^genoa, day 2026-05-05: expected the root [0-9a-f]{64} of its leaves, found /)])
    putDay(second)
    tamper("UPDATE ledger_days SET leaves = '' WHERE number = ?", 2)
    expect(await told()).toEqual([expect.stringMatching(/^genoa, day 2026-05-05: expected the root [0-9a-f]{64} of its leaves, found /)])
    tamper('DELETE FROM ledger_days WHERE number = ?', 1)
    expect((await told())[0]).toBe('genoa, day 2026-05-05: expected day number 1, found number 2.')
  })
})

describe('a record that is handed out', () => {
  test('holds every day with its leaves, so that sha256sum is enough to verify it', async () => {
    await twoDays()
    const file = join(folder, 'record.jsonl')
    expect(await writeRecord(local.context, file, new Date('2026-05-06T00:00:00.000Z'))).toEqual({ days: 2, leaves: 3 })
    const [head, day, ...rest] = (await readFile(file, 'utf8'))
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(head).toEqual({ format: 'veduta-record', version: 1, at: '2026-05-06T00:00:00.000Z' })
    expect(rest.at(-1)).toEqual({ end: true, days: 2 })
    const leaves = rest.slice(0, day.leaves).map(({ id, version, head }) => `${id} ${version} ${head}\n`)
    const text = `veduta:root:1 genoa 1 ${day.day} ${day.at} 2 -\n${leaves.toSorted().join('')}`
    expect(createHash('sha256').update(text).digest('hex')).toBe(day.root)
    await expect(writeRecord(local.context, file, new Date())).rejects.toThrow('is there already')
  })

  test('is read again, and told to be none or cut short', async () => {
    await twoDays()
    const file = join(folder, 'record.jsonl')
    await writeRecord(local.context, file, new Date())
    const read = async (path: string) => {
      const days = []
      for await (const day of readRecord(path)) days.push(day)
      return days
    }
    const there = []
    for await (const day of local.context.ledger.days('genoa')) there.push(day)
    expect(await read(file)).toEqual(there)
    expect(await isRecord(file)).toBe(true)
    const lines = (await readFile(file, 'utf8')).split('\n')
    for (const [text, why] of [
      [lines.slice(0, -2).join('\n'), 'is cut short'],
      [lines.toSpliced(2, 1).join('\n'), 'line 4: expected leaf 2 of 2'],
      ['{}\n', 'line 1: expected the beginning'],
    ] as const) {
      await writeFile(join(folder, 'other'), text)
      await expect(read(join(folder, 'other'))).rejects.toThrow(why)
    }
    expect(await isRecord(join(folder, 'other'))).toBe(false)
  })
})

describe('npm run audit', () => {
  const run = (...args: string[]) =>
    new Promise<{ code: number; text: string }>(done => {
      const env = { ...process.env, VEDUTA_DATA: local.folder }
      execFile(process.execPath, [COMMAND, ...args], { env }, (error, out, err) => done({ code: error ? Number(error.code) : 0, text: out + err }))
    })

  test('verifies and exports a data folder, and ends with 1 where something is wrong or was handed out otherwise', async () => {
    const { declined } = await twoDays()
    const record = join(folder, 'record.jsonl')
    expect(await run('export', record)).toEqual({ code: 0, text: expect.stringContaining('2 days') })
    expect(await run('verify', '--data', '--witness', record)).toEqual({
      code: 0,
      text: expect.stringMatching(
        /genoa: 2 submissions with 10 entries \(0 names and notes were erased\), 2 days to 2026-05-05, whose root is [0-9a-f]{64}\.\nEverything/,
      ),
    })
    expect(await run('verify', record)).toEqual({ code: 0, text: expect.stringContaining('Everything is as it was written.') })

    // Whoever owns the machine makes a record that is whole in itself, but not the one that was handed out.
    tamper('UPDATE ledger_days SET number = 9, city = ? WHERE number = 2', 'nowhere')
    local.setTime('2026-05-05T12:00:00.000Z')
    await keepRecord(local.context)
    const { code, text } = await run('verify', '--witness', record)
    expect([code, text]).toEqual([1, expect.stringContaining('day 2026-05-05: expected the root that was handed out')])
    tamper('DELETE FROM submissions WHERE id = ?', declined.id)
    expect(await run('verify')).toEqual({ code: 1, text: expect.stringContaining(`submission ${declined.id}, day 2026-05-05: expected it to be there`) })
    expect((await run('verify', record, '--aws')).code).toBe(64)
  }, 60_000)
})
