import { watch } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../functions/adapters/local/database.ts'
import { createSqliteFingerprints } from '../../functions/adapters/local/fingerprints.ts'
import { SCHEMA_STEPS, VACUUM } from '../../functions/adapters/local/schema.ts'
import { asStorageError } from '../../functions/adapters/local/storage-error.ts'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { withdraw } from '../../functions/submissions/withdraw.ts'
import { makeBackup } from '../../infra/local/backup/make-backup.ts'
import { openGenoa, published } from '../submissions/fixtures.ts'
import { noImaging, withContext } from '../support/context.ts'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'veduta-database-'))
  file = join(folder, 'veduta.sqlite')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const SECRET = 'ada.lovelace@example.org'

/** Write rows of every size with a secret in them, and delete all but a few. */
function writeAndErase({ sql, write }: Pick<Database, 'sql' | 'write'>): void {
  const put = sql.prepare('INSERT INTO entries (submission, seq, entry) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET entry = excluded.entry')
  write(() => {
    for (let n = 0; n < 600; n++) put.run(`s${n % 50}`, n, `${SECRET} `.repeat(1 + ((n * 7) % 400)))
  })
  write(() => sql.exec('DELETE FROM entries WHERE seq % 3 = 0'))
  write(() => {
    for (let n = 0; n < 600; n++) put.run(`s${n % 50}`, n, 'x'.repeat((n * 13) % 3000))
  })
  write(() => sql.exec('DELETE FROM entries WHERE seq % 5 > 0'))
  sql.exec('PRAGMA wal_checkpoint(TRUNCATE)')
}

test('what was deleted or replaced is in no byte of the database file', async () => {
  const database = openDatabase(file)
  writeAndErase(database)
  expect((await readFile(file)).includes(SECRET)).toBe(false)
  database.close()
})

test('a new database is what one of any age becomes', () => {
  const schemaOf = (path: string) => {
    const database = openDatabase(path)
    const rows = database.sql.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY name').all()
    const { user_version: version } = database.sql.prepare('PRAGMA user_version').get() ?? {}
    database.close()
    return { rows, version }
  }
  const old = new DatabaseSync(file)
  old.exec(`${SCHEMA_STEPS[0]} PRAGMA user_version = 1`)
  old.close()
  expect(schemaOf(join(folder, 'new.sqlite'))).toEqual(schemaOf(file))
})

test('a database from before that is freed of what was deleted when it is opened, once', async () => {
  const before = SCHEMA_STEPS.indexOf(VACUUM)
  const old = new DatabaseSync(file)
  old.exec(`PRAGMA journal_mode = WAL; ${SCHEMA_STEPS.slice(0, before).join('')} PRAGMA user_version = ${before}`)
  writeAndErase({ sql: old, write: work => work() })
  old.exec("INSERT INTO entries (submission, seq, entry) VALUES ('kept', 1, 'still there')")
  old.close()
  expect((await readFile(file)).includes(SECRET)).toBe(true)

  const database = openDatabase(file)
  expect((await readFile(file)).includes(SECRET)).toBe(false)
  expect(database.sql.prepare("SELECT entry FROM entries WHERE submission = 'kept'").get()).toEqual({ entry: 'still there' })
  expect(database.sql.prepare('PRAGMA user_version').get()).toEqual({ user_version: SCHEMA_STEPS.length })
  database.close()
})

test.skipIf(process.platform !== 'linux')('while a database is written anew, its copy lies beside it, where there is room', async () => {
  const before = SCHEMA_STEPS.indexOf(VACUUM)
  const old = new DatabaseSync(file)
  old.exec(`${SCHEMA_STEPS.slice(0, before).join('')} PRAGMA user_version = ${before}`)
  // More than is kept in memory.
  old.exec("INSERT INTO entries (submission, seq, entry) VALUES ('large', 1, hex(zeroblob(12000000)))")
  old.close()
  const seen = new Set<string>()
  const watcher = watch(folder, (_, name) => seen.add(name ?? ''))
  try {
    openDatabase(file).close()
    await expect.poll(() => [...seen].filter(name => name.startsWith('etilqs_'))).toHaveLength(1)
  } finally {
    watcher.close()
  }
})

test('in a database from before fingerprints each photo that is there is known by its bytes from then on', async () => {
  const before = SCHEMA_STEPS.findIndex(step => step.includes('TABLE fingerprints'))
  const old = new DatabaseSync(file)
  old.exec(
    `${SCHEMA_STEPS.slice(0, before)
      .filter(step => step !== VACUUM)
      .join('')} PRAGMA user_version = ${before}`,
  )
  const put = old.prepare("INSERT INTO submissions VALUES (?, 1, 'genoa', ?, '', '', 0, ?)")
  const photos = [
    { id: '1', status: 'ready', sha256: 'same' },
    { id: '2', status: 'refused', sha256: 'same' },
    { id: '3', status: 'waiting' },
  ]
  for (const status of ['published', 'declined', 'withdrawn']) put.run(status, status, JSON.stringify({ photos }))
  old.close()
  const database = openDatabase(file)
  const found = await createSqliteFingerprints(database).same('genoa', 'same', 9)
  expect(found.map(({ submission, photo }) => `${submission}/${photo}`).toSorted()).toEqual(['declined/1', 'published/1'])
  database.close()
})

test('a writer’s lock that others hold too long is told as something that passes', () => {
  const [first, second] = [new DatabaseSync(file), new DatabaseSync(file, { timeout: 0 })]
  first.exec('BEGIN IMMEDIATE')
  let error: unknown
  try {
    second.exec('BEGIN IMMEDIATE')
  } catch (caught) {
    error = asStorageError(caught)
  }
  expect(error).toMatchObject({ code: 'unavailable' })
  for (const each of [first, second]) each.close()
})

test('an erased submission is in no byte of the database, nor of a backup that is made after it', async () => {
  const local = await withContext({ imaging: noImaging })
  try {
    await openGenoa(local.context)
    const words = 'Una parola che nessun altro scrive'
    const sent = []
    for (let n = 0; n < 12; n++)
      sent.push(await published(local.context, { email: SECRET, story: { title: words, text: `${words}. `.repeat(20 + n), lang: 'it' } }))
    await local.runJobs()
    for (const each of sent) {
      await withdraw(local.context, each)
      await applyEvent(local.context, each.id, { kind: 'erased' })
    }
    await local.runJobs()
    await makeBackup(local.folder, join(folder, 'backup'), () => new Date('2026-05-05T03:00:00.000Z'))
    const open = new DatabaseSync(join(local.folder, 'veduta.sqlite'))
    open.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    open.close()
    for (const path of [join(local.folder, 'veduta.sqlite'), join(folder, 'backup/veduta.sqlite')]) {
      const bytes = await readFile(path)
      expect([path, bytes.includes(SECRET), bytes.includes(words)]).toEqual([path, false, false])
    }
  } finally {
    await local.close()
  }
})
