import { CfnOutput, type Stack } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { ConfigurationSet, EmailIdentity, Identity, SuppressionReasons } from 'aws-cdk-lib/aws-ses'
import type { Program } from './program.ts'

/**
 * Let a program send mail from an address whose domain is proven by DKIM records, which are told as outputs. Whoever's mail bounced, or who
 * complained, is not written to again: SES keeps that list for the whole account.
 */
export function sendMailBy(scope: Stack, program: Program, { name, from }: { name: string; from: string }): void {
  const domain = from.slice(from.indexOf('@') + 1)
  const rules = new ConfigurationSet(scope, 'Mail', { configurationSetName: name, suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS })
  const identity = new EmailIdentity(scope, 'Sender', { identity: Identity.domain(domain), configurationSet: rules })
  identity.dkimRecords.forEach(({ name, value }, at) => void new CfnOutput(scope, `Dkim${at + 1}`, { value: `${name} CNAME ${value}` }))
  program.function.addToRolePolicy(maySend(scope, { name, domain, from }))
}

/** As the one address alone; whoever sends by an identity also needs the right to the rules that belong to it. */
const maySend = (scope: Stack, { name, domain, from }: { name: string; domain: string; from: string }) =>
  new PolicyStatement({
    actions: ['ses:SendEmail'],
    resources: [
      scope.formatArn({ service: 'ses', resource: 'identity', resourceName: domain }),
      scope.formatArn({ service: 'ses', resource: 'configuration-set', resourceName: name }),
    ],
    conditions: { StringEquals: { 'ses:FromAddress': from } },
  })
