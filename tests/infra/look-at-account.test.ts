import { ACMClient, type CertificateDetail, DescribeCertificateCommand, ResourceNotFoundException } from '@aws-sdk/client-acm'
import { CognitoIdentityProviderClient, DescribeUserPoolCommand, DescribeUserPoolDomainCommand } from '@aws-sdk/client-cognito-identity-provider'
import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { GetAccountCommand, GetEmailIdentityCommand, NotFoundException, SESv2Client } from '@aws-sdk/client-sesv2'
import { mockClient } from 'aws-sdk-client-mock'
import { beforeEach, describe, expect, test } from 'vitest'
import { lookAtAccount } from '../../infra/account/look-at-account.ts'
import { type DeploymentInput, readDeployment } from '../../infra/aws/config.ts'
import example from '../../veduta.config.ts'

const region = 'eu-central-1'
const clients = {
  acm: new ACMClient({ region: 'us-east-1' }),
  cognito: new CognitoIdentityProviderClient({ region }),
  ses: new SESv2Client({ region }),
  lambda: new LambdaClient({ region }),
}
const acm = mockClient(clients.acm)
const cognito = mockClient(clients.cognito)
const ses = mockClient(clients.ses)
const lambda = mockClient(clients.lambda)

const MAIL = { mail: { from: 'gallery@mail.city.example' } }
const OURS = [{ Key: 'application', Value: 'veduta' }]
const look = (changed: Partial<DeploymentInput> = {}) => lookAtAccount(readDeployment({ ...example, ...changed }), clients)
const certified = (change: Partial<CertificateDetail>) =>
  acm.on(DescribeCertificateCommand).resolves({ Certificate: { Status: 'ISSUED', DomainName: 'gallery.city.example', ...change } })

/** As the services describe an account where everything is ready. */
beforeEach(() => {
  for (const each of [acm, cognito, ses, lambda]) each.reset()
  certified({})
  cognito.on(DescribeUserPoolDomainCommand).resolves({ DomainDescription: {} })
  ses.on(GetAccountCommand).resolves({ ProductionAccessEnabled: true, SendingEnabled: true })
  ses.on(GetEmailIdentityCommand, { EmailIdentity: 'mail.city.example' }).resolves({ VerifiedForSendingStatus: true, Tags: OURS })
  lambda.on(GetAccountSettingsCommand).resolves({ AccountLimit: { ConcurrentExecutions: 1000 } })
})

test('where everything is ready nothing is said, and what the configuration has none of is not asked about', async () => {
  expect(await look(MAIL)).toEqual({ mistakes: [], warnings: [] })
  ses.reset()
  cognito.reset()
  expect(await look({ login: { kind: 'issuer', issuer: 'https://login.city.example', clientId: 'gallery' } })).toEqual({ mistakes: [], warnings: [] })
  expect([ses.calls().length, cognito.calls().length]).toEqual([0, 0])
})

describe('the certificate', () => {
  test.each<[string, Partial<CertificateDetail>]>([
    ['names the domain', {}],
    ['names it beside others', { DomainName: 'city.example', SubjectAlternativeNames: ['city.example', 'gallery.city.example'] }],
    ['is for every name beside it', { DomainName: '*.city.example' }],
  ])('that %s is taken', async (_, change) => {
    certified(change)
    expect((await look()).mistakes).toEqual([])
  })

  test.each<[Partial<CertificateDetail>, string]>([
    [{ Status: 'PENDING_VALIDATION' }, 'domain.certificate: expected one that is issued, received PENDING_VALIDATION'],
    [{ Status: 'EXPIRED' }, 'domain.certificate: expected one that is issued, received EXPIRED'],
    [{ DomainName: 'city.example' }, 'domain.certificate: expected one for gallery.city.example, received one for city.example'],
    [{ DomainName: '*.example' }, 'domain.certificate: expected one for gallery.city.example, received one for *.example'],
  ])('%j is a mistake', async (change, line) => {
    certified(change)
    expect((await look()).mistakes).toEqual([expect.stringContaining(line)])
  })

  test('that is not there is a mistake', async () => {
    acm.on(DescribeCertificateCommand).rejects(new ResourceNotFoundException({ $metadata: {}, message: 'Could not find certificate' }))
    expect((await look()).mistakes).toEqual(['domain.certificate: expected a certificate of this account in us-east-1, received the ARN of none'])
  })
})

describe('the prefix of the sign-in pages', () => {
  const belongsTo = (AWSAccountId: string, Name: string) => {
    cognito.on(DescribeUserPoolDomainCommand).resolves({ DomainDescription: { AWSAccountId, UserPoolId: 'eu-central-1_a', Domain: 'gallery-city-example' } })
    cognito.on(DescribeUserPoolCommand).resolves({ UserPool: { Name } })
  }

  test("is taken where it is this gallery's", async () => {
    belongsTo('123456789012', 'veduta')
    expect((await look()).mistakes).toEqual([])
  })

  test('is a mistake where another account or another pool has it', async () => {
    belongsTo('210987654321', 'veduta')
    expect((await look()).mistakes).toEqual(['login.prefix: expected one that is free or this gallery\'s, "gallery-city-example" belongs to another account'])
    belongsTo('123456789012', 'another')
    expect((await look()).mistakes).toEqual([expect.stringMatching(/^login\.prefix: .* belongs to the pool another$/)])
  })
})

describe('the domain of the sender', () => {
  test('is made by the deployment where SES does not know it, and taken where this gallery made it', async () => {
    expect((await look(MAIL)).mistakes).toEqual([])
    ses.on(GetEmailIdentityCommand).rejects(new NotFoundException({ $metadata: {}, message: 'Email identity does not exist.' }))
    expect((await look(MAIL)).mistakes).toEqual([])
  })

  test.each([undefined, [], [{ Key: 'application', Value: 'another' }], [{ Key: 'team', Value: 'veduta' }]])(
    'is a mistake where SES knows it from somebody else (tags %j), which says what to do',
    async Tags => {
      ses.on(GetEmailIdentityCommand).resolves({ VerifiedForSendingStatus: true, ...(Tags && { Tags }) })
      expect((await look(MAIL)).mistakes).toEqual([
        expect.stringMatching(/^mail\.from: .*mail\.city\.example of somebody else's.* such as gallery\.mail\.city\.example, or .*delete-email-identity/),
      ])
    },
  )
})

describe('what stops nothing is worth knowing:', () => {
  test('a sender that is not verified yet, and the sandbox', async () => {
    ses.on(GetEmailIdentityCommand).rejects(new NotFoundException({ $metadata: {}, message: 'Email identity does not exist.' }))
    ses.on(GetAccountCommand).resolves({ ProductionAccessEnabled: false, SendingEnabled: true })
    expect(await look(MAIL)).toEqual({
      mistakes: [],
      warnings: [expect.stringMatching(/^mail\.from: .*verified/), expect.stringMatching(/^mail\.from: .*sandbox/)],
    })
  })

  test('an account that may send nothing', async () => {
    ses.on(GetAccountCommand).resolves({ ProductionAccessEnabled: true, SendingEnabled: false })
    expect((await look(MAIL)).warnings).toEqual([expect.stringMatching(/^mail\.from: .*sends nothing/)])
  })

  test('few functions at once, which photos would take from the pages', async () => {
    lambda.on(GetAccountSettingsCommand).resolves({ AccountLimit: { ConcurrentExecutions: 10 } })
    expect(await look()).toEqual({
      mistakes: [],
      warnings: [expect.stringMatching(/^limits\.photosAtOnce: the account runs 10 functions at once, of which photos and other work may take 9/)],
    })
  })

  test('what may not be asked', async () => {
    const denied = Object.assign(new Error('not authorized to perform: acm:DescribeCertificate'), { name: 'AccessDeniedException' })
    acm.on(DescribeCertificateCommand).rejects(denied)
    expect(await look()).toEqual({ mistakes: [], warnings: [`domain.certificate: could not be looked at (${denied.message})`] })
  })
})

test('without credentials, or with some that have ended, there is one line about it and no other', async () => {
  for (const name of ['CredentialsProviderError', 'ExpiredTokenException']) {
    const error = Object.assign(new Error('no credentials'), { name })
    acm.onAnyCommand().rejects(error)
    cognito.onAnyCommand().rejects(error)
    ses.onAnyCommand().rejects(error)
    lambda.onAnyCommand().rejects(error)
    expect(await look(MAIL)).toEqual({
      mistakes: ['account: expected credentials of 123456789012, received none that are taken (no credentials); see aws sts get-caller-identity'],
      warnings: [],
    })
  }
})
