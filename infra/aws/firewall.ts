import { Stack, type StackProps } from 'aws-cdk-lib'
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2'
import type { Construct } from 'constructs'

/** The only region where CloudFront looks for a web ACL. */
export const EDGE_REGION = 'us-east-1'

/** Requests from one address in five minutes. A school class behind one address stays below: what is cached counts here too. */
const RATES = [
  { name: 'everything', limit: 10_000 },
  { name: 'api', limit: 3_000, path: '/api/' },
] as const

/** Rules of rate, before anything else sees the request; finer ones are in the application. */
export class FirewallStack extends Stack {
  readonly webAclArn: string

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props)
    const measured = (metricName: string) => ({ cloudWatchMetricsEnabled: true, metricName, sampledRequestsEnabled: false })
    const acl = new CfnWebACL(this, 'WebAcl', {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: measured(this.stackName),
      rules: RATES.map(({ name, limit, ...rest }, priority) => ({
        name,
        priority,
        action: { block: { customResponse: { responseCode: 429 } } },
        visibilityConfig: measured(`${this.stackName}-${name}`),
        statement: {
          rateBasedStatement: {
            limit,
            evaluationWindowSec: 300,
            aggregateKeyType: 'IP',
            ...('path' in rest && { scopeDownStatement: beginsWith(rest.path) }),
          },
        },
      })),
    })
    this.webAclArn = acl.attrArn
  }
}

const beginsWith = (path: string) => ({
  byteMatchStatement: {
    searchString: path,
    fieldToMatch: { uriPath: {} },
    positionalConstraint: 'STARTS_WITH',
    textTransformations: [{ priority: 0, type: 'URL_DECODE' }],
  },
})
