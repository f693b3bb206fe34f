import { Duration, RemovalPolicy, SecretValue, Stack } from 'aws-cdk-lib'
import { AccountRecovery, FeaturePlan, Mfa, OAuthScope, StandardThreatProtectionMode, UserPool } from 'aws-cdk-lib/aws-cognito'
import { Construct } from 'constructs'
import { INVITATION_DAYS } from '../../shared/invitation.ts'
import type { Deployment } from './config.ts'
import type { Program } from './program.ts'

interface Login {
  /** Of the program that asks who somebody is. */
  environment: Record<string, string>
  /** Where it is the gallery's own: whoever is invited gets into it. */
  pool?: UserPool
}

/** Who signs moderators in: the city's own issuer, or a user pool made here. */
export function createLogin(scope: Construct, { login, domain, name }: Deployment): Login {
  if (login.kind === 'cognito') {
    const { issuer, clientId, pool } = new StaffPool(scope, 'Login', { prefix: login.prefix, origin: `https://${domain.name}`, name })
    return { environment: { VEDUTA_ISSUER: issuer, VEDUTA_CLIENT_ID: clientId }, pool }
  }
  const { issuer, clientId, clientSecret } = login
  return {
    environment: {
      VEDUTA_ISSUER: issuer,
      VEDUTA_CLIENT_ID: clientId,
      // Resolved by CloudFormation: neither the template nor this repository has it.
      ...(clientSecret && { VEDUTA_CLIENT_SECRET: SecretValue.secretsManager(clientSecret).unsafeUnwrap() }),
    },
  }
}

/** Let a program put whoever is invited into the pool, and nothing else. */
export function inviteBy({ function: program }: Program, pool: UserPool): void {
  program.addEnvironment('VEDUTA_POOL', pool.userPoolId)
  pool.grant(program, 'cognito-idp:AdminCreateUser')
}

interface StaffPoolProps {
  prefix: string
  origin: string
  name: string
}

/** Moderators, invited one by one, each with a second factor. */
class StaffPool extends Construct {
  readonly pool: UserPool
  readonly issuer: string
  readonly clientId: string

  constructor(scope: Construct, id: string, { prefix, origin, name }: StaffPoolProps) {
    super(scope, id)
    const pool = new UserPool(this, 'Pool', {
      userPoolName: name,
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      autoVerify: { email: true },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        // As long as an invitation.
        tempPasswordValidity: Duration.days(INVITATION_DAYS),
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      featurePlan: FeaturePlan.PLUS,
      standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    pool.addDomain('Domain', { cognitoDomain: { domainPrefix: prefix } })
    // Without a secret that somebody would have to keep: the code flow's PKCE proves who began it.
    const client = pool.addClient('Desk', {
      generateSecret: false,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
        callbackUrls: [`${origin}/login/callback`],
        logoutUrls: [`${origin}/desk`],
      },
      authFlows: {},
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
    })
    this.pool = pool
    this.issuer = `https://cognito-idp.${Stack.of(this).region}.amazonaws.com/${pool.userPoolId}`
    this.clientId = client.userPoolClientId
  }
}
