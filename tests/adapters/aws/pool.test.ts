import {
  AdminCreateUserCommand,
  CognitoIdentityProviderClient,
  LimitExceededException,
  UnsupportedUserStateException,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider'
import { mockClient } from 'aws-sdk-client-mock'
import { beforeEach, expect, test } from 'vitest'
import { createCognitoPool } from '../../../functions/adapters/aws/pool.ts'

const client = new CognitoIdentityProviderClient({ region: 'eu-central-1' })
const cognito = mockClient(client)
const pool = createCognitoPool({ client, id: 'eu-central-1_a' })
const of = { message: '', $metadata: {} }
beforeEach(() => cognito.reset())
const actions = () => cognito.commandCalls(AdminCreateUserCommand).map(({ args: [{ input }] }) => input.MessageAction)

test('whoever is invited is in the pool under their address, verified by the password that is mailed to it', async () => {
  cognito.on(AdminCreateUserCommand).resolves({})
  await pool.admit('dora@genoa.example')
  expect(cognito.commandCalls(AdminCreateUserCommand)[0]?.args[0].input).toEqual({
    UserPoolId: 'eu-central-1_a',
    Username: 'dora@genoa.example',
    UserAttributes: [
      { Name: 'email', Value: 'dora@genoa.example' },
      { Name: 'email_verified', Value: 'true' },
    ],
    DesiredDeliveryMediums: ['EMAIL'],
  })
})

test('who never came gets another password, who has a login keeps it', async () => {
  cognito.on(AdminCreateUserCommand).rejects(new UsernameExistsException(of))
  cognito.on(AdminCreateUserCommand, { MessageAction: 'RESEND' }).resolves({})
  await pool.admit('dora@genoa.example')
  expect(actions()).toEqual([undefined, 'RESEND'])
  cognito.on(AdminCreateUserCommand, { MessageAction: 'RESEND' }).rejects(new UnsupportedUserStateException(of))
  await pool.admit('dora@genoa.example')
})

test('a pool that does not answer is tried again with the mail', async () => {
  cognito.on(AdminCreateUserCommand).rejects(new LimitExceededException(of))
  await expect(pool.admit('dora@genoa.example')).rejects.toThrow('Cognito')
})
