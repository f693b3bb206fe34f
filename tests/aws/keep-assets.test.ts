import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listKeys } from '../../functions/adapters/aws/list-keys.ts'
import { keepAssets } from '../../infra/account/keep-assets.ts'
import { type OpenS3, openS3, s3OrSkipped } from './servers/s3.ts'

const { name, server, isAbsent } = await s3OrSkipped('files of earlier builds')
const DAY = 86_400_000

describe.skipIf(isAbsent)(`styles and scripts of a build (${name})`, () => {
  let s3: OpenS3
  let bucket: string
  let root: string
  let now: Date
  beforeEach(async () => {
    s3 = await openS3(server!)
    bucket = s3.places.public.bucket
    root = await mkdtemp(join(tmpdir(), 'veduta-builds-'))
    now = new Date('2026-11-30T10:00:00Z')
  })
  afterEach(async () => {
    await s3.close()
    await rm(root, { recursive: true })
  })

  const later = (days: number) => {
    now = new Date(now.getTime() + days * DAY)
  }
  const served = () => listKeys(s3.client, { bucket, prefix: 'assets/' })

  async function deploy(...files: string[]) {
    const folder = join(root, files.join('+'))
    await mkdir(folder, { recursive: true })
    for (const file of files) await writeFile(join(folder, file), `/* ${file} */`)
    return await keepAssets({ client: s3.client, bucket, folder, now })
  }

  test('lie there with the headers with which the program serves them', async () => {
    await deploy('client-1.js', 'public-1.css')
    const { Body, ContentType, CacheControl } = await s3.client.send(new GetObjectCommand({ Bucket: bucket, Key: 'assets/public-1.css' }))
    expect([await Body!.transformToString(), ContentType, CacheControl]).toEqual([
      '/* public-1.css */',
      'text/css; charset=utf-8',
      'public, max-age=31536000, immutable',
    ])
  })

  test('stay for 30 days after the next deployment, however long they were the newest', async () => {
    await deploy('client-1.js', 'font.woff2')
    later(200)
    expect(await deploy('client-2.js', 'font.woff2')).toEqual({ added: 1, removed: 0 })
    expect(await served()).toEqual(['client-1.js', 'client-2.js', 'font.woff2'])
    later(29)
    await deploy('client-3.js', 'font.woff2')
    expect(await served()).toEqual(['client-1.js', 'client-2.js', 'client-3.js', 'font.woff2'])
    later(2)
    expect(await deploy('client-4.js', 'font.woff2')).toEqual({ added: 1, removed: 1 })
    expect(await served()).toEqual(['client-2.js', 'client-3.js', 'client-4.js', 'font.woff2'])
  })

  test('are the same when they are put twice, and stay when they are deployed again', async () => {
    await deploy('client-1.js')
    expect(await deploy('client-1.js')).toEqual({ added: 0, removed: 0 })
    await deploy('client-2.js')
    later(20)
    await deploy('client-1.js')
    later(20)
    await deploy('client-1.js')
    later(15)
    await deploy('client-3.js')
    expect(await served()).toEqual(['client-1.js', 'client-3.js'])
  })

  test('leave media alone', async () => {
    await s3.client.send(new PutObjectCommand({ Bucket: bucket, Key: 'media/abc/1.avif', Body: 'a' }))
    await deploy('client-1.js')
    later(40)
    await deploy('client-2.js')
    later(40)
    await deploy('client-3.js')
    expect(await listKeys(s3.client, { bucket, prefix: 'media/' })).toEqual(['abc/1.avif'])
  })

  test('that can not be served are told before the list of builds is changed', async () => {
    await deploy('client-1.js')
    await expect(deploy('client-2.exe')).rejects.toThrow('client-2.exe: expected a file of a kind that is served')
    expect(await served()).toEqual(['client-1.js'])
  })
})
