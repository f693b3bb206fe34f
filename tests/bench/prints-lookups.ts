import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDynamoFingerprints } from '../../functions/adapters/aws/fingerprints.ts'
import { inTurns } from '../../functions/adapters/aws/in-turns.ts'
import { ofBand, photoOf } from '../../functions/adapters/aws/keys.ts'
import { createDynamoClient, openTable, type Table } from '../../functions/adapters/aws/table.ts'
import { openDatabase } from '../../functions/adapters/local/database.ts'
import { createSqliteFingerprints } from '../../functions/adapters/local/fingerprints.ts'
import { createHashList } from '../../functions/adapters/local/hash-list.ts'
import { bandsOf, FINGERPRINT_BYTES, NEAR, toHex } from '../../shared/fingerprint.ts'

const CITY = 'genoa'
const MANY = [1_000, 100_000] as const
const idOf = (at: number) => at.toString(36).padStart(26, '0')
const hashes = (count: number) => Array.from({ length: count }, () => new Uint8Array(randomBytes(FINGERPRINT_BYTES)))
/** A photo as it might come again: ten bits differ. */
const again = (hash: Uint8Array) => hash.map((byte, at) => (at % 3 === 0 && at < 30 ? byte ^ 1 : byte))

async function cpuMs(times: number, work: (at: number) => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  for (let at = 0; at < times; at++) await work(at)
  const { user, system } = process.cpuUsage(before)
  return Number(((user + system) / 1000 / times).toFixed(2))
}

const expectFound = (found: readonly { submission: string }[], at: number) => {
  if (found[0]?.submission !== idOf(at)) throw new Error(`expected photo ${at} to be found, found ${found[0]?.submission}`)
}

/** One machine: the list in memory, and what reading it costs once a process and city. */
export async function measureLocal(): Promise<Record<string, unknown>> {
  const results: Record<string, unknown> = {}
  for (const many of MANY) {
    const folder = await mkdtemp(join(tmpdir(), 'veduta-bench-'))
    const database = openDatabase(join(folder, 'bench.sqlite'))
    try {
      const all = hashes(many)
      const insert = database.sql.prepare('INSERT INTO fingerprints (city, submission, photo, sha256, hash) VALUES (?, ?, ?, ?, ?)')
      database.write(() => {
        for (const [at, hash] of all.entries()) insert.run(CITY, idOf(at), '1', toHex(hash), hash)
      })
      const fingerprints = createSqliteFingerprints(database)
      const look = async (at: number) =>
        expectFound(await fingerprints.similar(CITY, toHex(again(all[at] ?? new Uint8Array())), { within: NEAR, limit: 24 }), at)
      const before = process.memoryUsage().arrayBuffers
      const firstCpuMs = await cpuMs(1, look)
      results[`${many}`] = {
        firstCpuMs,
        listMiB: Number(((process.memoryUsage().arrayBuffers - before) / 2 ** 20).toFixed(1)),
        lookupCpuMs: await cpuMs(100, look),
        sameBytesCpuMs: await cpuMs(100, async at => expectFound(await fingerprints.same(CITY, toHex(all[at] ?? new Uint8Array()), 24), at)),
        addCpuMs: await cpuMs(100, at =>
          fingerprints.add({ city: CITY, submission: idOf(many + at), photo: '1', sha256: '', hash: toHex(hashes(1)[0] ?? new Uint8Array()) }),
        ),
      }
    } finally {
      database.close()
      await rm(folder, { recursive: true, force: true })
    }
  }
  return results
}

const LOOKUPS = 8
/** Fingerprint, submission and photo side by side, as a compact file would have them. */
const PACKED_BYTES = 52
const IN_ITEM = 7_000

/** DynamoDB: bands, and beside them one partition of compact items that is read as a whole. The server is a process of its own. */
export async function measureAws(): Promise<Record<string, unknown>> {
  const server = await startServer()
  process.env.AWS_ENDPOINT_URL_DYNAMODB = server.endpoint
  process.env.AWS_ACCESS_KEY_ID ??= 'veduta'
  process.env.AWS_SECRET_ACCESS_KEY ??= 'veduta'
  process.env.AWS_REGION ??= 'eu-central-1'
  const { startDynamo } = await import('../aws/servers/dynamo.ts')
  const dynamo = await startDynamo()
  const client = createDynamoClient(dynamo.server)
  const used = { units: 0, requests: 0 }
  client.middlewareStack.add(
    next => async request => {
      Object.assign(request.input, { ReturnConsumedCapacity: 'TOTAL' })
      const answer = await next(request)
      used.units += (answer.output as { ConsumedCapacity?: { CapacityUnits?: number } }).ConsumedCapacity?.CapacityUnits ?? 0
      used.requests++
      return answer
    },
    { step: 'initialize' },
  )
  const unitsOf = async (times: number, work: (at: number) => Promise<unknown>) => {
    Object.assign(used, { units: 0, requests: 0 })
    const cpu = await cpuMs(times, work)
    return { cpuMs: cpu, units: Number((used.units / times).toFixed(1)), requests: Number((used.requests / times).toFixed(1)) }
  }
  const results: Record<string, unknown> = {}
  try {
    for (const many of MANY) {
      const { name, remove } = await dynamo.createTable()
      const table = openTable(name, client)
      const fingerprints = createDynamoFingerprints(table)
      const all = hashes(many)
      console.error(`  ${many} photos in DynamoDB`)
      await fillBands(table, all)
      await fillPacked(table, all)
      const look = async (at: number) =>
        expectFound(await fingerprints.similar(CITY, toHex(again(all[at] ?? new Uint8Array())), { within: NEAR, limit: 24 }), at)
      await look(0)
      const print = (at: number) => ({
        city: CITY,
        submission: idOf(many + at),
        photo: '1',
        sha256: toHex(all[at] ?? new Uint8Array()),
        hash: toHex(hashes(1)[0] ?? new Uint8Array()),
      })
      results[`${many}`] = {
        lookup: await unitsOf(LOOKUPS, look),
        add: await unitsOf(LOOKUPS, at => fingerprints.add(print(at))),
        sameBytes: await unitsOf(LOOKUPS, async at => expectFound(await fingerprints.same(CITY, toHex(all[at] ?? new Uint8Array()), 24), many + at)),
        erase: await unitsOf(LOOKUPS, at => fingerprints.erase(idOf(many + at))),
        compactInstead: await unitsOf(LOOKUPS, async at => scanPacked(table, again(all[at] ?? new Uint8Array()))),
      }
      await remove()
    }
  } finally {
    client.destroy()
    await dynamo.close()
    server.stop()
  }
  return results
}

/** Rows of the bands that are going to be asked for, of all photos: no lookup reads of others. */
async function fillBands(table: Table, all: readonly Uint8Array[]): Promise<void> {
  const asked = new Set(all.slice(0, LOOKUPS).flatMap(hash => [...bandsOf(again(hash)).entries()].map(([band, value]) => ofBand(CITY, band, value))))
  const rows = all.flatMap((hash, at) =>
    [...bandsOf(hash).entries()].map(([band, value]) => ({ partition: ofBand(CITY, band, value), at, hash })).filter(({ partition }) => asked.has(partition)),
  )
  await inTurns(rows, ({ partition, at, hash }) => table.put([partition, photoOf(idOf(at), '1')], { hash }))
}

async function fillPacked(table: Table, all: readonly Uint8Array[]): Promise<void> {
  for (let first = 0; first < all.length; first += IN_ITEM) {
    const packed = new Uint8Array(Math.min(IN_ITEM, all.length - first) * PACKED_BYTES)
    for (const [at, hash] of all.slice(first, first + IN_ITEM).entries()) packed.set(hash, at * PACKED_BYTES)
    await table.put(['PACKED', String(first).padStart(8, '0')], { packed })
  }
}

async function scanPacked(table: Table, hash: Uint8Array): Promise<void> {
  const list = createHashList()
  let count = 0
  for (const { packed } of await table.query({ partition: 'PACKED', consistent: true })) {
    const bytes = packed as Uint8Array
    for (let at = 0; at < bytes.length; at += PACKED_BYTES) list.add(count++, bytes.subarray(at, at + FINGERPRINT_BYTES))
  }
  if (list.near(hash, NEAR).length === 0) throw new Error('expected the photo to be found')
}

async function startServer() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  await new Promise(done => probe.close(done))
  const cli = new URL('../../node_modules/dynalite/cli.js', import.meta.url).pathname
  const child = spawn(process.execPath, [cli, '--host', '127.0.0.1', '--port', `${port}`, '--createTableMs', '0', '--deleteTableMs', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return { endpoint: `http://127.0.0.1:${port}`, stop: () => child.kill() }
}
