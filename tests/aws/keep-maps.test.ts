import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { CreateBucketCommand, DeleteBucketCommand, DeleteObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listKeys } from '../../functions/adapters/aws/list-keys.ts'
import { type DeploymentInput, readDeployment } from '../../infra/aws/config.ts'
import { bucketName } from '../../infra/aws/names.ts'
import { drawing } from '../contracts/map-files.ts'
import { pmtilesFile } from '../map/pmtiles-file.ts'
import { clientOf, s3OrSkipped } from './servers/s3.ts'

const { name, server, isAbsent } = await s3OrSkipped('npm run keep-maps')
const COMMAND = join(import.meta.dirname, '../../infra/cli/keep-maps.ts')
const PNG = Uint8Array.from([0x89, ...new TextEncoder().encode('PNG')])

describe.skipIf(isAbsent)(`npm run keep-maps (${name})`, () => {
  let folder: string
  let client: S3Client
  let deployment: DeploymentInput
  let bucket: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'veduta-keep-maps-'))
    await mkdir(join(folder, 'map'))
    const account = '123456789012'
    deployment = {
      name: `maps${randomUUID().slice(0, 6)}`,
      account,
      region: 'us-east-1',
      domain: { name: 'gallery.example', certificate: `arn:aws:acm:us-east-1:${account}:certificate/00000000-0000-0000-0000-000000000000` },
      login: { kind: 'cognito', prefix: 'gallery-example' },
      alarms: 'operator@gallery.example',
      budget: 50,
      cities: ['genoa'],
    }
    bucket = bucketName(readDeployment(deployment), 'public')
    client = clientOf(server!)
    await client.send(new CreateBucketCommand({ Bucket: bucket }))
  })
  afterEach(async () => {
    for (const Key of await keys()) await client.send(new DeleteObjectCommand({ Bucket: bucket, Key }))
    await client.send(new DeleteBucketCommand({ Bucket: bucket }))
    client.destroy()
    await rm(folder, { recursive: true })
  })

  const keys = () => listKeys(client, { bucket, prefix: '' })
  const put = (file: string, content: string | Uint8Array) => writeFile(join(folder, 'map', file), content)
  /** Run the command for a deployment whose maps are these. */
  async function keep(maps?: string) {
    const configuration = join(folder, 'deployment.json')
    await writeFile(configuration, JSON.stringify({ ...deployment, ...(maps && { maps }) }))
    const { endpoint, credentials } = server!
    const env = {
      PATH: process.env.PATH,
      VEDUTA_CONFIG: configuration,
      AWS_ENDPOINT_URL_S3: endpoint,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    }
    return await promisify(execFile)(process.execPath, [COMMAND], { env })
  }

  test('makes the bucket of a deployment what is in the folder that it names, and says so', async () => {
    await put('tiles.pmtiles', pmtilesFile({ tiles: [PNG], metadata: {} }))
    await put('genoa.geojson', drawing('Genoa'))
    const maps = join(folder, 'map')
    expect((await keep(maps)).stdout).toBe(`${bucket} has to draw maps on tiles.pmtiles, genoa.geojson: 2 of them new, 0 earlier taken away.\n`)
    expect(await keys()).toEqual(['map/drawings-1', 'map/files.json', 'map/tiles-1'])
    await rm(join(maps, 'tiles.pmtiles'))
    expect((await keep(maps)).stdout).toBe(`${bucket} has to draw maps on genoa.geojson: 0 of them new, 1 earlier taken away.\n`)
    expect((await keep()).stdout).toBe(`${bucket} has no maps of your own: 0 of them new, 1 earlier taken away.\n`)
    expect(await keys()).toEqual(['map/files.json'])
  })

  test('tells mistakes and an empty folder, and changes nothing', async () => {
    const maps = join(folder, 'map')
    await expect(keep(maps)).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining(`found neither; to have no maps, leave out the field`) })
    await put('genoa.geojson', '{"type":\n}')
    await expect(keep(maps)).rejects.toMatchObject({ code: 1, stderr: `No map was changed:\n  ${maps}/genoa.geojson:2:1: expected JSON\n` })
    expect(await keys()).toEqual([])
  })
})
