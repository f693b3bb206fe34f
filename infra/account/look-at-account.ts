import { type ACMClient, DescribeCertificateCommand } from '@aws-sdk/client-acm'
import { type CognitoIdentityProviderClient, DescribeUserPoolCommand, DescribeUserPoolDomainCommand } from '@aws-sdk/client-cognito-identity-provider'
import { GetAccountSettingsCommand, type LambdaClient } from '@aws-sdk/client-lambda'
import { GetAccountCommand, GetEmailIdentityCommand, type SESv2Client } from '@aws-sdk/client-sesv2'
import type { Deployment } from '../aws/config.ts'
import { isNamed } from './holding.ts'

export interface Services {
  /** In us-east-1, where CloudFront's certificates are. */
  acm: ACMClient
  cognito: CognitoIdentityProviderClient
  ses: SESv2Client
  lambda: LambdaClient
}

/** One line each, beginning with the field of the configuration. A warning stops nothing. */
export interface Looked {
  mistakes: string[]
  warnings: string[]
}

/** Of the credentials themselves: nothing else would be answered either. */
const NO_CREDENTIALS = ['CredentialsProviderError', 'ExpiredTokenException', 'InvalidClientTokenId', 'UnrecognizedClientException', 'TokenProviderError']

const mistake = (line: string): Looked => ({ mistakes: [line], warnings: [] })
const warning = (line: string): Looked => ({ mistakes: [], warnings: [line] })
const NOTHING: Looked = { mistakes: [], warnings: [] }

/** What the account has to have ready, as far as it can be asked: the certificate, the prefix of the sign-in pages, mail, and functions at once. */
export async function lookAtAccount(deployment: Deployment, { acm, cognito, ses, lambda }: Services): Promise<Looked> {
  const looks: [field: string, look: Promise<Looked>][] = [
    ['domain.certificate', certificate(acm, deployment)],
    ['login.prefix', prefix(cognito, deployment)],
    ['mail.from', sender(ses, deployment)],
    ['limits.photosAtOnce', functionsAtOnce(lambda, deployment)],
  ]
  const looked = await Promise.allSettled(looks.map(([, look]) => look))
  const failures = looked.flatMap(each => (each.status === 'rejected' ? [each.reason] : []))
  const without = failures.find(failure => isNamed(failure, ...NO_CREDENTIALS))
  if (without)
    return mistake(`account: expected credentials of ${deployment.account}, received none that are taken (${without.message}); see aws sts get-caller-identity`)
  const all = looked.map((each, at) =>
    each.status === 'fulfilled' ? each.value : warning(`${looks[at]?.[0]}: could not be looked at (${each.reason?.message ?? each.reason})`),
  )
  return { mistakes: all.flatMap(({ mistakes }) => mistakes), warnings: all.flatMap(({ warnings }) => warnings) }
}

async function certificate(client: ACMClient, { domain }: Deployment): Promise<Looked> {
  const found = await orAbsent(client.send(new DescribeCertificateCommand({ CertificateArn: domain.certificate })), 'ResourceNotFoundException')
  const { Status, DomainName, SubjectAlternativeNames = [] } = found?.Certificate ?? {}
  if (!Status) return mistake('domain.certificate: expected a certificate of this account in us-east-1, received the ARN of none')
  if (Status !== 'ISSUED')
    return mistake(`domain.certificate: expected one that is issued, received ${Status}; its record has to be in the zone (docs/operate-aws.md)`)
  const names = [...new Set([...(DomainName ? [DomainName] : []), ...SubjectAlternativeNames])]
  // A wildcard stands for one label (RFC 9525, section 6.3).
  const isCovered = names.includes(domain.name) || names.includes(domain.name.replace(/^[^.]+/, '*'))
  return isCovered ? NOTHING : mistake(`domain.certificate: expected one for ${domain.name}, received one for ${names.join(', ')}`)
}

/** No two pools of a region share a prefix, whoever has them. An address that nobody has is described as nothing. */
async function prefix(client: CognitoIdentityProviderClient, { login, account, name }: Deployment): Promise<Looked> {
  if (login.kind !== 'cognito') return NOTHING
  const found = await orAbsent(client.send(new DescribeUserPoolDomainCommand({ Domain: login.prefix })), 'ResourceNotFoundException')
  const { UserPoolId, AWSAccountId } = found?.DomainDescription ?? {}
  if (!UserPoolId) return NOTHING
  const taken = (by: string) => mistake(`login.prefix: expected one that is free or this gallery's, "${login.prefix}" belongs to ${by}`)
  if (AWSAccountId !== account) return taken('another account')
  const { UserPool } = await client.send(new DescribeUserPoolCommand({ UserPoolId }))
  return UserPool?.Name === name ? NOTHING : taken(`the pool ${UserPool?.Name ?? UserPoolId}`)
}

/**
 * Mail comes into its own after the deployment, whose outputs name the records that prove the domain. The stack makes the domain's
 * identity: one that somebody else made would end the deployment halfway.
 */
async function sender(client: SESv2Client, { mail, name }: Deployment): Promise<Looked> {
  if (!mail) return NOTHING
  const domain = mail.from.slice(mail.from.indexOf('@') + 1)
  const [account, identity] = await Promise.all([
    client.send(new GetAccountCommand()),
    orAbsent(client.send(new GetEmailIdentityCommand({ EmailIdentity: domain })), 'NotFoundException'),
  ])
  const isForeign = identity !== undefined && !identity.Tags?.some(({ Key, Value }) => Key === 'application' && Value === name)
  return {
    mistakes: isForeign
      ? [
          `mail.from: expected a domain that SES does not know yet, or by this gallery; it has ${domain} of somebody else's making. Send from a domain of the gallery's own, such as gallery.${domain}, or delete that one where nothing else sends by it (aws sesv2 delete-email-identity --email-identity ${domain})`,
        ]
      : [],
    warnings: [
      ...(identity?.VerifiedForSendingStatus
        ? []
        : [`mail.from: SES has not verified ${domain} yet; put the records of the outputs Dkim1 to Dkim3 into its zone`]),
      ...(account.ProductionAccessEnabled ? [] : ['mail.from: SES is in its sandbox, it writes to verified addresses only; ask for production access']),
      ...(account.SendingEnabled === false ? ['mail.from: SES sends nothing for this account at the moment; see its account dashboard'] : []),
    ],
  }
}

/** Places that changes and upkeep may take beside photos, as in infra/aws/gallery-stack.ts. */
const OTHER_WORK = 4

/** What a page for everyone and the desk need at the least. */
const FOR_PAGES = 10

async function functionsAtOnce(client: LambdaClient, { limits }: Deployment): Promise<Looked> {
  const { AccountLimit } = await client.send(new GetAccountSettingsCommand())
  const all = AccountLimit?.ConcurrentExecutions ?? 0
  const left = all - limits.photosAtOnce - OTHER_WORK
  if (left >= FOR_PAGES) return NOTHING
  return warning(
    `limits.photosAtOnce: the account runs ${all} functions at once, of which photos and other work may take ${all - left}: ask for 1,000 under Service Quotas, Lambda, and set it to 2 until then`,
  )
}

async function orAbsent<T>(answer: Promise<T>, name: string): Promise<T | undefined> {
  try {
    return await answer
  } catch (error) {
    if (isNamed(error, name)) return undefined
    throw error
  }
}
