import { GetObjectCommand, HeadObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createS3Objects } from '../../functions/adapters/aws/objects.ts'
import { describeObjects } from '../contracts/objects.ts'
import { clientOf, type OpenS3, openS3, s3OrSkipped } from './servers/s3.ts'

const { name, server, isAbsent } = await s3OrSkipped('objects')

describe.skipIf(isAbsent)(`on ${name}`, () => {
  describeObjects('in S3', () => openS3(server!))

  describe('objects in S3 alone', () => {
    let s3: OpenS3
    beforeAll(async () => {
      s3 = await openS3(server!)
    })
    afterAll(() => s3?.close())

    test('more objects than one answer of S3 holds are listed and removed whole', async () => {
      const keys = Array.from({ length: 1005 }, (_, index) => `many/${String(index).padStart(4, '0')}`)
      for (let at = 0; at < keys.length; at += 50) await Promise.all(keys.slice(at, at + 50).map(key => s3.objects.write('staging', key, new Uint8Array(1))))
      expect(await s3.objects.list('staging', 'many/')).toEqual(keys)
      await s3.objects.remove('staging', 'many/')
      expect(await s3.objects.list('staging', '')).toEqual([])
    })

    test('a rendition lies in public as it is served: with its type and how long it may be kept', async () => {
      await s3.objects.write('staging', 'a/1-1/320.avif', new Uint8Array(3))
      await s3.objects.copy('staging', 'a/1-1/320.avif', 'public', 'a/1-1/320.avif')
      const { bucket } = s3.places.public
      const head = await s3.client.send(new HeadObjectCommand({ Bucket: bucket, Key: 'media/a/1-1/320.avif' }))
      expect(head).toMatchObject({ ContentType: 'image/avif', CacheControl: 'public, max-age=3600, s-maxage=86400', ContentLength: 3 })
    })

    test('nothing is served without a signature', async () => {
      await s3.objects.write('originals', 'pinned/a', new Uint8Array(3))
      const address = `${server!.endpoint}/${s3.places.originals.bucket}/pinned/a`
      expect((await fetch(address)).status).toBe(403)
      expect((await s3.client.send(new GetObjectCommand({ Bucket: s3.places.originals.bucket, Key: 'pinned/a' }))).ContentLength).toBe(3)
    })

    test('a bucket that is not there, or not ours, is told as unavailable and never as an absent object', async () => {
      const place = { bucket: 'veduta-was-never-made', prefix: '' }
      const objects = createS3Objects({ client: s3.client, places: { originals: place, staging: place, public: place } })
      await expect(objects.read('public', 'a')).rejects.toMatchObject({ code: 'unavailable', message: 'S3 refused: NoSuchBucket' })
      await expect(objects.exists('public', 'a')).rejects.toMatchObject({ code: 'unavailable', message: 'S3 refused: NoSuchBucket' })
      await expect(objects.copy('staging', 'a', 'public', 'a')).rejects.toMatchObject({ code: 'unavailable' })
      await expect(objects.write('public', 'a', new Uint8Array(1))).rejects.toMatchObject({ code: 'unavailable' })
      await expect(objects.list('public', '')).rejects.toMatchObject({ code: 'unavailable' })
      const strange = clientOf({ ...server!, credentials: { accessKeyId: 'nobody', secretAccessKey: 'nothing' } })
      const theirs = createS3Objects({ client: strange, places: s3.places })
      await expect(theirs.read('originals', 'pinned/a')).rejects.toMatchObject({ code: 'unavailable' })
      strange.destroy()
    })
  })
})
