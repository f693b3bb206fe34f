import { CfnResource, type Stack } from 'aws-cdk-lib'
import { CfnLogGroup } from 'aws-cdk-lib/aws-logs'
import type { IConstruct } from 'constructs'
import type { Deployment } from './config.ts'

/**
 * Let the logs end of functions that are CDK's own, like those that hand a value to a stack in another region. They are made while CDK prepares
 * the templates, after every aspect; validation is what comes between that and writing them.
 */
export function endLogs(stack: Stack, { name, logDays }: Pick<Deployment, 'name' | 'logDays'>): void {
  stack.node.addValidation({
    validate() {
      for (const provider of stack.node.children) {
        const handler = functionOf(provider)
        if (!handler || provider.node.tryFindChild('Log')) continue
        const log = new CfnLogGroup(provider, 'Log', { retentionInDays: logDays, tags: [{ key: 'application', value: name }] })
        handler.addPropertyOverride('LoggingConfig', { LogGroup: log.ref })
      }
      return []
    },
  })
}

function functionOf(provider: IConstruct): CfnResource | undefined {
  const handler = provider.node.tryFindChild('Handler')
  return handler && CfnResource.isCfnResource(handler) && handler.cfnResourceType === 'AWS::Lambda::Function' ? handler : undefined
}
