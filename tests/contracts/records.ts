import { afterEach, beforeEach } from 'vitest'
import type { Context } from '../../functions/context.ts'
import type { Submission } from '../../shared/submission.ts'
import { aBody } from '../submissions/fixtures.ts'

/** A host's records, empty, with a clock that stands still at `T(0)` until it is set. */
export interface Records extends Pick<Context, 'submissions' | 'notes' | 'mails' | 'fingerprints' | 'gallery' | 'ledger' | 'catalog' | 'sessions' | 'limiter'> {
  setTime(iso: string): void
  close(): Promise<void>
}
export type OpenRecords = () => Promise<Records>

/** Minutes after the time at which every test begins. */
export const T = (minute: number) => new Date(Date.parse('2026-05-04T10:00:00.000Z') + minute * 60_000).toISOString()

/** Records of its own for each test of a suite. */
export function freshFor(open: OpenRecords): () => Records {
  let records: Records | undefined
  beforeEach(async () => {
    records = await open()
  })
  afterEach(async () => {
    await records?.close()
    records = undefined
  })
  return () => {
    if (!records) throw new Error('expected to be called within a test')
    return records
  }
}

export function aSubmission(id: string, change: Partial<Submission> = {}): Submission {
  const { story, credit, licence, consents } = aBody()
  const rest = { tags: [], photos: [], revision: 1, verifiers: [], bodyHash: '', history: [], spilled: 0 }
  return { story, credit, licence, consents, ...rest, id, version: 1, city: 'genoa', status: 'in_review', createdAt: T(0), updatedAt: T(0), ...change }
}
