import { createHash, type Hash } from 'node:crypto'
import {
  AbortMultipartUploadCommand,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import type { Parts } from '../../../functions/http/map/check-tiles.ts'

/** Bytes of a part that is sent, and sent again where it failed. S3 takes 10,000 of them. */
const PART = 32 << 20

const ContentType = 'application/octet-stream'
const ChecksumAlgorithm = 'SHA256'

interface Upload {
  client: S3Client
  bucket: string
  key: string
  /** Of the content, as it was when it was looked at. */
  sha256: string
  /** The operator's files that it is made of. */
  named: string
}

/** Put a file into S3, large ones by parts. Of one that changes meanwhile, nothing is left. Answers the tag of the object. */
export async function uploadMap(file: Parts, upload: Upload, part = PART): Promise<string> {
  const { client, bucket: Bucket, key: Key } = upload
  await (file.bytes <= part ? putWhole(file, upload) : putByParts(file, upload, part))
  // Asked for: not every server tells it of what came in parts.
  const { ETag } = await client.send(new HeadObjectCommand({ Bucket, Key }))
  if (!ETag) throw new Error(`${Key}: expected a tag of what was put there, received none`)
  return ETag
}

async function putWhole({ bytes, read }: Parts, { client, bucket: Bucket, key: Key, ...looked }: Upload): Promise<void> {
  const Body = await read(0, bytes)
  checkHash(createHash('sha256').update(Body), looked)
  await client.send(new PutObjectCommand({ Bucket, Key, ContentType, Body, ChecksumAlgorithm }))
}

async function putByParts({ bytes, read }: Parts, { client, bucket: Bucket, key: Key, ...looked }: Upload, part: number): Promise<void> {
  const hash = createHash('sha256')
  const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key, ContentType, ChecksumAlgorithm }))
  const at = { Bucket, Key, UploadId }
  try {
    const Parts: CompletedPart[] = []
    for (let offset = 0; offset < bytes; offset += part) {
      const PartNumber = Parts.length + 1
      const Body = await read(offset, Math.min(part, bytes - offset))
      hash.update(Body)
      const { ETag, ChecksumSHA256 } = await client.send(new UploadPartCommand({ ...at, PartNumber, Body, ChecksumAlgorithm }))
      Parts.push({ PartNumber, ETag, ChecksumSHA256 })
    }
    checkHash(hash, looked)
    await client.send(new CompleteMultipartUploadCommand({ ...at, MultipartUpload: { Parts } }))
  } catch (error) {
    // Parts that nobody completes cost their storage until the bucket ends them.
    await client.send(new AbortMultipartUploadCommand(at)).catch(() => {})
    throw error
  }
}

function checkHash(hash: Hash, { sha256, named }: Pick<Upload, 'sha256' | 'named'>): void {
  if (hash.digest('hex') !== sha256) throw new Error(`${named}: expected no change while this is sent, found one; run npm run keep-maps again`)
}
