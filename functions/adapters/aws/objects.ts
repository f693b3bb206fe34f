import {
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { AppError } from '../../errors.ts'
import { segmentsOf } from '../../object-key.ts'
import type { Area, Objects } from '../../ports.ts'
import { listKeys, type Place } from './list-keys.ts'
import { asS3Error, isAbsent } from './s3-error.ts'

/** Renditions are served as they lie there. What else is stored is nobody's to see. */
const TYPES: Record<string, string> = { avif: 'image/avif', jpg: 'image/jpeg' }

/**
 * Browsers keep a picture for an hour, as on every host. The edge keeps it for a day: a take-down purges it, and should that ever fail for
 * good, the day ends it.
 */
const CACHE = 'public, max-age=3600, s-maxage=86400'

/** S3 has no end. */
const ENDLESS = Number.MAX_SAFE_INTEGER

/** Objects in three places of S3, which may share a bucket. S3 checks what it is sent against a SHA-256, and the client what it is given. */
export function createS3Objects({ client, places }: { client: S3Client; places: Record<Area, Place> }): Objects {
  const locate = (area: Area, key: string) => ({ Bucket: places[area].bucket, Key: places[area].prefix + segmentsOf(key).join('/') })

  async function list(area: Area, prefix: string): Promise<string[]> {
    if (prefix.includes('/')) segmentsOf(prefix.slice(0, prefix.lastIndexOf('/')))
    return await listKeys(client, places[area], prefix)
  }

  async function removeAll(area: Area, keys: readonly string[]): Promise<void> {
    for (let at = 0; at < keys.length; at += 1000) {
      const Objects = keys.slice(at, at + 1000).map(key => ({ Key: places[area].prefix + key }))
      const { Errors: [first] = [] } = await called(client.send(new DeleteObjectsCommand({ Bucket: places[area].bucket, Delete: { Objects, Quiet: true } })))
      // The answer as a whole is a success, whatever became of each.
      if (first) throw new AppError('unavailable', `S3 did not remove what it was asked to: ${first.Code}`)
    }
  }

  return {
    list,

    async read(area, key) {
      const answer = await orAbsent(client.send(new GetObjectCommand({ ...locate(area, key), ChecksumMode: 'ENABLED' })))
      try {
        return await answer?.Body?.transformToByteArray()
      } catch (cause) {
        throw new AppError('unavailable', 'S3 did not send an object whole', { cause })
      }
    },

    async write(area, key, bytes, signal) {
      const ContentType = TYPES[key.slice(key.lastIndexOf('.') + 1)]
      const served = ContentType && area !== 'originals' ? { ContentType, CacheControl: CACHE } : { ContentType: 'application/octet-stream' }
      const put = new PutObjectCommand({ ...locate(area, key), ...served, Body: bytes, ChecksumAlgorithm: 'SHA256' })
      await called(client.send(put, signal && { abortSignal: signal }))
    },

    async copy(from, fromKey, to, toKey) {
      const source = locate(from, fromKey)
      const copied = await orAbsent(client.send(new CopyObjectCommand({ ...locate(to, toKey), CopySource: `${source.Bucket}/${encodeURI(source.Key)}` })))
      return copied !== undefined
    },

    async exists(area, key) {
      // Not by HEAD: its answers have no body, and a bucket that is not there looks like an object that is not.
      const answer = await orAbsent(client.send(new GetObjectCommand({ ...locate(area, key), Range: 'bytes=0-0' })).catch(orEmpty))
      await answer?.Body?.transformToByteArray()
      return answer !== undefined
    },

    async remove(area, keyOrPrefix) {
      if (!keyOrPrefix.endsWith('/')) return void (await called(client.send(new DeleteObjectCommand(locate(area, keyOrPrefix)))))
      segmentsOf(keyOrPrefix.slice(0, -1))
      await removeAll(area, await list(area, keyOrPrefix))
    },

    async room() {
      return { free: ENDLESS, total: ENDLESS }
    },
  }
}

/** An empty object has no first byte to give. */
function orEmpty(error: unknown): { Body?: undefined } {
  if (error instanceof S3ServiceException && error.name === 'InvalidRange') return {}
  throw error
}

async function called<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    throw asS3Error(error)
  }
}

async function orAbsent<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw asS3Error(error)
  }
}
