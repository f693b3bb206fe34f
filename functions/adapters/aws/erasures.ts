import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import type { Erasure, Erasures } from '../../ports.ts'
import { listKeys, type Place } from './list-keys.ts'
import { asS3Error } from './s3-error.ts'

const KEY = /^(\S+)\/\d+-([a-z2-7]{26})-(gone|retracted)$/

/**
 * What must not come back, one empty object a record in a place of its own, out of reach of a restored table. A record is its key:
 * `{time}/{count}-{id}-{fate}`, so that a list of the keys is the record in order; `count` orders what one process says in one millisecond.
 */
export function createS3Erasures({ client, place, now }: { client: S3Client; place: Place; now(): Date }): Erasures {
  let count = 0
  return {
    async add(id, fate) {
      const Key = `${place.prefix}${now().toISOString()}/${String(++count).padStart(9, '0')}-${id}-${fate}`
      try {
        await client.send(new PutObjectCommand({ Bucket: place.bucket, Key, Body: new Uint8Array() }))
      } catch (error) {
        throw asS3Error(error)
      }
    },

    async all() {
      return (await listKeys(client, place)).flatMap(key => {
        const [, at, id, fate] = KEY.exec(key) ?? []
        return at && id && fate ? [{ at, id, fate: fate as Erasure['fate'] }] : []
      })
    },
  }
}
