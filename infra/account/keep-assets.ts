import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import * as v from 'valibot'
import { inTurns } from '../../functions/adapters/aws/in-turns.ts'
import { listKeys } from '../../functions/adapters/aws/list-keys.ts'
import { isAbsent } from '../../functions/adapters/aws/s3-error.ts'
import { assetHeaders } from '../../functions/http/asset-headers.ts'
import { ASSET_PREFIX } from '../aws/names.ts'
import { afterDeployment, Builds } from './builds.ts'

/** Which build has which files: beside them in the bucket, where no behaviour of the distribution leads. */
const BUILDS = 'builds.json'

interface Deployed {
  client: S3Client
  /** Bucket of what is public. */
  bucket: string
  /** Folder of the styles and scripts that were deployed. */
  folder: string
  now: Date
}

/**
 * Put the files of the build that was deployed beside those of earlier ones, and take away what no kept build has. Names carry the hash of
 * their content, so what is there already is right. Files come before the list that names them, and go after it has forgotten them.
 */
export async function keepAssets({ client, bucket, folder, now }: Deployed): Promise<{ added: number; removed: number }> {
  const files = await readdir(folder)
  const there = new Set(await listKeys(client, { bucket, prefix: ASSET_PREFIX }))
  const added = files.filter(name => !there.has(name))
  await inTurns(added, async name => {
    const { 'Content-Type': ContentType, 'Cache-Control': CacheControl } = assetHeaders(`/${ASSET_PREFIX}${name}`) ?? {}
    if (!ContentType) throw new Error(`${join(folder, name)}: expected a file of a kind that is served`)
    const Body = await readFile(join(folder, name))
    await client.send(new PutObjectCommand({ Bucket: bucket, Key: ASSET_PREFIX + name, Body, ContentType, CacheControl }))
  })

  const builds = afterDeployment(await readBuilds(client, bucket), files, now)
  await client.send(new PutObjectCommand({ Bucket: bucket, Key: BUILDS, Body: JSON.stringify(builds), ContentType: 'application/json' }))

  const kept = new Set(builds.flatMap(build => build.files))
  const removed = [...there].filter(name => !kept.has(name))
  await inTurns(removed, name => client.send(new DeleteObjectCommand({ Bucket: bucket, Key: ASSET_PREFIX + name })))
  return { added: added.length, removed: removed.length }
}

async function readBuilds(client: S3Client, Bucket: string): Promise<Builds> {
  try {
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: BUILDS }))
    return v.parse(Builds, JSON.parse((await Body?.transformToString()) ?? ''))
  } catch (error) {
    if (isAbsent(error)) return []
    throw error
  }
}
