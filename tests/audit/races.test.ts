import { afterAll, beforeAll, expect, test } from 'vitest'
import { decideAtDesk } from '../../functions/submissions/decide-at-desk.ts'
import { keepRecord } from '../../functions/submissions/keep-record.ts'
import { openLocalSource } from '../../infra/archive/open-local.ts'
import { evidenceOf } from '../../infra/audit/evidence.ts'
import { tell } from '../../infra/audit/report.ts'
import { verify } from '../../infra/audit/verify.ts'
import type { Member } from '../../shared/member.ts'
import type { Submission } from '../../shared/submission.ts'
import { anna, bruno, inReview, item, openGenoa } from '../submissions/fixtures.ts'
import { noImaging, type TestContext, withContext } from '../support/context.ts'
import { fc } from '../support/fc.ts'

/** Ten submissions, a hundred races each: histories grow far beyond what an item holds. */
const SUBMISSIONS = 10
const ROUNDS = 100

let local: TestContext
beforeAll(async () => {
  local = await withContext({ imaging: noImaging })
  await openGenoa(local.context)
})
afterAll(() => local.close())

interface Try {
  member: Member
  outcome: 'publish' | 'decline' | 'reverse'
  /** Microtasks to wait before beginning, so that each is first at times. */
  head: number
}

/** What two moderators do at the same time to what both have just looked at. */
const arbitraryRace = fc.tuple(...[anna, bruno].map(member => fc.record({ member: fc.constant(member), head: fc.nat(12), declines: fc.boolean() })))

async function attempt({ member, outcome, head }: Try, { id, version, revision }: Submission) {
  for (let waited = 0; waited < head; waited++) await undefined
  try {
    const body = { version, revision, outcome, ...(outcome !== 'publish' && { reason: 'mistake' as const }) }
    return { member, outcome, done: await decideAtDesk(local.context, member, id, body) }
  } catch (error) {
    return { member, outcome, error: error as { code: string; details: { by?: string; at?: string } } }
  }
}

test('of two moderators who decide at once exactly one wins, a thousand times: the other is told who and when, no decision is lost, the chain holds', async () => {
  const { context } = local
  const ids: string[] = []
  for (let count = 0; count < SUBMISSIONS; count++) ids.push((await inReview(context)).id)
  const wins = new Map<string, number>()
  const decided = new Map<string, string[]>()
  const races = fc.sample(arbitraryRace, { seed: 5, numRuns: SUBMISSIONS * ROUNDS })
  for (const [index, race] of races.entries()) {
    const id = ids[index % SUBMISSIONS]!
    local.setTime(new Date(Date.parse('2026-05-04T10:00:00.000Z') + index * 1000).toISOString())
    const seen = await item(context, id)
    const isOpen = seen.status === 'in_review'
    const tries = race.map(({ member, head, declines }) => ({ member, head, outcome: isOpen ? (declines ? 'decline' : 'publish') : 'reverse' }) as const)
    const results = await Promise.all(tries.map(each => attempt(each, seen)))
    const [winner, ...others] = results.filter(({ done }) => done)
    const loser = results.find(({ error }) => error)
    if (!winner || others.length > 0 || !loser?.error) throw new Error(`race ${index}: expected one winner, received ${JSON.stringify(results)}`)
    expect(loser.error).toMatchObject({ code: 'version-conflict', details: { by: winner.member.name, at: context.now().toISOString() } })
    const after = await item(context, id)
    expect(after).toMatchObject({ version: seen.version + 1, decision: { outcome: winner.outcome, by: { name: winner.member.name } } })
    expect(winner.done).toMatchObject({ version: after.version, status: after.status })
    wins.set(winner.member.name, (wins.get(winner.member.name) ?? 0) + 1)
    decided.set(id, [...(decided.get(id) ?? []), `decided:${winner.outcome} ${winner.member.name}`])
  }
  expect([...wins.keys()].sort()).toEqual(['Anna', 'Bruno'])
  for (const id of ids) {
    const history = [...(await context.submissions.spilled(id)), ...(await item(context, id)).history]
    expect(history.map(({ seq }) => seq)).toEqual(history.map((_, at) => at + 1))
    const told = history.filter(({ event }) => event.startsWith('decided:'))
    expect(told.map(({ event, actor }) => `${event} ${actor.kind === 'moderator' && actor.name}`)).toEqual(decided.get(id))
  }

  await local.runJobs({ tolerant: true })
  local.setTime('2026-05-06T10:00:00.000Z')
  await keepRecord(context)
  const source = await openLocalSource(context.config)
  try {
    const { mistakes, cities } = await verify(evidenceOf(source.what))
    expect(mistakes.map(tell)).toEqual([])
    expect(cities.get('genoa')).toMatchObject({ submissions: SUBMISSIONS, days: 1 })
  } finally {
    await source.close()
  }
})
