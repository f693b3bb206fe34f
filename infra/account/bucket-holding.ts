import { DeleteBucketCommand, DeleteObjectsCommand, ListObjectVersionsCommand, type ListObjectVersionsCommandOutput, type S3Client } from '@aws-sdk/client-s3'
import { type Holding, isNamed, many } from './holding.ts'

/** Pages of a thousand that are counted: more would keep a person waiting. */
const COUNTED_PAGES = 10

interface Owned {
  Bucket: string
  /** S3 refuses what is asked of somebody else's bucket. */
  ExpectedBucketOwner: string
}

/** A bucket with all of its versions; absent where there is none. */
export async function findBucket(client: S3Client, name: string, account: string): Promise<Holding | undefined> {
  const owned = { Bucket: name, ExpectedBucketOwner: account }
  const counted = await orGone(() => count(client, owned))
  if (!counted) return undefined
  const holds = `${counted.isAll ? '' : 'more than '}${many(counted.versions)} objects, deleted and replaced ones included`
  return { name, holds, remove: async () => void (await orGone(() => removeBucket(client, owned))) }
}

async function count(client: S3Client, owned: Owned): Promise<{ versions: number; isAll: boolean }> {
  let versions = 0
  let from: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } = {}
  for (let pages = 0; pages < COUNTED_PAGES; pages++) {
    const page = await client.send(new ListObjectVersionsCommand({ ...owned, ...from }))
    versions += page.Versions?.length ?? 0
    if (!page.IsTruncated) return { versions, isAll: true }
    from = { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker }
  }
  return { versions, isAll: false }
}

/** A bucket can be deleted when nothing is in it, delete markers too; what is left is always the first page. */
async function removeBucket(client: S3Client, owned: Owned): Promise<true> {
  for (;;) {
    const Objects = everythingIn(await client.send(new ListObjectVersionsCommand(owned)))
    if (Objects.length === 0) break
    const { Errors: [first] = [] } = await client.send(new DeleteObjectsCommand({ ...owned, Delete: { Objects, Quiet: true } }))
    if (first) throw new Error(`${owned.Bucket}: expected S3 to delete ${first.Key}, it refused: ${first.Code}`)
  }
  await client.send(new DeleteBucketCommand(owned))
  return true
}

const everythingIn = ({ Versions = [], DeleteMarkers = [] }: ListObjectVersionsCommandOutput) =>
  [...Versions, ...DeleteMarkers].map(({ Key, VersionId }) => ({ Key, VersionId }))

async function orGone<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (isNamed(error, 'NoSuchBucket')) return undefined
    throw error
  }
}
