import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CreateBucketCommand, DeleteBucketCommand, DeleteObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { inject } from 'vitest'
import { PATIENT } from '../../../functions/adapters/aws/client-settings.ts'
import { listKeys } from '../../../functions/adapters/aws/list-keys.ts'
import { createS3Objects } from '../../../functions/adapters/aws/objects.ts'
import type { Objects } from '../../../functions/ports.ts'
import { startRgw } from './rgw.ts'
import { fromEnvironment, type Server } from './server.ts'

/** The S3 that `AWS_ENDPOINT_URL_S3` names, else a RADOS Gateway that is started once a run. As a text: why there is none. */
export async function findS3(): Promise<Server | string> {
  const named = fromEnvironment('AWS_ENDPOINT_URL_S3')
  if (named) return named
  const folder = inject('rgwFolder')
  const known = join(folder, 'server.json')
  if (existsSync(known)) return JSON.parse(await readFile(known, 'utf8')) as Server | string
  const started = await startRgw(folder)
  await writeFile(known, JSON.stringify(started))
  return started
}

export type FoundS3 = { name: string; server: Server; isAbsent: false } | { name: string; server: undefined; isAbsent: true }

/** `findS3` for the head of a test file; tells the reader of the tests what is skipped and why, or fails where `VEDUTA_REQUIRE_S3` is 1. */
export async function s3OrSkipped(what: string): Promise<FoundS3> {
  const server = await findS3()
  if (typeof server !== 'string') return { name: process.env.AWS_ENDPOINT_URL_S3 ?? 'a Ceph RADOS Gateway', server, isAbsent: false }
  if (process.env.VEDUTA_REQUIRE_S3 === '1') throw new Error(`expected an S3 for ${what}: ${server}`)
  console.warn(`skipped: ${what} on S3, since ${server}`)
  return { name: 'no S3', server: undefined, isAbsent: true }
}

export interface OpenS3 {
  client: S3Client
  /** One bucket for originals, one that staging and public share. */
  places: Parameters<typeof createS3Objects>[0]['places']
  objects: Objects
  /** Remove everything, buckets too. */
  close(): Promise<void>
}

export const clientOf = (server: Server) => new S3Client({ ...PATIENT, ...server, forcePathStyle: true })

/** Buckets of one's own on a server. */
export async function openS3(server: Server): Promise<OpenS3> {
  const client = clientOf(server)
  const [originals, rest] = [`veduta-originals-${randomUUID()}`, `veduta-rest-${randomUUID()}`]
  for (const Bucket of [originals, rest]) await client.send(new CreateBucketCommand({ Bucket }))
  const places = {
    originals: { bucket: originals, prefix: '' },
    staging: { bucket: rest, prefix: 'staging/' },
    public: { bucket: rest, prefix: 'media/' },
  }
  const objects = createS3Objects({ client, places })
  return {
    client,
    places,
    objects,
    async close() {
      for (const Bucket of [originals, rest]) {
        for (const Key of await listKeys(client, { bucket: Bucket, prefix: '' })) await client.send(new DeleteObjectCommand({ Bucket, Key }))
        await client.send(new DeleteBucketCommand({ Bucket }))
      }
      client.destroy()
    },
  }
}
