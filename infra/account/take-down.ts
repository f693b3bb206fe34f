import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { S3Client } from '@aws-sdk/client-s3'
import type { Deployment } from '../aws/config.ts'
import { bucketName, type Place, tableName } from '../aws/names.ts'
import { findBucket } from './bucket-holding.ts'
import type { Holding } from './holding.ts'
import { findPools } from './pool-holding.ts'
import { findTable } from './table-holding.ts'

export interface TakeDown {
  deployment: Deployment
  /** Whether the data goes too. */
  data: boolean
  /** The domain, where somebody typed it beforehand. */
  yes: string | undefined
  services: { s3: S3Client; dynamo: DynamoDBClient; cognito: CognitoIdentityProviderClient }
  /** Take the stacks away; asks first unless it is told that somebody is sure. Throws where they stay. */
  destroyStacks(isSure: boolean): Promise<void>
  ask(question: string): Promise<string>
  say(line: string): void
}

/**
 * Take a deployment down, and with `data` all that it holds, in an order that can be stopped anywhere and repeated: what is public first,
 * the record of what must not come back last, when there is nothing left that could. Throws before anything is changed where the answer is not the domain.
 */
export async function takeDown(order: TakeDown): Promise<string> {
  const { deployment, data, yes, destroyStacks, ask, say } = order
  const { name: domain } = deployment.domain
  if (yes !== undefined) mustBe(domain, yes)
  if (!data) {
    await destroyStacks(yes !== undefined)
    return kept(deployment)
  }

  const holdings = await findHoldings(order)
  say(`This takes https://${domain} down and deletes for good what it holds in the account ${deployment.account}, ${deployment.region}:`)
  for (const { name, holds } of holdings) say(`  ${name}: ${holds}`)
  if (holdings.length === 0) say('  nothing that is still there')
  say('A copy that can be moved elsewhere: npm run export -- --aws FILE')
  if (yes === undefined) mustBe(domain, (await ask(`Type ${domain} to go on: `)).trim())

  await destroyStacks(true)
  for (const { name, remove } of holdings) {
    await remove()
    say(`${name} is gone.`)
  }
  return `Nothing of https://${domain} is left but what "Take it down" in docs/operate-aws.md names.`
}

function mustBe(domain: string, answer: string): void {
  if (answer !== domain) throw new Error(`Nothing was changed: expected "${domain}", received "${answer}".`)
}

/** What is there, in the order in which it goes. */
async function findHoldings({ deployment, services: { s3, dynamo, cognito } }: TakeDown): Promise<Holding[]> {
  const { name, account } = deployment
  const bucket = (place: Place) => findBucket(s3, bucketName(deployment, place), account)
  const found = [
    await bucket('public'),
    await bucket('staging'),
    await bucket('originals'),
    await findTable(dynamo, tableName(deployment), account),
    ...(await findPools(cognito, name, account)),
    await bucket('erasures'),
  ]
  return found.filter(each => each !== undefined)
}

function kept(deployment: Deployment): string {
  const buckets = (['originals', 'staging', 'public', 'erasures'] as const).map(place => bucketName(deployment, place))
  return [
    'Data was not touched, and costs what it costs:',
    ...buckets.map(name => `  the bucket ${name}`),
    `  the table ${tableName(deployment)}`,
    ...(deployment.login.kind === 'cognito' ? [`  the pool of moderators ${deployment.name}`] : []),
    'To take it up again:   npm run deploy -- --import-existing-resources',
    'To delete it for good: npm run destroy -- --data',
  ].join('\n')
}
