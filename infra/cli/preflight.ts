import { resolve } from 'node:path'
import { ACMClient } from '@aws-sdk/client-acm'
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { LambdaClient } from '@aws-sdk/client-lambda'
import { SESv2Client } from '@aws-sdk/client-sesv2'
import { PATIENT } from '../../functions/adapters/aws/client-settings.ts'
import { lookAtAccount } from '../account/look-at-account.ts'
import { preflight } from '../account/preflight.ts'
import { theDeployment } from '../aws/deployed.ts'
import { EDGE_REGION } from '../aws/firewall.ts'
import { deployedSeeds } from './deployed-seeds.ts'
import { run } from './run.ts'

const ROOT = resolve(import.meta.dirname, '../..')

await run('node infra/cli/preflight.ts', async () => {
  const deployment = await theDeployment()
  // They are stored when all else is deployed: a mistake would leave a gallery without cities.
  await deployedSeeds(deployment)
  const settings = { ...PATIENT, region: deployment.region }
  const services = {
    acm: new ACMClient({ ...settings, region: EDGE_REGION }),
    cognito: new CognitoIdentityProviderClient(settings),
    ses: new SESv2Client(settings),
    lambda: new LambdaClient(settings),
  }
  const [local, account] = await Promise.all([preflight(deployment, ROOT), lookAtAccount(deployment, services)])
  for (const warning of account.warnings) console.error(`Worth knowing: ${warning}`)
  const mistakes = [...local, ...account.mistakes]
  if (mistakes.length > 0) throw new Error(`Nothing was changed:\n  ${mistakes.join('\n  ')}`)
  return 'Nothing was found that would stop this deployment.'
})
