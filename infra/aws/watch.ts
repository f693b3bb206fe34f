import { Duration, Stack } from 'aws-cdk-lib'
import { CfnBudget } from 'aws-cdk-lib/aws-budgets'
import { Alarm, type AlarmProps, ComparisonOperator, type IMetric, MathExpression, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Construct } from 'constructs'
import { TABLE } from '../../functions/adapters/aws/table-definition.ts'
import type { Deployment } from './config.ts'
import type { ProgramName } from './names.ts'
import type { Program } from './program.ts'
import type { Work } from './work.ts'

const FIVE = Duration.minutes(5)

/** Photos that one place at work takes in at most in five minutes. */
const FLOOD = 100

/**
 * Answers of a function's address with a status of 500 or above. What the application catches is an answer too, which `Errors` does
 * not count; a crash or a timeout is 502 here.
 */
export const ANSWERS_5XX = 'Url5xxCount'

interface WatchProps {
  deployment: Deployment
  programs: Record<ProgramName, Program>
  work: Work
  table: TableV2
}

/** What an operator is told: alarms to one topic, and a budget. Each text says what to do or where that is written. */
export class Watch extends Construct {
  readonly alarms: Alarm[] = []
  readonly #topic: Topic

  constructor(scope: Construct, id: string, { deployment, programs, work, table }: WatchProps) {
    super(scope, id)
    this.#topic = this.#createTopic(deployment)

    this.#deadLetters(work)
    this.#waiting(
      'IntakeWaits',
      work.intake.queue.metricApproximateAgeOfOldestMessage({ period: FIVE, statistic: 'Maximum' }),
      Duration.minutes(15),
      'Photos wait for their intake',
    )
    this.#above(
      'IntakeFlooded',
      work.intake.queue.metricNumberOfMessagesSent({ period: FIVE, statistic: 'Sum' }),
      FLOOD * deployment.limits.photosAtOnce,
      'More photos arrive than can be worked off: see "Floods" in docs/operate-aws.md',
    )
    this.#waiting(
      'RetriesWait',
      work.changes.queue.metricApproximateAgeOfOldestMessage({ period: FIVE, statistic: 'Maximum' }),
      // A message that was received three times counts no more, which one that fails at once is three minutes after it was sent.
      Duration.minutes(2),
      'A take-down or a mail has failed more than once: see the log of changes',
    )
    this.#waiting(
      'ChangesWait',
      programs.changes.function.metric('IteratorAge', { period: FIVE, statistic: 'Maximum' }),
      Duration.minutes(3),
      'Take-downs may not be done in time',
    )
    this.#upkeepRuns(programs.upkeep)
    // What the others fail at becomes a dead letter.
    for (const program of [programs.site, programs.open, programs.api]) this.#fails(program)
    this.#throttles(table)
    for (const { name, function: each } of [programs.site, programs.open, programs.api])
      this.#above(`${name}IsSlow`, each.metricDuration({ period: FIVE, statistic: 'p95' }), 3000, `${name} takes more than 3 s for one answer of 20`, {
        evaluationPeriods: 3,
      })
    if (deployment.mail) this.#reputation()
    this.#budget(deployment)
  }

  /** CloudWatch has to be allowed by name: a policy of the topic's own replaces the default one. */
  #createTopic({ alarms, name }: Deployment): Topic {
    const topic = new Topic(this, 'Alarms', { displayName: name, enforceSSL: true })
    topic.addToResourcePolicy(
      new PolicyStatement({
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    )
    topic.addSubscription(new EmailSubscription(alarms))
    return topic
  }

  #deadLetters({ intake, changes, upkeep, lostChanges }: Work): void {
    const queues = { Intake: intake.dead, Changes: changes.dead, Upkeep: upkeep.dead, Stream: lostChanges }
    for (const [id, queue] of Object.entries(queues))
      this.#above(
        `${id}DeadLetters`,
        queue.metricApproximateNumberOfMessagesVisible({ period: FIVE, statistic: 'Maximum' }),
        0,
        'Work waits for a person: see "Redrive" in docs/operate-aws.md',
      )
  }

  #waiting(id: string, metric: IMetric, most: Duration, text: string): void {
    const inMilliseconds = metric.toMetricConfig().metricStat?.metricName === 'IteratorAge'
    this.#above(id, metric, inMilliseconds ? most.toMilliseconds() : most.toSeconds(), text)
  }

  #upkeepRuns({ function: upkeep }: Program): void {
    this.#alarm('UpkeepStands', {
      metric: upkeep.metricInvocations({ period: Duration.minutes(30), statistic: 'Sum' }),
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.BREACHING,
      alarmDescription: 'Upkeep did not run for half an hour: nothing is erased or tried again',
    })
  }

  #fails({ name, function: each }: Program): void {
    const metric = each.metric(ANSWERS_5XX, { period: FIVE, statistic: 'Sum' })
    this.#above(`${name}Fails`, metric, 4, `${name} answered five times with a server error within five minutes: see its log`)
  }

  #throttles(table: TableV2): void {
    const anyFunction = new Metric({ namespace: 'AWS/Lambda', metricName: 'Throttles', period: FIVE, statistic: 'Sum' })
    this.#above('Throttled', anyFunction, 0, "Functions are kept waiting: the account's limit of concurrency is reached", { evaluationPeriods: 2 })
    for (const operation of ['Read', 'Write'])
      this.#above(
        `Table${operation}sThrottled`,
        throttleEvents(table, operation),
        10,
        `Too many ${operation.toLowerCase()}s for one key, or more than limits.${operation.toLowerCase()}Units allows`,
      )
  }

  /** Rates from which SES looks into an account, which it may stop; of the whole account and its last mails, as SES counts them. */
  #reputation(): void {
    const rate = (metricName: string) => new Metric({ namespace: 'AWS/SES', metricName, period: Duration.hours(1), statistic: 'Maximum' })
    this.#above('MailBounces', rate('Reputation.BounceRate'), 0.05, 'More than 5 % of the mails bounce: see "Mail" in docs/operate-aws.md')
    this.#above('MailComplaints', rate('Reputation.ComplaintRate'), 0.001, 'More than 0.1 % of those written to complain: see "Mail" in docs/operate-aws.md')
  }

  #budget({ name, budget, alarms }: Deployment): void {
    const tell = (notificationType: string, threshold: number) => ({
      notification: { notificationType, comparisonOperator: 'GREATER_THAN', threshold, thresholdType: 'PERCENTAGE' },
      subscribers: [{ subscriptionType: 'EMAIL', address: alarms }],
    })
    new CfnBudget(this, 'Budget', {
      budget: { budgetName: name, budgetType: 'COST', timeUnit: 'MONTHLY', budgetLimit: { amount: budget, unit: 'USD' } },
      notificationsWithSubscribers: [tell('ACTUAL', 80), tell('FORECASTED', 100)],
    })
  }

  #above(id: string, metric: IMetric, threshold: number, alarmDescription: string, more: Partial<AlarmProps> = {}): void {
    this.#alarm(id, {
      metric,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription,
      ...more,
    })
  }

  #alarm(id: string, props: AlarmProps): void {
    const alarm = new Alarm(this, id, props)
    alarm.addAlarmAction(new SnsAction(this.#topic))
    this.alarms.push(alarm)
  }
}

/** Of the table and its indexes, which the table's own figure leaves out: each has its limit, and a write waits for all of them. */
function throttleEvents(table: TableV2, operation: string): IMetric {
  const of = (dimensionsMap?: Record<string, string>) =>
    table.metric(`${operation}ThrottleEvents`, { period: FIVE, statistic: 'Sum', ...(dimensionsMap && { dimensionsMap }) })
  const indexes = Object.keys(TABLE.indexes).map(index => [index, of({ TableName: table.tableName, GlobalSecondaryIndexName: index })] as const)
  const usingMetrics = Object.fromEntries([['itself', of()] as const, ...indexes])
  const expression = Object.keys(usingMetrics)
    .map(id => `FILL(${id}, 0)`)
    .join(' + ')
  return new MathExpression({ expression, usingMetrics, period: FIVE, label: `${operation}s throttled` })
}
