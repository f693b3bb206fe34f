import { Template } from 'aws-cdk-lib/assertions'
import { beforeAll, describe, expect, test } from 'vitest'
import { galleryApp, galleryTemplate, type Resource, resourcesOf, spell } from '../support/gallery-template.ts'

let template: Template
let alarms: Resource[]
beforeAll(() => {
  template = galleryTemplate()
  alarms = resourcesOf(template, 'AWS::CloudWatch::Alarm')
})

interface Stat {
  Metric: { MetricName: string; Dimensions: { Name: string; Value: unknown }[] }
}

const dimensionsOf = ({ Properties }: Resource): string => (Properties.Dimensions ?? []).map(({ Value }: { Value: unknown }) => spell(Value)).join(' ')
const alarmsOn = (metric: string) => alarms.filter(({ Properties }) => Properties.MetricName === metric)

describe('every alarm', () => {
  test('goes to the one topic, and says in words what is wrong', () => {
    const [topic] = resourcesOf(template, 'AWS::SNS::Topic')
    for (const { Properties } of alarms) {
      expect(Properties.AlarmActions.map(spell)).toEqual([`{${topic!.id}}`])
      expect(Properties.AlarmDescription.length).toBeGreaterThan(20)
    }
  })

  test('reaches the operator: the topic takes it from CloudWatch of this account, over TLS, and mails it', () => {
    const [policy] = resourcesOf(template, 'AWS::SNS::TopicPolicy')
    const statements = policy!.Properties.PolicyDocument.Statement
    expect(statements).toContainEqual(
      expect.objectContaining({
        Effect: 'Allow',
        Action: 'sns:Publish',
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': '123456789012' } },
      }),
    )
    expect(statements).toContainEqual(expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }))
    template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'operator@city.example' })
  })
})

describe('there is an alarm', () => {
  test('on the first message in every queue of dead letters', () => {
    const dead = resourcesOf(template, 'AWS::SQS::Queue').filter(({ Properties }) => !Properties.RedrivePolicy)
    expect(dead).toHaveLength(4)
    for (const { id } of dead) {
      const [alarm] = alarmsOn('ApproximateNumberOfMessagesVisible').filter(each => dimensionsOf(each) === `{${id}.QueueName}`)
      expect(alarm!.Properties).toMatchObject({ Threshold: 0, ComparisonOperator: 'GreaterThanThreshold' })
    }
  })

  test('on the age of the oldest photo, change and take-down that failed, before SQS counts it no more', () => {
    expect(
      alarmsOn('ApproximateAgeOfOldestMessage')
        .map(({ Properties }) => Properties.Threshold)
        .sort(),
    ).toEqual([120, 900])
    // Milliseconds, and within the five minutes that a withdrawal may take.
    expect(alarmsOn('IteratorAge').map(({ Properties }) => Properties.Threshold)).toEqual([180_000])
  })

  test('on photos that come faster than they can be worked off, before they are old', () => {
    const [alarm] = alarmsOn('NumberOfMessagesSent')
    expect(dimensionsOf(alarm!)).toMatch(/^\{WorkIntake(?!Dead)\w+\.QueueName\}$/)
    expect(alarm!.Properties).toMatchObject({ Threshold: 500, Period: 300, Statistic: 'Sum' })
  })

  test.each(['site', 'open', 'api'])('on server errors and slowness of %s, which people wait for: an answer of 500 is no error to Lambda', program => {
    for (const metric of ['Url5xxCount', 'Duration']) {
      expect(alarmsOn(metric).filter(each => dimensionsOf(each).includes(`${program}Function`))).toHaveLength(1)
    }
  })

  test('on throttles of functions and of the table', () => {
    expect(alarmsOn('Throttles')).toHaveLength(1)
    for (const metric of ['ReadThrottleEvents', 'WriteThrottleEvents']) {
      const parts = alarms
        .map(
          ({ Properties }) => (Properties.Metrics ?? []).map(({ MetricStat }: { MetricStat?: Stat }) => MetricStat?.Metric).filter(Boolean) as Stat['Metric'][],
        )
        .filter(([first]) => first?.MetricName === metric)
      expect(parts).toHaveLength(1)
      // The table's own figure leaves its indexes out.
      expect(parts[0]!.map(({ Dimensions }) => Dimensions.find(({ Name }) => Name === 'GlobalSecondaryIndexName')?.Value)).toEqual([undefined, 'queue', 'due'])
    }
  })

  test('on mail that bounces or is complained about, where there is mail', () => {
    const of = (each: Template) =>
      resourcesOf(each, 'AWS::CloudWatch::Alarm')
        .filter(({ Properties }) => Properties.Namespace === 'AWS/SES')
        .map(({ Properties }) => [Properties.MetricName, Properties.Threshold, Properties.TreatMissingData])
    expect(of(template)).toEqual([])
    expect(of(galleryTemplate({ mail: { from: 'gallery@mail.city.example' } })).sort()).toEqual([
      ['Reputation.BounceRate', 0.05, 'notBreaching'],
      ['Reputation.ComplaintRate', 0.001, 'notBreaching'],
    ])
  })

  test('on an upkeep that does not run, of which no message would tell', () => {
    const [alarm] = alarmsOn('Invocations').filter(each => dimensionsOf(each).includes('upkeepFunction'))
    expect(alarm!.Properties).toMatchObject({ ComparisonOperator: 'LessThanThreshold', Threshold: 1, TreatMissingData: 'breaching' })
  })
})

test('a budget warns at four fifths, and when the month will be too dear', () => {
  template.hasResourceProperties('AWS::Budgets::Budget', { Budget: { BudgetLimit: { Amount: 50, Unit: 'USD' }, TimeUnit: 'MONTHLY', BudgetType: 'COST' } })
  const [budget] = resourcesOf(template, 'AWS::Budgets::Budget')
  const told = budget!.Properties.NotificationsWithSubscribers
  expect(
    told.map(({ Notification }: { Notification: { NotificationType: string; Threshold: number } }) => [Notification.NotificationType, Notification.Threshold]),
  ).toEqual([
    ['ACTUAL', 80],
    ['FORECASTED', 100],
  ])
})

test('a dashboard shows alarms, queues, programs, the edge and the table', () => {
  const [dashboard] = resourcesOf(template, 'AWS::CloudWatch::Dashboard')
  const body = spell(dashboard!.Properties.DashboardBody)
  expect(body.match(/Url5xxCount/g)).toHaveLength(3)
  for (const title of ['Alarms', 'Jobs that wait', 'Dead letters', 'Errors', 'Requests at the edge', 'Table units'])
    expect(body).toContain(`"title":"${title}"`)
})

test("every function's log ends, also of those that hand the firewall's name to the other region", () => {
  const { gallery, firewall } = galleryApp({ firewall: 'rates', logDays: 7 })
  const functions = [gallery, firewall!].flatMap(stack => {
    const made = Template.fromStack(stack)
    const logs = new Map(resourcesOf(made, 'AWS::Logs::LogGroup').map(({ id, Properties }) => [id, Properties]))
    return resourcesOf(made, 'AWS::Lambda::Function').map(({ Properties }) => logs.get(Properties.LoggingConfig?.LogGroup?.Ref))
  })
  expect(functions).toHaveLength(8)
  for (const log of functions) expect(log).toMatchObject({ RetentionInDays: 7, Tags: [{ Key: 'application', Value: 'veduta' }] })
})

test('everything that can have a tag says which gallery it belongs to', () => {
  for (const type of ['AWS::S3::Bucket', 'AWS::SQS::Queue', 'AWS::Lambda::Function', 'AWS::CloudFront::Distribution', 'AWS::Logs::LogGroup']) {
    for (const { Properties } of resourcesOf(template, type)) expect(Properties.Tags).toContainEqual({ Key: 'application', Value: 'veduta' })
  }
})
