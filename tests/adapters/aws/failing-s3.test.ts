import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { S3Client } from '@aws-sdk/client-s3'
import { expect, test } from 'vitest'
import { PATIENT } from '../../../functions/adapters/aws/client-settings.ts'
import { createS3Erasures } from '../../../functions/adapters/aws/erasures.ts'
import { createS3Objects } from '../../../functions/adapters/aws/objects.ts'
import type { Erasures, Objects } from '../../../functions/ports.ts'

/** Something that answers in S3's place. */
async function withStandIn(answer: RequestListener, act: (objects: Objects, erasures: Erasures) => Promise<void>): Promise<void> {
  const standIn = createServer(answer).listen(0, '127.0.0.1')
  await new Promise(resolve => standIn.once('listening', resolve))
  const { port } = standIn.address() as { port: number }
  const client = new S3Client({
    ...PATIENT,
    requestHandler: { ...PATIENT.requestHandler, requestTimeout: 150, socketTimeout: 150 },
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    forcePathStyle: true,
  })
  const place = { bucket: 'b', prefix: '' }
  try {
    const objects = createS3Objects({ client, places: { originals: place, staging: place, public: place } })
    await act(objects, createS3Erasures({ client, place, now: () => new Date() }))
  } finally {
    client.destroy()
    standIn.close()
    standIn.closeAllConnections()
  }
}

const error = (code: string) => `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>m</Message></Error>`

test('a failure that passes is tried again, three times in all', async () => {
  let asked = 0
  const busy: RequestListener = (_, response) => {
    asked++
    response.writeHead(503).end(error('SlowDown'))
  }
  await withStandIn(busy, async objects => {
    await expect(objects.read('public', 'a')).rejects.toMatchObject({ code: 'unavailable', message: 'S3 could not answer: SlowDown' })
  })
  expect(asked).toBe(3)
  const onceBusy: RequestListener = (request, response) => (++asked === 4 ? busy(request, response) : response.end('bytes'))
  asked = 3
  await withStandIn(onceBusy, async objects => {
    expect(new TextDecoder().decode(await objects.read('public', 'a'))).toBe('bytes')
  })
})

test('a write that nobody waits for any more is broken off, and not tried again', async () => {
  const given = new AbortController()
  const arrived: Promise<boolean>[] = []
  const slow: RequestListener = request => {
    arrived.push(new Promise(done => request.socket.once('close', () => done(request.complete))))
    request.once('data', () => given.abort(new Error('late')))
  }
  await withStandIn(slow, async objects => {
    const write = objects.write('staging', 'a', new Uint8Array(8_000_000), given.signal)
    // A busy machine may have had to try more than once before the first byte came.
    const tries = once(given.signal, 'abort').then(() => arrived.length)
    await expect(write).rejects.toThrow()
    expect(await Promise.all(arrived)).toEqual(Array(await tries).fill(false))
  })
})

test('a server that never answers is given up after its time', async () => {
  await withStandIn(
    () => {},
    async (objects, erasures) => {
      await expect(objects.exists('public', 'a')).rejects.toMatchObject({ code: 'unavailable' })
      await expect(erasures.add('a'.repeat(26), 'gone')).rejects.toMatchObject({ code: 'unavailable' })
    },
  )
})

test('an answer that breaks off in the middle is no object', async () => {
  const half: RequestListener = (_, response) => {
    response.writeHead(200, { 'Content-Length': 1000 }).write('half')
    setTimeout(() => response.destroy(), 20)
  }
  await withStandIn(half, async objects => {
    await expect(objects.read('public', 'a')).rejects.toMatchObject({ code: 'unavailable', message: 'S3 did not send an object whole' })
  })
})

test('bytes that are not those that were stored are no object', async () => {
  const answer =
    (stored: string, sent: string): RequestListener =>
    (request, response) => {
      expect(request.headers['x-amz-checksum-mode']).toBe('ENABLED')
      response.writeHead(200, { 'x-amz-checksum-sha256': createHash('sha256').update(stored).digest('base64') }).end(sent)
    }
  await withStandIn(answer('bytes', 'bytes'), async objects => {
    expect(new TextDecoder().decode(await objects.read('public', 'a'))).toBe('bytes')
  })
  await withStandIn(answer('bytes', 'Bytes'), async objects => {
    await expect(objects.read('public', 'a')).rejects.toMatchObject({ code: 'unavailable' })
  })
})

test('what is written goes with its SHA-256, which S3 checks', async () => {
  const seen: (string | undefined)[] = []
  const keep: RequestListener = (request, response) => {
    seen.push(request.headers['x-amz-checksum-sha256'] as string | undefined)
    request.resume().on('end', () => response.end())
  }
  await withStandIn(keep, objects => objects.write('staging', 'a/1-1/320.jpg', new TextEncoder().encode('bytes')))
  expect(seen).toEqual([createHash('sha256').update('bytes').digest('base64')])
})

test('a removal of many of which one fails is a failure', async () => {
  const some: RequestListener = (request, response) => {
    if (request.method === 'GET') response.end('<ListBucketResult><Contents><Key>a/1</Key></Contents><Contents><Key>a/2</Key></Contents></ListBucketResult>')
    else response.end('<DeleteResult><Error><Key>a/2</Key><Code>InternalError</Code></Error></DeleteResult>')
  }
  await withStandIn(some, async objects => {
    await expect(objects.remove('staging', 'a/')).rejects.toMatchObject({
      code: 'unavailable',
      message: 'S3 did not remove what it was asked to: InternalError',
    })
  })
})

test('a server that is not there is told as unavailable', async () => {
  await withStandIn(
    (_, response) => response.destroy(),
    async objects => {
      await expect(objects.list('public', '')).rejects.toMatchObject({ code: 'unavailable' })
    },
  )
})
