import { ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3'
import { asS3Error } from './s3-error.ts'

/** Where something lies: a bucket, and what every key in it begins with (empty, or ending in a slash). */
export interface Place {
  bucket: string
  prefix: string
}

/** The keys in a place that begin with `prefix`, as they are called within the place, in order. */
export async function listKeys(client: S3Client, { bucket, prefix: before }: Place, prefix = ''): Promise<string[]> {
  const keys: string[] = []
  let ContinuationToken: string | undefined
  try {
    do {
      const page = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: before + prefix, ContinuationToken }))
      for (const { Key } of page.Contents ?? []) if (Key !== undefined) keys.push(Key.slice(before.length))
      ContinuationToken = page.NextContinuationToken
    } while (ContinuationToken)
  } catch (error) {
    throw asS3Error(error)
  }
  return keys
}
