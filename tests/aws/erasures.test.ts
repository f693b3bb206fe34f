import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createS3Erasures } from '../../functions/adapters/aws/erasures.ts'
import { describeErasures } from '../contracts/erasures.ts'
import { type OpenS3, openS3, s3OrSkipped } from './servers/s3.ts'

const { name, server, isAbsent } = await s3OrSkipped('erasures')

describe.skipIf(isAbsent)(`on ${name}`, () => {
  let s3: OpenS3
  beforeAll(async () => {
    s3 = await openS3(server!)
  })
  afterAll(() => s3?.close())

  /** A list of its own, where `close` of the bucket finds it. */
  const newPlace = () => ({ ...s3.places.originals, prefix: `erasures/${randomUUID()}/` })

  describeErasures('in S3', async () => {
    const place = newPlace()
    let time = new Date()
    const open = () => createS3Erasures({ client: s3.client, place, now: () => time })
    return {
      erasures: open(),
      setTime(iso) {
        time = new Date(iso)
      },
      reopen: async () => open(),
      async close() {},
    }
  })

  test('what does not look like a record is passed over', async () => {
    const place = newPlace()
    await s3.objects.write('originals', `${place.prefix}2026-05-04/readme`, new Uint8Array(1))
    expect(await createS3Erasures({ client: s3.client, place, now: () => new Date() }).all()).toEqual([])
  })
})
