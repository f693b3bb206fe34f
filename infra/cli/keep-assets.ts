import { resolve } from 'node:path'
import { S3Client } from '@aws-sdk/client-s3'
import { PATIENT } from '../../functions/adapters/aws/client-settings.ts'
import { keepAssets } from '../account/keep-assets.ts'
import { theDeployment } from '../aws/deployed.ts'
import { bucketName } from '../aws/names.ts'
import { run } from './run.ts'

/** What the deployed program of pages has. */
const FOLDER = resolve(import.meta.dirname, '../../dist/lambda/site/web/assets')

await run('npm run keep-assets', async () => {
  const deployment = await theDeployment()
  const bucket = bucketName(deployment, 'public')
  const client = new S3Client({ ...PATIENT, region: deployment.region, forcePathStyle: process.env.AWS_ENDPOINT_URL_S3 !== undefined })
  const { added, removed } = await keepAssets({ client, bucket, folder: FOLDER, now: new Date() })
  return `${bucket} has the styles and scripts of this build: ${added} are new, ${removed} of earlier builds were taken away.`
})
