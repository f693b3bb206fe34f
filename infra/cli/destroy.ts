import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import { PATIENT } from '../../functions/adapters/aws/client-settings.ts'
import { takeDown } from '../account/take-down.ts'
import { theDeployment } from '../aws/deployed.ts'
import { run } from './run.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const OPTIONS = { data: { type: 'boolean', default: false }, yes: { type: 'string' } } as const

await run('npm run destroy -- [--data] [--yes DOMAIN]', async () => {
  const { data, yes } = parseArgs({ options: OPTIONS }).values
  const deployment = await theDeployment()
  const settings = { ...PATIENT, maxAttempts: 8, region: deployment.region }
  const services = {
    s3: new S3Client({ ...settings, forcePathStyle: process.env.AWS_ENDPOINT_URL_S3 !== undefined }),
    dynamo: new DynamoDBClient(settings),
    cognito: new CognitoIdentityProviderClient(settings),
  }
  return await takeDown({ deployment, data, yes, services, destroyStacks, ask, say: line => console.log(line) })
})

/** Asks in the terminal, unless told that somebody is sure. A stack that is not there is none to it. */
async function destroyStacks(isSure: boolean): Promise<void> {
  const cdk = [resolve(ROOT, 'node_modules/aws-cdk/bin/cdk'), 'destroy', '--all', '--no-notices', ...(isSure ? ['--force'] : [])]
  const child = spawn(process.execPath, cdk, { cwd: ROOT, stdio: 'inherit' })
  const [code, signal] = await once(child, 'exit')
  if (code !== 0) throw new Error(`The stacks are not all gone (cdk destroy ended with ${signal ?? code}); data was not touched.`)
}

/** Empty where nobody answers. */
async function ask(question: string): Promise<string> {
  process.stdout.write(question)
  for await (const line of createInterface({ input: process.stdin })) return line
  return ''
}
