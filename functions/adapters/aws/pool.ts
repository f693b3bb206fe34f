import {
  AdminCreateUserCommand,
  type AdminCreateUserCommandInput,
  CognitoIdentityProviderClient,
  UnsupportedUserStateException,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider'
import { AppError } from '../../errors.ts'
import type { Pool } from '../../ports.ts'
import { withoutAddresses } from '../../without-addresses.ts'
import { CLIENT_SETTINGS } from './client-settings.ts'
import { type Environment, readVariables } from './environment.ts'
import { asServiceError } from './service-error.ts'

interface Options {
  client: CognitoIdentityProviderClient
  id: string
}

/** A user pool of Cognito, which writes to whoever is new in it: with a password for the first time. */
export function createCognitoPool({ client, id }: Options): Pool {
  const create = async (email: string, rest: Partial<AdminCreateUserCommandInput> = {}) => {
    await client.send(
      new AdminCreateUserCommand({
        UserPoolId: id,
        Username: email,
        // Nobody gets in without the password, which is in their mail.
        UserAttributes: [
          { Name: 'email', Value: email },
          { Name: 'email_verified', Value: 'true' },
        ],
        DesiredDeliveryMediums: ['EMAIL'],
        ...rest,
      }),
    )
  }
  return {
    async admit(email) {
      try {
        await create(email)
      } catch (error) {
        if (!(error instanceof UsernameExistsException)) throw failureOf(error)
        await again(email)
      }
    },
  }

  /** Whoever was invited before and never came gets another password; who has a login keeps it. */
  async function again(email: string): Promise<void> {
    try {
      await create(email, { MessageAction: 'RESEND' })
    } catch (error) {
      if (!(error instanceof UnsupportedUserStateException)) throw failureOf(error)
    }
  }
}

/** What went wrong, without the address that Cognito's own words may repeat, nor those words as a cause: what fails is logged. */
function failureOf(error: unknown): unknown {
  const known = asServiceError(error, 'Cognito')
  if (known instanceof AppError) return new AppError(known.code, known.message)
  return error instanceof Error ? new Error(`Cognito let nobody in: ${error.name} ${withoutAddresses(error.message)}`) : error
}

/** The gallery's own pool, where it has one. */
export function openPool(environment: Environment): { pool: Pool | undefined } {
  const id = readVariables(environment, 'VEDUTA_POOL').VEDUTA_POOL
  return { pool: id === undefined ? undefined : createCognitoPool({ client: new CognitoIdentityProviderClient(CLIENT_SETTINGS), id }) }
}
