import { inspect } from 'node:util'
import {
  AdminCreateUserCommand,
  CognitoIdentityProviderClient,
  InvalidParameterException,
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

test.each([
  ['that trying again may help', LimitExceededException, 'LimitExceededException'],
  ['that is the operator’s to mend', InvalidParameterException, "InvalidParameterException Value '…' at"],
])('a failure %s says what it was, and nothing of whose address it was', async (_, Failure, said) => {
  const failure = new Failure({ message: "Value 'dora@genoa.example' at 'username' failed to satisfy constraint", $metadata: { httpStatusCode: 400 } })
  for (const action of ['SUPPRESS', 'RESEND'] as const) {
    cognito.reset()
    cognito.on(AdminCreateUserCommand).rejects(action === 'RESEND' ? new UsernameExistsException(of) : failure)
    cognito.on(AdminCreateUserCommand, { MessageAction: 'RESEND' }).rejects(failure)
    const error: unknown = await pool.admit('dora@genoa.example').catch(caught => caught)
    // All that a log could write of it: its stack, its cause and what else it holds.
    const written = inspect(error, { depth: 10, showHidden: true })
    expect(written).toContain(said)
    expect(written).not.toContain('dora@')
  }
})
