import { GetObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3'
import * as v from 'valibot'
import { AppError } from '../../errors.ts'
import type { Log, MapFiles } from '../../ports.ts'
import type { ClientSettings } from './client-settings.ts'
import { MANIFEST_KEY, type MapFile, MapManifest } from './map-manifest.ts'
import { asS3Error, isAbsent } from './s3-error.ts'

/** How long a process trusts what it has read of the manifest: what a map begins with lives for a minute at the edge. */
const SECONDS = 60

interface MapBucket {
  client: S3Client
  bucket: string
  now(): Date
  log: Log
}
type Listed = ReadonlyMap<string, MapFile>

export function openMapBucket({ pathStyle, settings, ...bucket }: Omit<MapBucket, 'client'> & { pathStyle: boolean; settings: ClientSettings }): MapFiles {
  return createS3MapFiles({ ...bucket, client: new S3Client({ ...settings, forcePathStyle: pathStyle }) })
}

/** Maps in S3, as `npm run keep-maps` puts them there. Which there are is read once in a while, a part of one by its range. */
export function createS3MapFiles({ client, bucket, now, log }: MapBucket): MapFiles {
  let known: { until: number; files: Promise<Listed> } | undefined
  let last: Listed | undefined
  let isToldOfNone = false

  function list({ anew = false } = {}): Promise<Listed> {
    const time = now().getTime()
    if (known && time < known.until && !anew) return known.files
    const entry = { until: time + SECONDS * 1000, files: readManifest() }
    known = entry
    // A failure is not kept.
    entry.files.catch(() => {
      if (known === entry) known = undefined
    })
    return entry.files
  }

  /** What was there before goes on where S3 can't answer: the tags of its objects tell whether it is still right. */
  async function readManifest(): Promise<Listed> {
    try {
      const bytes = await get({ Key: MANIFEST_KEY, ChecksumMode: 'ENABLED' })
      if (!bytes && !isToldOfNone) log.warn({}, 'there is no list of maps that this program may read: npm run keep-maps puts one there')
      isToldOfNone = !bytes
      last = bytes ? parse(bytes) : new Map()
    } catch (error) {
      if (!last) throw error
      log.warn({ err: error }, 'the list of maps could not be read, so an earlier one is used')
    }
    return last
  }

  /** An object or a part of it; `undefined` where there is none, or another than was asked for. */
  async function get(what: Omit<GetObjectCommand['input'], 'Bucket'>): Promise<Uint8Array | undefined> {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, ...what }))
      return await Body?.transformToByteArray()
    } catch (error) {
      if (isAbsent(error) || isForbiddenOrOther(error)) return undefined
      throw asS3Error(error)
    }
  }

  async function readPart(file: MapFile, { offset, length }: { offset: number; length: number }): Promise<Uint8Array | undefined> {
    const wanted = Math.max(0, Math.min(length, file.bytes - offset))
    if (wanted === 0) return new Uint8Array()
    const from = file.offset + offset
    const bytes = await get({ Key: file.key, IfMatch: file.etag, Range: `bytes=${from}-${from + wanted - 1}` })
    if (bytes && bytes.length !== wanted) throw new AppError('unavailable', 'S3 did not send a part of a map whole')
    return bytes
  }

  return {
    async size(name) {
      const file = (await list()).get(name)
      return file && { bytes: file.bytes, tag: file.sha256 }
    },

    async read(name, part) {
      // One that was replaced is gone soon after; then the manifest names another.
      for (const anew of [false, true]) {
        const file = (await list({ anew })).get(name)
        if (!file) return undefined
        const bytes = await readPart(file, part ?? { offset: 0, length: file.bytes })
        if (bytes) return { bytes, tag: file.sha256 }
      }
      throw new AppError('unavailable', `S3 does not have, or this program may not read, the map ${name} that its list names`)
    },
  }
}

/** No visitor is to be blamed for a list that is not as expected, as schemas would do of their own. */
function parse(bytes: Uint8Array): Listed {
  try {
    return new Map(Object.entries(v.parse(MapManifest, JSON.parse(new TextDecoder().decode(bytes))).files))
  } catch (cause) {
    throw new AppError('unavailable', 'expected the list of maps as it is written here, received another: npm run keep-maps writes it anew', { cause })
  }
}

/** The first is what S3 says of an absent object to those who may not list the bucket. */
const isForbiddenOrOther = (error: unknown) => error instanceof S3ServiceException && (error.name === 'AccessDenied' || error.name === 'PreconditionFailed')
