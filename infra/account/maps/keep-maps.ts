import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import * as v from 'valibot'
import { listKeys } from '../../../functions/adapters/aws/list-keys.ts'
import { MANIFEST_KEY, MAP_KEYS, type MapFile, MapManifest, PLACES } from '../../../functions/adapters/aws/map-manifest.ts'
import { isAbsent } from '../../../functions/adapters/aws/s3-error.ts'
import { TILES_FILE } from '../../../functions/http/map/tiles.ts'
import { hashOf, type OpenedMap, oneBehindTheOther, withMaps } from './map-folder.ts'
import { uploadMap } from './upload-map.ts'

interface Destination {
  client: S3Client
  /** Bucket of what is public. */
  bucket: string
}

/** Where the operator keeps what maps are drawn on: a folder, and what it is called in the configuration. None is no maps. */
export type MapSource = { folder: string; named: string } | undefined

/** Names of files: those that there are now, those whose content was not there before, and those that are there no more. */
interface Kept {
  files: string[]
  added: string[]
  removed: string[]
}
type Entries = Record<string, MapFile>

/**
 * Make the maps of a deployment what is in the operator's folder. All of it is looked at before anything is changed: throws with a line for
 * each mistake. Files come before the manifest that names them, and go after it has forgotten them.
 */
export async function keepMaps(source: MapSource, destination: Destination): Promise<Kept> {
  if (!source) return await keep([], destination)
  const looked = await withMaps(source.folder, source.named, files => keep(files, destination))
  if ('mistakes' in looked) throw new Error(`No map was changed:\n  ${looked.mistakes.join('\n  ')}`)
  return looked.done
}

async function keep(files: readonly OpenedMap[], { client, bucket }: Destination): Promise<Kept> {
  const before = await readManifest(client, bucket)
  const isTiles = ({ name }: OpenedMap) => name === TILES_FILE
  const now: Entries = {
    ...(await put(files.filter(isTiles), PLACES.tiles)),
    ...(await put(
      files.filter(file => !isTiles(file)),
      PLACES.drawings,
    )),
  }
  const manifest: MapManifest = { files: now }
  await client.send(new PutObjectCommand({ Bucket: bucket, Key: MANIFEST_KEY, Body: JSON.stringify(manifest), ContentType: 'application/json' }))

  const named = new Set<string>([MANIFEST_KEY, ...Object.values(now).map(({ key }) => key)])
  const there = await listKeys(client, { bucket, prefix: '' }, 'map/')
  for (const Key of there) if (MAP_KEYS.includes(Key) && !named.has(Key)) await client.send(new DeleteObjectCommand({ Bucket: bucket, Key }))
  return {
    files: Object.keys(now),
    added: Object.keys(now).filter(name => now[name]?.sha256 !== before[name]?.sha256),
    removed: Object.keys(before).filter(name => !now[name]),
  }

  /** Put files into one object, in the place that the manifest does not name; they stay where they are if that is what they are already. */
  async function put(group: readonly OpenedMap[], places: readonly [MapFile['key'], MapFile['key']]): Promise<Entries> {
    if (group.length === 0) return {}
    const hashes = await Promise.all(group.map(hashOf))
    const earlier = Object.entries(before).filter(([, { key }]) => places.includes(key))
    const isSame = earlier.length === group.length && group.every(({ name }, index) => before[name]?.sha256 === hashes[index])
    if (isSame && (await isThere(earlier[0]?.[1]))) return Object.fromEntries(earlier)

    const key = earlier[0]?.[1].key === places[0] ? places[1] : places[0]
    const all = oneBehindTheOther(group)
    const named = group.map(({ path }) => path).join(', ')
    const etag = await uploadMap(all, { client, bucket, key, named, sha256: await hashOf(all) })
    const entries = group.map(({ name, bytes }, index) => [name, { key, etag, offset: all.offsets[index] ?? 0, bytes, sha256: hashes[index] ?? '' }] as const)
    return Object.fromEntries(entries)
  }

  async function isThere(file: MapFile | undefined): Promise<boolean> {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: file?.key, IfMatch: file?.etag, Range: 'bytes=0-0' }))
      await Body?.transformToByteArray()
      return true
    } catch (error) {
      if (isAbsent(error) || (error as Error).name === 'PreconditionFailed') return false
      throw error
    }
  }
}

/** Of one that is not as expected nothing is known: it is written anew. */
async function readManifest(client: S3Client, Bucket: string): Promise<Entries> {
  try {
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: MANIFEST_KEY }))
    return v.parse(MapManifest, JSON.parse((await Body?.transformToString()) ?? '')).files
  } catch (error) {
    if (isAbsent(error) || error instanceof SyntaxError || v.isValiError(error)) return {}
    throw error
  }
}
