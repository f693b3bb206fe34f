import { createHmac } from 'node:crypto'
import type { Tickets } from '../../ports.ts'

export const ALGORITHM = 'AWS4-HMAC-SHA256'

/** A POST policy as S3 has it: every field is bound to one value, and the size of the file to a range of bytes. */
export interface PostPolicy {
  expiration: string
  conditions: (Record<string, string> | readonly ['content-length-range', number, number])[]
}

export const signPolicy = (secret: string, policy: string): Buffer => createHmac('sha256', secret).update(policy).digest()

/** Tickets for the host's own `/uploads`, in the shape of S3's presigned POST so that clients know one protocol. */
export function createPostTickets({ url, secret, now }: { url: string; secret: string; now(): Date }): Tickets {
  return {
    async issue({ key, type, maxBytes, expiresAt }) {
      const date = now()
        .toISOString()
        .replace(/[-:]|\.\d+/g, '')
      const fields: Record<string, string> = {
        key,
        'Content-Type': type,
        'x-amz-algorithm': ALGORITHM,
        'x-amz-credential': `veduta/${date.slice(0, 8)}/local/s3/aws4_request`,
        'x-amz-date': date,
      }
      const conditions: PostPolicy['conditions'] = [
        ...Object.entries(fields).map(([name, value]) => ({ [name]: value })),
        ['content-length-range', 1, maxBytes],
      ]
      const policy = Buffer.from(JSON.stringify({ expiration: expiresAt, conditions } satisfies PostPolicy)).toString('base64')
      return { url, fields: { ...fields, policy, 'x-amz-signature': signPolicy(secret, policy).toString('hex') } }
    },
  }
}
