import { createHash, randomUUID } from 'node:crypto'
import type { APIGatewayProxyEventV2, DynamoDBStreamEvent, SQSEvent } from 'aws-lambda'

interface Asked {
  method?: string
  path: string
  headers?: Record<string, string>
  cookies?: string[]
  body?: string
}

/**
 * A request as CloudFront sends it to a function URL: names of headers in small letters, cookies apart, the body in base64, and the
 * function's own host name. https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html#urls-payloads
 */
export function functionUrlEvent({ method = 'GET', path, headers = {}, cookies, body }: Asked): APIGatewayProxyEventV2 {
  const { pathname, searchParams, search } = new URL(path, 'https://gallery.example')
  const host = 'abcdefghijklmnopqrstuvwxyz012345.lambda-url.eu-central-1.on.aws'
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: pathname,
    rawQueryString: search.slice(1),
    ...(cookies && { cookies }),
    headers: {
      host,
      'x-forwarded-for': '198.51.100.7',
      'x-forwarded-proto': 'https',
      'x-amzn-trace-id': 'Root=1-5e272390-8c398be037738dc042009320',
      via: '2.0 0123456789abcdef.cloudfront.net (CloudFront)',
      'veduta-viewer': '192.0.2.7',
      ...headers,
    },
    ...(search && { queryStringParameters: Object.fromEntries(searchParams) }),
    requestContext: {
      accountId: '123456789012',
      apiId: 'abcdefghijklmnopqrstuvwxyz012345',
      domainName: host,
      domainPrefix: 'abcdefghijklmnopqrstuvwxyz012345',
      http: { method, path: pathname, protocol: 'HTTP/1.1', sourceIp: '198.51.100.7', userAgent: 'Amazon CloudFront' },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: '12/Mar/2026:19:03:58 +0000',
      timeEpoch: 1773342238000,
    },
    ...(body !== undefined && { body: Buffer.from(body).toString('base64') }),
    isBase64Encoded: body !== undefined,
  }
}

/** What EventBridge says of an upload. https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html */
export const uploadedEvent = (bucket: string, key: string, size: number) => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Object Created',
  source: 'aws.s3',
  account: '123456789012',
  time: '2026-03-12T19:03:58Z',
  region: 'eu-central-1',
  resources: [`arn:aws:s3:::${bucket}`],
  detail: {
    version: '0',
    bucket: { name: bucket },
    object: { key, size, etag: 'b1946ac92492d2347c6235b4d2611184', 'version-id': 'IYV3p45BT0ac8hjHg1houSdS1a.Mro8e', sequencer: '617f08299329d189' },
    'request-id': 'N4N7GDK58NMKJ12R',
    requester: '123456789012',
    'source-ip-address': '192.0.2.7',
    reason: 'PostObject',
  },
})

/** Messages as Lambda hands them over from a queue, each received so many times. https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html */
export const queueEvent = (bodies: readonly unknown[], received = 1): SQSEvent => ({
  Records: bodies.map(each => {
    const body = typeof each === 'string' ? each : JSON.stringify(each)
    return {
      messageId: randomUUID(),
      receiptHandle: 'AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a',
      body,
      attributes: {
        ApproximateReceiveCount: String(received),
        SentTimestamp: '1773342238000',
        SenderId: 'AIDAIENQZJOLO23YVJ4VO',
        ApproximateFirstReceiveTimestamp: '1773342238001',
      },
      messageAttributes: {},
      md5OfBody: createHash('md5').update(body).digest('hex'),
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:eu-central-1:123456789012:queue',
      awsRegion: 'eu-central-1',
    }
  }),
})

/** The same messages, received once more. */
export const receivedAgain = ({ Records }: SQSEvent, received: number): SQSEvent => ({
  Records: Records.map(each => ({ ...each, attributes: { ...each.attributes, ApproximateReceiveCount: String(received) } })),
})

let sequence = 111_000_000_000

/** What the table's stream of keys says of changed submissions. https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html */
export const streamEvent = (...submissions: readonly string[]): DynamoDBStreamEvent => ({
  Records: submissions.map(id => ({
    eventID: randomUUID().replaceAll('-', ''),
    eventName: 'MODIFY',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: 'eu-central-1',
    dynamodb: {
      ApproximateCreationDateTime: 1773342238,
      Keys: { pk: { S: `S#${id}` }, sk: { S: 'S' } },
      SequenceNumber: String(++sequence),
      SizeBytes: 60,
      StreamViewType: 'KEYS_ONLY',
    },
    eventSourceARN: 'arn:aws:dynamodb:eu-central-1:123456789012:table/veduta/stream/2026-03-12T00:00:00.000',
  })),
})
