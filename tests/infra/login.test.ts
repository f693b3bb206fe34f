import { Template } from 'aws-cdk-lib/assertions'
import { describe, expect, test } from 'vitest'
import { galleryApp, galleryTemplate, resourcesOf, spell } from '../support/gallery-template.ts'

const apiEnvironment = (template: Template) =>
  resourcesOf(template, 'AWS::Lambda::Function').find(({ id }) => id.startsWith('apiFunction'))!.Properties.Environment.Variables

describe("the gallery's own pool of moderators", () => {
  const template = galleryTemplate()
  const pool = resourcesOf(template, 'AWS::Cognito::UserPool')[0]!
  const client = resourcesOf(template, 'AWS::Cognito::UserPoolClient')[0]!

  test('lets in only who was invited, with a second factor that is no text message', () => {
    expect(pool.Properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
      Policies: { PasswordPolicy: { MinimumLength: 12 } },
    })
  })

  test('is kept when the stack goes', () => {
    expect(pool).toMatchObject({ DeletionPolicy: 'Retain', Properties: { DeletionProtection: 'ACTIVE' } })
  })

  test('signs in by code alone and comes back to the gallery alone', () => {
    expect(client.Properties).toMatchObject({
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid', 'email', 'profile'],
      CallbackURLs: ['https://gallery.city.example/login/callback'],
      LogoutURLs: ['https://gallery.city.example/desk'],
      GenerateSecret: false,
    })
  })

  test('is opened to whoever is invited by the program that writes to them, which may do nothing else there', () => {
    const [changes] = resourcesOf(template, 'AWS::Lambda::Function').filter(({ id }) => id.startsWith('changesFunction'))
    expect(spell(changes!.Properties.Environment.Variables.VEDUTA_POOL)).toBe(`{${pool.id}}`)
    expect(pool.Properties.Policies.PasswordPolicy.TemporaryPasswordValidityDays).toBe(7)
    const statements = resourcesOf(template, 'AWS::IAM::Policy').flatMap(({ id, Properties }) =>
      (Properties.PolicyDocument.Statement as { Action: string | string[] }[]).map(({ Action }) => ({ id, actions: [Action].flat() })),
    )
    const ofPool = statements.filter(({ actions }) => actions.some(action => action.startsWith('cognito')))
    expect(ofPool.map(({ actions }) => actions)).toEqual([['cognito-idp:AdminCreateUser']])
    expect(ofPool[0]?.id).toMatch(/^changes/)
  })

  test('is the issuer that the API asks', () => {
    const { VEDUTA_ISSUER, VEDUTA_CLIENT_ID, VEDUTA_ADMINS } = apiEnvironment(template)
    expect(spell(VEDUTA_ISSUER)).toBe(`https://cognito-idp.eu-central-1.amazonaws.com/{${pool.id}}`)
    expect(spell(VEDUTA_CLIENT_ID)).toBe(`{${client.id}}`)
    expect(VEDUTA_ADMINS).toBe('first.moderator@city.example')
  })
})

describe("a city's own issuer", () => {
  const { gallery } = galleryApp({
    login: { kind: 'issuer', issuer: 'https://login.city.example/realms/city', clientId: 'gallery', clientSecret: 'veduta/desk' },
  })
  const template = Template.fromStack(gallery)

  test('takes the place of the pool', () => {
    template.resourceCountIs('AWS::Cognito::UserPool', 0)
    expect(apiEnvironment(template)).toMatchObject({ VEDUTA_ISSUER: 'https://login.city.example/realms/city', VEDUTA_CLIENT_ID: 'gallery' })
  })

  test('has its secret read from Secrets Manager when it is deployed, so that no template holds it', () => {
    expect(apiEnvironment(template).VEDUTA_CLIENT_SECRET).toBe('{{resolve:secretsmanager:veduta/desk:SecretString:::}}')
  })
})
