import { withContext } from '../support/context.ts'
import { RECORD_CONTRACTS } from './record-contracts.ts'
import type { Records } from './records.ts'
import { T } from './records.ts'

async function openLocal(): Promise<Records> {
  const imaging = { open: () => Promise.reject(new Error('not part of these')) }
  const { context, setTime, close } = await withContext({ now: T(0), config: { rateLimits: true }, imaging })
  return { ...context, setTime, close }
}

for (const contract of RECORD_CONTRACTS) contract('one machine', openLocal)
