import { randomUUID } from 'node:crypto'
import { type CloudFrontClient, CreateInvalidationCommand } from '@aws-sdk/client-cloudfront'
import { mediaPath } from '../../../shared/paths.ts'
import type { Edge } from '../../ports.ts'
import { asServiceError } from './service-error.ts'

/** One invalidation of CloudFront a story: a wildcard counts as one path, of which the first 1,000 a month cost nothing. */
export function createCloudFrontEdge({ client, distribution }: { client: CloudFrontClient; distribution: string }): Edge {
  return {
    async forget(story) {
      // A reference makes the client's own retries one invalidation, and this call another one than all before.
      const InvalidationBatch = { CallerReference: randomUUID(), Paths: { Quantity: 1, Items: [mediaPath(`${story}/*`)] } }
      try {
        await client.send(new CreateInvalidationCommand({ DistributionId: distribution, InvalidationBatch }))
      } catch (error) {
        throw asServiceError(error, 'CloudFront')
      }
    },
  }
}
