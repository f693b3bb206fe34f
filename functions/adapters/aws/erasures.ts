import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import type { Erasure, Erasures } from '../../ports.ts'
import { inTurns } from './in-turns.ts'
import { listKeys, type Place } from './list-keys.ts'
import { asS3Error } from './s3-error.ts'

const KEY = /^(\S+)\/\d+-([a-z2-7]{26})-(gone|retracted)$/

/**
 * What must not come back, one empty object a record in a place of its own, out of reach of a restored table. A record is its key:
 * `{time}/{count}-{id}-{fate}`, so that a list of the keys is the record in order; `count` orders what one process says in one millisecond.
 */
export function createS3Erasures({ client, place, now }: { client: S3Client; place: Place; now(): Date }): Erasures {
  let count = 0

  async function write({ at, id, fate }: Erasure, order = ++count): Promise<void> {
    const Key = `${place.prefix}${at}/${String(order).padStart(9, '0')}-${id}-${fate}`
    try {
      await client.send(new PutObjectCommand({ Bucket: place.bucket, Key, Body: new Uint8Array() }))
    } catch (error) {
      throw asS3Error(error)
    }
  }

  async function all(): Promise<Erasure[]> {
    return (await listKeys(client, place)).flatMap(key => {
      const [, at, id, fate] = KEY.exec(key) ?? []
      return at && id && fate ? [{ at, id, fate: fate as Erasure['fate'] }] : []
    })
  }

  return {
    // What is said again of the same moment is the same key.
    add: (id, fate, at) => (at ? write({ at, id, fate }, 0) : write({ at: now().toISOString(), id, fate })),

    async join(others) {
      const said = ({ at, id, fate }: Erasure) => `${at} ${id} ${fate}`
      const known = new Set((await all()).map(said))
      await inTurns(
        others.filter(each => !known.has(said(each))),
        each => write(each),
      )
    },

    all,
  }
}
