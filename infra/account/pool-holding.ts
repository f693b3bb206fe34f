import {
  type CognitoIdentityProviderClient,
  DeleteUserPoolCommand,
  DeleteUserPoolDomainCommand,
  DescribeUserPoolCommand,
  ListUserPoolsCommand,
  UpdateUserPoolCommand,
  type UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider'
import { type Holding, isNamed, many, ofAccount } from './holding.ts'

/**
 * The pools of moderators of a deployment: of its name, and with the tag that its stack gave them. A first deployment that failed
 * may have left one beside the one that is used.
 */
export async function findPools(client: CognitoIdentityProviderClient, name: string, account: string): Promise<Holding[]> {
  const found: Holding[] = []
  for (const id of await idsOf(client, name)) {
    const pool = await describe(client, id)
    if (pool?.UserPoolTags?.application !== name) continue
    ofAccount(pool.Arn, account)
    found.push({
      name: `the pool of moderators ${id}`,
      holds: `about ${many(pool.EstimatedNumberOfUsers ?? 0)} people's logins`,
      remove: () => removePool(client, id),
    })
  }
  return found
}

async function idsOf(client: CognitoIdentityProviderClient, name: string): Promise<string[]> {
  const ids: string[] = []
  let NextToken: string | undefined
  do {
    const page = await client.send(new ListUserPoolsCommand({ MaxResults: 60, NextToken }))
    for (const { Id, Name } of page.UserPools ?? []) if (Id !== undefined && Name === name) ids.push(Id)
    NextToken = page.NextToken
  } while (NextToken)
  return ids
}

async function describe(client: CognitoIdentityProviderClient, UserPoolId: string): Promise<UserPoolType | undefined> {
  try {
    return (await client.send(new DescribeUserPoolCommand({ UserPoolId }))).UserPool
  } catch (error) {
    if (isNamed(error, 'ResourceNotFoundException')) return undefined
    throw error
  }
}

/** Its sign-in pages first: a pool that has some can't be deleted. */
async function removePool(client: CognitoIdentityProviderClient, UserPoolId: string): Promise<void> {
  const pool = await describe(client, UserPoolId)
  if (!pool) return
  for (const Domain of [pool.Domain, pool.CustomDomain]) if (Domain !== undefined) await client.send(new DeleteUserPoolDomainCommand({ UserPoolId, Domain }))
  // What is not named goes back to its default, which is no matter now.
  if (pool.DeletionProtection === 'ACTIVE') await client.send(new UpdateUserPoolCommand({ UserPoolId, DeletionProtection: 'INACTIVE' }))
  await client.send(new DeleteUserPoolCommand({ UserPoolId }))
}
