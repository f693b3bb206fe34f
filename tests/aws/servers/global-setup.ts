import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { stopRgw } from './rgw.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the RADOS Gateway of this run lives, once a test asks for it. */
    rgwFolder: string
  }
}

/** Once a run: a folder for the servers that outlive a test file, which end with the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'veduta-rgw-'))
  project.provide('rgwFolder', folder)
  const at = (variable: string, own: string) => process.env[variable] || own
  console.info(`S3:       ${at('AWS_ENDPOINT_URL_S3', 'a Ceph RADOS Gateway of this run')}`)
  console.info(`DynamoDB: ${at('AWS_ENDPOINT_URL_DYNAMODB', 'dynalite, in this run')}`)
  console.info(`SQS:      ${at('AWS_ENDPOINT_URL_SQS', 'fauxqs, in this run')}`)
  return () => stopRgw(folder)
}
