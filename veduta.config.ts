import type { DeploymentInput } from './infra/aws/config.ts'

/** The gallery on AWS: docs/operate-aws.md says what each field means. `npm run synth` names the field of a mistake. */
export default {
  account: '123456789012',
  region: 'eu-central-1',
  domain: {
    name: 'gallery.city.example',
    certificate: 'arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000',
  },
  login: { kind: 'cognito', prefix: 'gallery-city-example' },
  admins: ['first.moderator@city.example'],
  cities: ['genoa'],
  alarms: 'operator@city.example',
  budget: 50,
} satisfies DeploymentInput
