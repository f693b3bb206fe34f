import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AwsSolutionsChecks } from 'cdk-nag'
import { describe, expect, test } from 'vitest'
import type { DeploymentInput } from '../../infra/aws/config.ts'
import { galleryApp } from '../support/gallery-template.ts'

/** What cdk-nag finds and nobody has acknowledged, and what CloudFormation's own rules find in the templates; warnings too. */
function findingsIn(changed?: Partial<DeploymentInput>) {
  const { app } = galleryApp(changed, { validate: true })
  const { directory } = app.synth()
  const report = JSON.parse(readFileSync(join(directory, 'validation-report.json'), 'utf8')) as { pluginReports: { violations: { description: string }[] }[] }
  return [
    ...report.pluginReports.flatMap(({ violations }) => violations.map(({ description }) => description)),
    ...new AwsSolutionsChecks(app)
      .validateScope(app)
      .violations.flatMap(({ ruleName, violatingResources }) => violatingResources.map(({ constructPath }) => `${ruleName} ${constructPath}`)),
  ]
}

describe("CloudFormation's rules and cdk-nag's AwsSolutions", () => {
  test('find nothing in the example that is not acknowledged', () => {
    expect(findingsIn()).toEqual([])
  })

  test('find nothing with every option on', () => {
    expect(
      findingsIn({
        firewall: 'rates',
        mail: { from: 'gallery@mail.city.example' },
        guardrail: 'standard',
        login: { kind: 'issuer', issuer: 'https://login.city.example', clientId: 'gallery', clientSecret: 'veduta/desk' },
      }),
    ).toEqual([])
  })
})

describe('what is acknowledged', () => {
  test('is at most twelve findings, each with a reason that says more than a word', () => {
    const { acknowledged } = galleryApp()
    expect(acknowledged.length).toBeLessThanOrEqual(12)
    expect(new Set(acknowledged.map(({ id }) => id)).size).toBe(acknowledged.length)
    for (const { reason } of acknowledged) expect(reason.split(' ').length).toBeGreaterThan(9)
  })

  test('with a firewall does not excuse its absence', () => {
    const { acknowledged } = galleryApp({ firewall: 'rates' })
    expect(acknowledged.map(({ id }) => id)).not.toContain('AwsSolutions-CFR2')
  })
})
