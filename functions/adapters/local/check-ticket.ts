import { timingSafeEqual } from 'node:crypto'
import * as v from 'valibot'
import { AppError } from '../../errors.ts'
import { ALGORITHM, type PostPolicy, signPolicy } from './tickets.ts'

export interface Grant {
  key: string
  minBytes: number
  maxBytes: number
}

const Policy = v.object({
  expiration: v.pipe(v.string(), v.isoTimestamp()),
  conditions: v.array(v.union([v.tuple([v.literal('content-length-range'), v.number(), v.number()]), v.record(v.string(), v.string())])),
})

/** Fields that no condition has to name, as S3's POST policy has it. */
const FREE = /^(policy|x-amz-signature|x-ignore-.*)$/

/**
 * Check the fields of an upload against the ticket they carry, as S3 does: signature, expiry, every condition met exactly and no
 * field that the policy doesn't know. `fields` by lower-case name. Answers what may be stored; throws `upload-refused` or `ticket-expired`.
 */
export function checkTicket(fields: ReadonlyMap<string, string>, { secret, now }: { secret: string; now: Date }): Grant {
  const encoded = fields.get('policy')
  const signature = fields.get('x-amz-signature')
  if (!encoded || !signature) throw refused('expected the fields "policy" and "x-amz-signature" before "file", received none')
  const expected = signPolicy(secret, encoded)
  const received = Buffer.from(/^[0-9a-f]{64}$/.test(signature) ? signature : '', 'hex')
  if (received.length !== expected.length || !timingSafeEqual(received, expected)) throw refused('expected the signature of this policy, received another')

  const policy: PostPolicy = v.parse(Policy, JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')))
  if (Date.parse(policy.expiration) <= now.getTime())
    throw new AppError('ticket-expired', `expected a ticket that is still valid, received one that ended at ${policy.expiration}`)
  if (fields.get('x-amz-algorithm') !== ALGORITHM) throw refused(`expected the field "x-amz-algorithm" to be "${ALGORITHM}"`)

  const named = new Set<string>()
  let range: readonly [number, number] | undefined
  for (const condition of policy.conditions) {
    if (isRange(condition)) range = [condition[1], condition[2]]
    else
      for (const [field, value] of Object.entries(condition)) {
        const name = field.toLowerCase()
        named.add(name)
        if (fields.get(name) !== value) throw refused(`expected the field "${field}" to be "${value}", received ${quote(fields.get(name))}`)
      }
  }
  for (const name of fields.keys())
    if (!named.has(name) && !FREE.test(name)) throw refused(`expected no field "${name.slice(0, 40)}": the ticket does not name it`)
  const key = fields.get('key')
  if (!key || !named.has('key') || !range) throw refused('expected a ticket with a key and a size range')
  return { key, minBytes: range[0], maxBytes: range[1] }
}

const isRange = (condition: PostPolicy['conditions'][number]): condition is readonly ['content-length-range', number, number] => Array.isArray(condition)
const refused = (detail: string) => new AppError('upload-refused', detail)
const quote = (value: string | undefined) => (value === undefined ? 'none' : `"${value.slice(0, 80)}"`)
