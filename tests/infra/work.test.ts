import type { Template } from 'aws-cdk-lib/assertions'
import { beforeAll, describe, expect, test } from 'vitest'
import { LONGEST_CALL } from '../../functions/adapters/aws/client-settings.ts'
import { ATTEMPTS, CHANGE_DELIVERIES, PHOTO_DELIVERIES, PROGRAMS } from '../../infra/aws/names.ts'
import { galleryTemplate, type Resource, resourcesOf, spell, statementsOf } from '../support/gallery-template.ts'

let template: Template
let queues: Resource[]
beforeAll(() => {
  template = galleryTemplate()
  queues = resourcesOf(template, 'AWS::SQS::Queue')
})

const queue = (name: string) => queues.find(({ id }) => id.startsWith(`Work${name}`) && !id.startsWith(`Work${name}Dead`))!
const functionOf = (name: string) => resourcesOf(template, 'AWS::Lambda::Function').find(({ id }) => id.startsWith(`${name}Function`))!
const mappings = (program: string) => resourcesOf(template, 'AWS::Lambda::EventSourceMapping').filter(({ id }) => id.startsWith(`${program}Function`))
const pairs = [
  ['intake', 'Intake'],
  ['changes', 'Changes'],
  ['upkeep', 'Upkeep'],
] as const

describe('every program', () => {
  test('is one of six, on Node 24 and Arm, with its own role and log', () => {
    const functions = resourcesOf(template, 'AWS::Lambda::Function')
    expect(functions).toHaveLength(PROGRAMS.length)
    for (const name of PROGRAMS) {
      const { Properties } = functionOf(name)
      expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' })
      expect(spell(Properties.Role)).toContain(`${name}Role`)
      expect(spell(Properties.LoggingConfig.LogGroup)).toContain(`${name}Log`)
    }
  })

  test('keeps its log for as long as the deployment says', () => {
    const logs = resourcesOf(template, 'AWS::Logs::LogGroup')
    expect(logs).toHaveLength(PROGRAMS.length)
    for (const { Properties } of logs) expect(Properties.RetentionInDays).toBe(30)
  })

  test('knows the address of the gallery and is told nothing secret', () => {
    for (const name of PROGRAMS) {
      const { Variables } = functionOf(name).Properties.Environment
      expect(Variables.VEDUTA_URL).toBe('https://gallery.city.example')
      expect(Object.keys(Variables).filter(key => /SECRET|PASSWORD|KEY/.test(key))).toEqual([])
    }
  })
})

test('a program may send itself on for as long as there is work, where it sends to the queue that it works through, and nowhere else', () => {
  const sendsTo = (name: string) => statementsOf(template, name).flatMap(({ Action, resources }) => (Action.includes('sqs:SendMessage') ? resources : []))
  const sendThemselvesOn = PROGRAMS.filter(name => mappings(name).some(({ Properties }) => sendsTo(name).includes(spell(Properties.EventSourceArn))))
  expect(sendThemselvesOn).toEqual(['changes', 'upkeep'])
  for (const name of PROGRAMS) expect(functionOf(name).Properties.RecursiveLoop).toBe(sendThemselvesOn.includes(name) ? 'Allow' : undefined)
})

test.each(['site', 'open', 'api', 'changes'])('%s outlives two calls that nobody answers, so that it can say so', name => {
  expect(functionOf(name).Properties.Timeout * 1000).toBeGreaterThan(2 * LONGEST_CALL)
})

describe('every queue', () => {
  test('is encrypted, refuses what does not come over TLS, and keeps a message for 14 days', () => {
    const policies = resourcesOf(template, 'AWS::SQS::QueuePolicy')
    for (const { id, Properties } of queues) {
      expect(Properties.SqsManagedSseEnabled).toBe(true)
      expect(Properties.MessageRetentionPeriod).toBe(14 * 24 * 3600)
      const policy = policies.find(each => each.Properties.Queues.some((one: unknown) => spell(one) === `{${id}}`))
      expect(policy?.Properties.PolicyDocument.Statement).toContainEqual(
        expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      )
    }
  })

  test.each(pairs)('of %s waits six times as long as its program may take, then tries again, then gives up', (program, name) => {
    const { Properties } = queue(name)
    expect(Properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * functionOf(program).Properties.Timeout)
    expect(Properties.RedrivePolicy.maxReceiveCount).toBe({ intake: PHOTO_DELIVERIES, changes: CHANGE_DELIVERIES, upkeep: ATTEMPTS }[program])
    expect(spell(Properties.RedrivePolicy.deadLetterTargetArn)).toContain(`Work${name}Dead`)
  })

  test.each(pairs)('of %s is worked through by its program, so many at once, which says message by message what failed', (program, name) => {
    const [mapping] = mappings(program).filter(({ Properties }) => spell(Properties.EventSourceArn) === `{${queue(name).id}.Arn}`)
    expect(mapping!.Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures'])
    expect(mapping!.Properties.ScalingConfig.MaximumConcurrency).toBe(program === 'intake' ? 5 : 2)
  })

  test('of photos hands over one at a time, and once more after the last try: one that ends the process is refused then, and takes no other with it', () => {
    expect(mappings('intake').map(({ Properties }) => Properties.BatchSize)).toEqual([1])
    const { VEDUTA_ATTEMPTS } = functionOf('intake').Properties.Environment.Variables
    expect(queue('Intake').Properties.RedrivePolicy.maxReceiveCount).toBe(Number(VEDUTA_ATTEMPTS) + 1)
  })
})

test('photos are worked on by no more than the deployment allows', () => {
  const changed = galleryTemplate({ limits: { photosAtOnce: 40 } })
  const concurrency = resourcesOf(changed, 'AWS::Lambda::EventSourceMapping').map(({ Properties }) => Properties.ScalingConfig?.MaximumConcurrency)
  expect(concurrency).toContain(40)
})

describe('an upload', () => {
  const rule = () => resourcesOf(template, 'AWS::Events::Rule').find(({ Properties }) => Properties.EventPattern)!.Properties

  test('goes from the bucket of originals to the queue of the intake, from the place of uploads alone', () => {
    const { source, detail } = rule().EventPattern
    expect(source).toEqual(['aws.s3'])
    expect(rule().EventPattern['detail-type']).toEqual(['Object Created'])
    expect(spell(detail.bucket.name[0])).toContain('StorageOriginals')
    expect(detail.object.key).toEqual([{ prefix: 'uploads/' }])
    expect(spell(rule().Targets[0].Arn)).toBe(`{${queue('Intake').id}.Arn}`)
  })

  test('that cannot be put into the queue is a dead letter', () => {
    expect(spell(rule().Targets[0].DeadLetterConfig.Arn)).toContain('WorkIntakeDead')
  })
})

test('the clock strikes every five minutes', () => {
  const clock = resourcesOf(template, 'AWS::Events::Rule').find(({ Properties }) => Properties.ScheduleExpression)!.Properties
  expect(clock.ScheduleExpression).toBe('rate(5 minutes)')
  expect(spell(clock.Targets[0].Arn)).toBe(`{${queue('Upkeep').id}.Arn}`)
  expect(JSON.parse(clock.Targets[0].Input)).toEqual({ kind: 'upkeep' })
  expect(spell(clock.Targets[0].DeadLetterConfig.Arn)).toContain('WorkUpkeepDead')
})

describe('the change feed', () => {
  const stream = () => mappings('changes').find(({ Properties }) => Properties.StartingPosition)!.Properties

  test('tells the program of changes about submissions, and nothing else of the table', () => {
    expect(spell(stream().EventSourceArn)).toMatch(/Table.*StreamArn/)
    expect(stream().StartingPosition).toBe('TRIM_HORIZON')
    expect(JSON.parse(stream().FilterCriteria.Filters[0].Pattern)).toEqual({ dynamodb: { Keys: { pk: { S: [{ prefix: 'S#' }] }, sk: { S: ['S'] } } } })
  })

  test('is not held up by one record: it is parted from the others, tried again, and put aside', () => {
    expect(stream()).toMatchObject({ BisectBatchOnFunctionError: true, FunctionResponseTypes: ['ReportBatchItemFailures'], MaximumRetryAttempts: 8 })
    expect(stream().MaximumRecordAgeInSeconds).toBeLessThan(24 * 3600)
    expect(spell(stream().DestinationConfig.OnFailure.Destination)).toContain('WorkLostChanges')
  })
})
