import { CloudFrontClient, CreateInvalidationCommand, TooManyInvalidationsInProgress } from '@aws-sdk/client-cloudfront'
import { mockClient } from 'aws-sdk-client-mock'
import { beforeEach, expect, test } from 'vitest'
import { createCloudFrontEdge } from '../../../functions/adapters/aws/edge.ts'

const cloudFront = mockClient(CloudFrontClient)
beforeEach(() => cloudFront.reset())

const ID = 'a'.repeat(26)
const edge = createCloudFrontEdge({ client: new CloudFrontClient({ region: 'us-east-1' }), distribution: 'E1EXAMPLE' })
const asked = () => cloudFront.commandCalls(CreateInvalidationCommand).map(({ args }) => args[0].input)

test('one path takes all media of a story out of the edge', async () => {
  cloudFront.on(CreateInvalidationCommand).resolves({ Invalidation: { Id: 'I1', Status: 'InProgress', CreateTime: new Date(), InvalidationBatch: undefined } })
  await edge.forget(ID)
  expect(asked()).toMatchObject([{ DistributionId: 'E1EXAMPLE', InvalidationBatch: { Paths: { Quantity: 1, Items: [`/media/${ID}/*`] } } }])
})

test('each call is an invalidation of its own: CloudFront passes over a reference that it knows', async () => {
  cloudFront.on(CreateInvalidationCommand).resolves({})
  await edge.forget(ID)
  await edge.forget(ID)
  const references = asked().map(({ InvalidationBatch }) => InvalidationBatch?.CallerReference)
  expect(new Set(references).size).toBe(2)
})

test('too many at once is a failure that passes', async () => {
  cloudFront
    .on(CreateInvalidationCommand)
    .rejects(new TooManyInvalidationsInProgress({ message: 'Processing your request', $metadata: { httpStatusCode: 400, attempts: 3 } }))
  await expect(edge.forget(ID)).rejects.toMatchObject({ code: 'unavailable' })
})
