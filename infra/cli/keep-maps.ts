import { resolve } from 'node:path'
import { S3Client } from '@aws-sdk/client-s3'
import { PATIENT } from '../../functions/adapters/aws/client-settings.ts'
import { keepMaps } from '../account/maps/keep-maps.ts'
import { mapSource } from '../account/maps/map-source.ts'
import { theDeployment } from '../aws/deployed.ts'
import { bucketName } from '../aws/names.ts'
import { run } from './run.ts'

const ROOT = resolve(import.meta.dirname, '../..')
/** Milliseconds: a part of a large file has to get through an ordinary line. */
const LONG = 600_000

await run('npm run keep-maps', async () => {
  const deployment = await theDeployment()
  const bucket = bucketName(deployment, 'public')
  const requestHandler = { ...PATIENT.requestHandler, requestTimeout: LONG, socketTimeout: LONG }
  const client = new S3Client({ ...PATIENT, requestHandler, region: deployment.region, forcePathStyle: process.env.AWS_ENDPOINT_URL_S3 !== undefined })
  const { files, added, removed } = await keepMaps(mapSource(deployment, ROOT), { client, bucket })
  const what = files.length > 0 ? `to draw maps on ${files.join(', ')}` : 'no maps of your own'
  return `${bucket} has ${what}: ${added.length} of them new, ${removed.length} earlier taken away.`
})
