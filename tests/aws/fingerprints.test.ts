import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDynamoFingerprints } from '../../functions/adapters/aws/fingerprints.ts'
import { inTurns } from '../../functions/adapters/aws/in-turns.ts'
import { ofBand, ofBytes, ofSubmission, photoOf } from '../../functions/adapters/aws/keys.ts'
import { createDynamoClient } from '../../functions/adapters/aws/table.ts'
import type { Fingerprint } from '../../functions/ports.ts'
import { bandsOf, FINGERPRINT_BYTES, fromHex, toHex } from '../../shared/fingerprint.ts'
import { openDynamo } from './open-dynamo.ts'
import { startDynamo } from './servers/dynamo.ts'
import { stepping } from './stepping.ts'

let dynamo: Awaited<ReturnType<typeof startDynamo>>
let records: Awaited<ReturnType<typeof openDynamo>>
let units: number[] = []
beforeAll(async () => {
  dynamo = await startDynamo()
  const client = createDynamoClient(dynamo.server)
  client.middlewareStack.add(
    next => async request => {
      Object.assign(request.input, { ReturnConsumedCapacity: 'TOTAL' })
      const answer = await next(request)
      units.push((answer.output as { ConsumedCapacity?: { CapacityUnits?: number } }).ConsumedCapacity?.CapacityUnits ?? 0)
      return answer
    },
    { step: 'initialize' },
  )
  records = await openDynamo(dynamo, client)
})
afterAll(async () => {
  await records.close()
  await dynamo.close()
})

const hashOf = (seed: number) => toHex(Uint8Array.from({ length: FINGERPRINT_BYTES }, (_, at) => (at * 37 + seed * 91) & 255))
const aPrint = (submission: string, seed = 1): Fingerprint => ({ city: 'genoa', submission, photo: '1', sha256: `${seed}`.repeat(64), hash: hashOf(seed) })

/** Everything in the table about a photo, by where it would be. */
async function left(prints: readonly Fingerprint[]): Promise<string[]> {
  const partitions = prints.flatMap(({ city, submission, sha256, hash }) => [
    ofSubmission(submission),
    ofBytes(city, sha256),
    ...[...bandsOf(fromHex(hash!)).entries()].map(([band, value]) => ofBand(city, band, value)),
  ])
  const items = await Promise.all(partitions.map(partition => records.table.query({ partition, consistent: true })))
  return items.flat().flatMap(({ pk, sk }) => (`${pk}#${sk}`.includes(prints[0]!.submission) ? [`${pk} ${sk}`] : []))
}

/** Its record, the row of its bytes, and one for each of 21 bands. */
const WRITES = 23

test('an intake that was stopped at any write, or only late, leaves no trace of a photo that was taken back meanwhile', async () => {
  for (let made = 0; made <= WRITES; made += 2)
    for (const how of ['killed', 'late'] as const) {
      const print = aPrint(`${how}${made}`)
      const slow = stepping(records.table, table => createDynamoFingerprints(table).add(print))
      await slow.steps(made)
      await records.fingerprints.forget(print.submission)
      if (how === 'killed') await slow.kill()
      else await slow.steps(2 * WRITES)
      // The job comes again, or to its end, and tidies; the submission is erased when its time has come.
      await records.fingerprints.forget(print.submission)
      expect(await records.fingerprints.similar('genoa', print.hash!, { within: 0, limit: 50 })).toEqual([])
      await records.fingerprints.erase(print.submission)
      expect([how, made, await left([print])]).toEqual([how, made, []])
    }
}, 120_000)

test('an intake that ends after its submission was erased takes away what it put', async () => {
  for (const made of [1, 2, 9, WRITES]) {
    const print = aPrint(`over${made}`)
    const slow = stepping(records.table, table => createDynamoFingerprints(table).add(print))
    await slow.steps(made)
    await records.fingerprints.erase(print.submission)
    await slow.steps(2 * WRITES)
    expect([made, await left([print])]).toEqual([made, []])
  }
}, 120_000)

test('other bytes of a photo, begun after any write of the first, are what is found in the end', async () => {
  for (let made = 0; made <= WRITES; made += 4) {
    const [first, second] = [aPrint(`other${made}`, 1), aPrint(`other${made}`, 2)]
    let failure: unknown
    const slow = stepping(records.table, table =>
      createDynamoFingerprints(table)
        .add(first)
        .catch(error => {
          failure = error
        }),
    )
    await slow.steps(made)
    await records.fingerprints.add(second)
    await slow.steps(3 * WRITES)
    expect((await records.fingerprints.same('genoa', second.sha256, 50)).filter(({ submission }) => submission === second.submission)).toHaveLength(1)
    expect((await records.fingerprints.same('genoa', first.sha256, 50)).filter(({ submission }) => submission === first.submission)).toEqual([])
    expect(new Set(await left([first, second])).size).toBe(WRITES)
    if (made === 0) expect(failure).toMatchObject({ code: 'unavailable' })
    else expect(failure).toBeUndefined()
  }
}, 120_000)

/** A change of the record, a row in each place and one less in each, and the record again. */
const MOVES = 2 + 2 * (WRITES - 1)

test('what is declined is found once, first, and leaves nothing behind, wherever the change was cut off or outrun', async () => {
  for (let made = 0; made <= MOVES + 1; made += 5)
    for (const how of ['killed', 'late', 'erased'] as const) {
      const print = aPrint(`${how}${made}mark`, 7)
      await records.fingerprints.add(print)
      let failure: unknown
      const slow = stepping(records.table, table =>
        createDynamoFingerprints(table)
          .mark(print.submission, ['1'])
          .catch(error => {
            failure = error
          }),
      )
      await slow.steps(made)
      const found = async () =>
        (await records.fingerprints.similar('genoa', print.hash!, { within: 0, limit: 50 })).filter(({ submission }) => submission === print.submission).length
      expect([how, made, await found()]).toEqual([how, made, 1])
      if (how === 'killed') await slow.kill()
      if (how === 'late') {
        // Taken back meanwhile.
        await records.fingerprints.mark(print.submission, [])
        await slow.steps(3 * MOVES)
      }
      if (how === 'erased') {
        await records.fingerprints.erase(print.submission)
        await slow.steps(3 * MOVES)
        expect([made, await left([print])]).toEqual([made, []])
        continue
      }
      // The job comes again.
      await records.fingerprints.mark(print.submission, ['1'])
      expect([how, made, await found(), new Set(await left([print])).size]).toEqual([how, made, 1, WRITES])
      expect((await left([print])).filter(row => row.includes(' !'))).toHaveLength(WRITES - 1)
      await records.fingerprints.erase(print.submission)
      expect([how, made, await left([print])]).toEqual([how, made, []])
      if (failure && how === 'late') expect(failure).toMatchObject({ code: 'unavailable' })
    }
}, 120_000)

test('a band that holds the photos of a whole city costs three read units, in the city with the longest name', async () => {
  const city = 'x'.repeat(40)
  const hash = hashOf(5)
  const [first = 0] = bandsOf(fromHex(hash))
  const rows = Array.from({ length: 150 }, (_, at) => photoOf(`full${at}`.padEnd(26, 'y'), '10'))
  await inTurns(rows, row => records.table.put([ofBand(city, 0, first), row], { hash: fromHex(hash) }))
  units = []
  expect(await records.fingerprints.similar(city, hash, { within: 0, limit: 24 })).toHaveLength(24)
  expect(units).toHaveLength(21)
  expect(Math.max(...units)).toBeLessThanOrEqual(3)
})
