import type { S3Client } from '@aws-sdk/client-s3'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'
import { segmentsOf } from '../../object-key.ts'
import type { Tickets } from '../../ports.ts'
import type { Place } from './list-keys.ts'
import { asS3Error } from './s3-error.ts'

/**
 * Tickets as S3's presigned POST into the place of the originals. They are signed with this process's own credentials and end with these,
 * should they end before.
 */
export function createS3Tickets({ client, originals, now }: { client: S3Client; originals: Place; now(): Date }): Tickets {
  return {
    async issue({ key, type, maxBytes, expiresAt }) {
      try {
        return await createPresignedPost(client, {
          Bucket: originals.bucket,
          Key: originals.prefix + segmentsOf(key).join('/'),
          Fields: { 'Content-Type': type },
          Conditions: [['content-length-range', 1, maxBytes]],
          Expires: Math.floor((Date.parse(expiresAt) - now().getTime()) / 1000),
        })
      } catch (error) {
        throw asS3Error(error)
      }
    },
  }
}
