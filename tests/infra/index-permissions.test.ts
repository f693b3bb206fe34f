import { resolve } from 'node:path'
import { build } from 'esbuild'
import { beforeAll, expect, test } from 'vitest'
import { createDynamoCatalog } from '../../functions/adapters/aws/catalog.ts'
import { createDynamoFingerprints } from '../../functions/adapters/aws/fingerprints.ts'
import { createDynamoGallery } from '../../functions/adapters/aws/gallery.ts'
import { createDynamoLedger } from '../../functions/adapters/aws/ledger.ts'
import { createDynamoLimiter } from '../../functions/adapters/aws/limiter.ts'
import { createDynamoMails } from '../../functions/adapters/aws/mails.ts'
import { createDynamoNotes } from '../../functions/adapters/aws/notes.ts'
import { createDynamoSessions } from '../../functions/adapters/aws/sessions.ts'
import { createDynamoSubmissions } from '../../functions/adapters/aws/submissions.ts'
import type { Range, Table } from '../../functions/adapters/aws/table.ts'
import { PROGRAMS, type ProgramName } from '../../infra/aws/names.ts'
import { galleryTemplate, statementsOf } from '../support/gallery-template.ts'

/** The servers that tests run against ask nobody's permission, so what a program may not ask is found here alone. */

const now = () => new Date('2026-05-04T10:00:00.000Z')
const RECORDS = {
  submissions: createDynamoSubmissions,
  notes: createDynamoNotes,
  mails: createDynamoMails,
  fingerprints: createDynamoFingerprints,
  gallery: createDynamoGallery,
  ledger: createDynamoLedger,
  catalog: (table: Table) => createDynamoCatalog(table, now),
  sessions: createDynamoSessions,
  limiter: (table: Table) => createDynamoLimiter(table, now),
}

/** A list of one word in which everything else is found too: whatever a method is given, it comes as far as its first request. */
const anything: unknown = new Proxy(['x'], {
  get(list, name) {
    if (name === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? 1 : 'x')
    return name in list || typeof name === 'symbol' ? Reflect.get(list, name) : anything
  },
})

/** A table without items that tells which index it is asked. */
function emptyTable(tell: (index: string) => void): Table {
  const asked = ({ index }: Range) => {
    if (index) tell(index)
  }
  return {
    get: async () => undefined,
    async query(range) {
      asked(range)
      return []
    },
    async count(range) {
      asked(range)
      return 0
    },
    put: async () => true,
    update: async () => undefined,
    remove: async () => true,
  }
}

/** The indexes that each method of the records asks, by `record.method`. */
async function indexesAsked(): Promise<Map<string, string>> {
  const asked = new Map<string, string>()
  for (const [record, create] of Object.entries(RECORDS)) {
    let method = ''
    const adapter = create(emptyTable(index => asked.set(`${record}.${method}`, index))) as unknown as Record<string, (...given: unknown[]) => unknown>
    for (const [name, call] of Object.entries(adapter)) {
      method = name
      try {
        const answer = call(...Array.from({ length: 5 }, () => anything))
        if (answer && typeof answer === 'object' && Symbol.asyncIterator in answer) for await (const _ of answer as AsyncIterable<unknown>) break
        else await answer
      } catch {
        // Of nothing not every method can make an answer.
      }
    }
  }
  return asked
}

/** The methods of the records that a program calls, as far as its bundle has the code that does. */
async function methodsOf(program: ProgramName): Promise<Set<string>> {
  const { outputFiles } = await build({
    absWorkingDir: resolve(import.meta.dirname, '../..'),
    entryPoints: [`functions/entry/lambda/${program}.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    logLevel: 'silent',
  })
  const text = outputFiles.map(file => file.text).join('\n')
  const records = Object.keys(RECORDS).join('|')
  const called = [...text.matchAll(new RegExp(`\\b(${records})\\d*\\??\\.(\\w+)`, 'g'))].map(([, record, method]) => `${record}.${method}`)
  const taken = [...text.matchAll(new RegExp(`\\{([^{}]*)\\} = (?:[\\w.]+\\.)?(${records})\\d*\\b`, 'g'))].flatMap(([, names = '', record]) =>
    names.split(',').map(each => `${record}.${each.split(':')[0]?.trim()}`),
  )
  return new Set([...called, ...taken])
}

let asked: Map<string, string>
beforeAll(async () => {
  asked = await indexesAsked()
})

test('these methods of the records ask an index', () => {
  expect(Object.fromEntries([...asked].sort())).toEqual({
    'mails.failing': 'queue',
    'notes.forgetReporters': 'due',
    'notes.passed': 'due',
    'notes.reported': 'queue',
    'submissions.counts': 'queue',
    'submissions.due': 'due',
    'submissions.queue': 'queue',
    'submissions.waitingSince': 'queue',
  })
})

test.each(PROGRAMS)('%s may ask the indexes that what it calls asks, and no other', async program => {
  const methods = await methodsOf(program)
  expect(methods).toContain('catalog.city')
  const needed = [...asked].filter(([method]) => methods.has(method)).map(([, index]) => index)
  const allowed = statementsOf(galleryTemplate(), program)
    .filter(({ Action }) => Action.includes('dynamodb:Query'))
    .flatMap(({ resources }) => resources.flatMap(each => /\/index\/(\w+)$/.exec(each)?.[1] ?? []))
  expect([...new Set(allowed)].sort()).toEqual([...new Set(needed)].sort())
})
