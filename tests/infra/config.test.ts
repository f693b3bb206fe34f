import { describe, expect, test } from 'vitest'
import { type DeploymentInput, readDeployment } from '../../infra/aws/config.ts'
import example from '../../veduta.config.ts'

const withChange = (changed: object) => () => readDeployment({ ...example, ...changed })
const acl = (region: string, account = '123456789012') => `arn:aws:wafv2:${region}:${account}:global/webacl/veduta/00000000-0000-0000-0000-000000000000`

describe('a deployment', () => {
  test('of the example is complete, and the rest has its defaults', () => {
    expect(readDeployment(example)).toMatchObject({
      name: 'veduta',
      firewall: 'none',
      plan: 'pay-as-you-go',
      guardrail: 'none',
      logDays: 30,
      limits: { readUnits: 2000, writeUnits: 500, photosAtOnce: 5 },
    })
  })

  test.each([
    ['account', { account: 'my account' }],
    ['region', { region: 'Frankfurt' }],
    ['region', { region: 'us-gov-west-1' }],
    ['region', { region: 'cn-north-1', rekognitionRegion: 'eu-west-1' }],
    ['rekognitionRegion', { region: 'eu-west-3' }],
    ['rekognitionRegion', { region: 'eu-south-1' }],
    ['rekognitionRegion', { rekognitionRegion: 'eu-north-1' }],
    ['name', { name: '9x9' }],
    ['name', { name: 'ab' }],
    ['name', { name: 'a-name-of-21-letters-' }],
    ['domain.name', { domain: { ...example.domain, name: 'https://gallery.city.example' } }],
    ['domain.certificate', { domain: { ...example.domain, certificate: example.domain.certificate.replace('us-east-1', 'eu-central-1') } }],
    ['domain.certificate', { domain: { ...example.domain, certificate: example.domain.certificate.replace('123456789012', '210987654321') } }],
    ['domain.hostedZone.name', { domain: { ...example.domain, hostedZone: { id: 'Z1', name: 'town.example' } } }],
    ['login.kind', { login: { kind: 'password' } }],
    ['login.prefix', { login: { kind: 'cognito', prefix: 'my-aws-pool' } }],
    ['login.issuer', { login: { kind: 'issuer', issuer: 'http://login.city.example', clientId: 'veduta' } }],
    ['admins.1', { admins: ['one@city.example', 'two, three'] }],
    ['cities.0', { cities: ['Genoa'] }],
    ['alarms', { alarms: 'operator' }],
    ['budget', { budget: 0 }],
    ['maps', { maps: '' }],
    ['firewall', { firewall: 'on' }],
    ['mail.from', { mail: { from: 'city.example' } }],
    ['limits.photosAtOnce', { limits: { photosAtOnce: 1 } }],
    ['logDays', { logDays: 31 }],
    ['guardrail', { guardrail: 'classic' }],
    ['guardrail', { guardrail: 'standard', region: 'sa-east-1' }],
    ['guardrail', { guardrail: 'shadow', region: 'sa-east-1' }],
  ])('with a mistake in %s is refused by that name', (field, changed) => {
    expect(withChange(changed)).toThrow(`\n  ${field}: `)
  })

  test('is in any region, where photos are looked at in one that has Rekognition', () => {
    expect(withChange({ region: 'eu-south-1', rekognitionRegion: 'eu-central-1' })).not.toThrow()
    expect(withChange({ name: 'genoa-gallery' })).not.toThrow()
  })

  test('without a field that has no default is refused by that name', () => {
    const { alarms: _alarms, ...rest } = example
    expect(() => readDeployment(rest)).toThrow('\n  alarms: expected a value, received none')
    expect(() => readDeployment(undefined)).toThrow('\n  veduta.config: ')
  })

  test('names every mistake at once', () => {
    expect(withChange({ region: 'x', alarms: 'y' })).toThrow(/region: .*\n {2}alarms: /)
  })

  test('with a field that does not exist is refused, since it would do nothing', () => {
    expect(withChange({ bugdet: 20 })).toThrow('\n  bugdet: expected no field of this name')
  })

  test('takes a web ACL of us-east-1 and of the same account only', () => {
    expect(withChange({ firewall: acl('us-east-1') })).not.toThrow()
    expect(withChange({ firewall: acl('eu-central-1') })).toThrow('firewall: ')
    expect(withChange({ firewall: acl('us-east-1', '210987654321') })).toThrow('firewall: expected a web ACL of the same account')
  })

  test('with a flat plan needs the web ACL that came with it', () => {
    expect(withChange({ plan: 'flat' })).toThrow('firewall: ')
    expect(withChange({ plan: 'flat', firewall: acl('us-east-1') } satisfies Partial<DeploymentInput>)).not.toThrow()
  })
})
