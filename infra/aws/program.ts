import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib'
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  RecursiveLoop,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import type { Deployment } from './config.ts'
import { commonEnvironment } from './environment.ts'
import type { ProgramName } from './names.ts'

interface ProgramProps {
  name: ProgramName
  deployment: Deployment
  /** Folder of the built bundle. */
  code: string
  /** Megabytes; 1,769 are one processor. */
  memory: number
  timeout: Duration
  environment: Record<string, string>
  permissions: readonly PolicyStatement[]
}

/**
 * Programs that send to the queue that they work through. After 16 such steps of one chain Lambda takes that for a mistake and makes a
 * dead letter of the next, so both may. Each chain has another end: `upkeep` sends itself on only where the clocks that had more to do, or
 * no time left, have changed something, which is no longer due then; of `changes` a batch tries its first message in any case, which has
 * so many tries, before it hands on others, and a mail that is not due yet is asked for again until its time, which is given.
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html
 */
const SEND_THEMSELVES_ON: readonly ProgramName[] = ['changes', 'upkeep']

/** One of the six programs: its function, a role that may do what is listed and nothing else, and its log, which ends. */
export class Program extends Construct {
  readonly name: ProgramName
  readonly function: LambdaFunction

  constructor(scope: Construct, id: string, { name, deployment, code, memory, timeout, environment, permissions }: ProgramProps) {
    super(scope, id)
    this.name = name
    const logGroup = new LogGroup(this, 'Log', { retention: deployment.logDays, removalPolicy: RemovalPolicy.DESTROY })
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com'), description: `What ${name} may do` })
    logGroup.grantWrite(role)
    for (const permission of permissions) role.addToPolicy(permission)

    this.function = new LambdaFunction(this, 'Function', {
      description: `${Stack.of(this).stackName}: ${name}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(code),
      handler: 'index.handler',
      memorySize: memory,
      timeout,
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      // Its own log has its own levels; start and report lines of each call would only cost.
      applicationLogLevelV2: ApplicationLogLevel.DEBUG,
      systemLogLevelV2: SystemLogLevel.WARN,
      ...(SEND_THEMSELVES_ON.includes(name) && { recursiveLoop: RecursiveLoop.ALLOW }),
      environment: { ...commonEnvironment(deployment), ...environment },
    })
  }
}

/** Visibility of a queue whose messages a function works on: six times its timeout, as Lambda's guide to SQS asks for. */
export const visibilityFor = (timeout: Duration) => Duration.seconds(timeout.toSeconds() * 6)
