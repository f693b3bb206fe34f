import { Duration, RemovalPolicy, SecretValue, Stack } from 'aws-cdk-lib'
import { AccountRecovery, FeaturePlan, Mfa, OAuthScope, StandardThreatProtectionMode, UserPool } from 'aws-cdk-lib/aws-cognito'
import { Construct } from 'constructs'
import type { Deployment } from './config.ts'

/** Who signs moderators in, as environment of the program that asks: the city's own issuer, or a user pool made here. */
export function loginEnvironment(scope: Construct, { login, domain, name }: Deployment): Record<string, string> {
  if (login.kind === 'cognito') {
    const { issuer, clientId } = new StaffPool(scope, 'Login', { prefix: login.prefix, origin: `https://${domain.name}`, name })
    return { VEDUTA_ISSUER: issuer, VEDUTA_CLIENT_ID: clientId }
  }
  const { issuer, clientId, clientSecret } = login
  return {
    VEDUTA_ISSUER: issuer,
    VEDUTA_CLIENT_ID: clientId,
    // Resolved by CloudFormation: neither the template nor this repository has it.
    ...(clientSecret && { VEDUTA_CLIENT_SECRET: SecretValue.secretsManager(clientSecret).unsafeUnwrap() }),
  }
}

interface StaffPoolProps {
  prefix: string
  origin: string
  name: string
}

/** Moderators, invited one by one, each with a second factor. */
class StaffPool extends Construct {
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
        tempPasswordValidity: Duration.days(3),
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
    this.issuer = `https://cognito-idp.${Stack.of(this).region}.amazonaws.com/${pool.userPoolId}`
    this.clientId = client.userPoolClientId
  }
}
