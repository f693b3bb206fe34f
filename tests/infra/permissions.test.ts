import type { Template } from 'aws-cdk-lib/assertions'
import { beforeAll, describe, expect, test } from 'vitest'
import { createDynamoMails } from '../../functions/adapters/aws/mails.ts'
import { MAP_KEYS as KEYS_OF_MAPS } from '../../functions/adapters/aws/map-manifest.ts'
import { createDynamoNotes } from '../../functions/adapters/aws/notes.ts'
import { createDynamoSubmissions } from '../../functions/adapters/aws/submissions.ts'
import type { Range, Table } from '../../functions/adapters/aws/table.ts'
import type { Context } from '../../functions/context.ts'
import { upkeep } from '../../functions/entry/upkeep.ts'
import { readFacets } from '../../functions/submissions/desk-facets.ts'
import { readQueue } from '../../functions/submissions/desk-queue.ts'
import { readStatistics } from '../../functions/submissions/desk-statistics.ts'
import { failedMails } from '../../functions/submissions/failed-mails.ts'
import { mailDigests } from '../../functions/submissions/mail-digest.ts'
import { PROGRAMS } from '../../infra/aws/names.ts'
import type { Member } from '../../shared/member.ts'
import { anna, openGenoa } from '../submissions/fixtures.ts'
import { withContext } from '../support/context.ts'
import { galleryTemplate, resourcesOf, statementsOf } from '../support/gallery-template.ts'

let template: Template
let full: Template
beforeAll(() => {
  template = galleryTemplate()
  full = galleryTemplate({ faces: true, guardrail: 'standard', mail: { from: 'gallery@mail.city.example' } })
})

const actionsOn = (program: string, resource: RegExp) => [
  ...new Set(
    statementsOf(template, program)
      .filter(({ resources }) => resources.some(each => resource.test(each)))
      .flatMap(({ Action }) => Action),
  ),
]

describe.each(PROGRAMS)('%s', program => {
  test('may do nothing by a wildcard', () => {
    for (const { Action } of statementsOf(full, program)) for (const each of Action) expect(each).not.toContain('*')
  })

  test('names what it may do it to: all is said only where AWS knows no resources', () => {
    const all = statementsOf(full, program).filter(({ resources }) => resources.includes('*'))
    expect(all.flatMap(({ Action }) => Action)).toEqual(program === 'intake' ? ['rekognition:DetectFaces', 'rekognition:DetectModerationLabels'] : [])
  })

  test('has wildcards only within a bucket, for keys that are made at run time', () => {
    const wild = statementsOf(full, program).flatMap(({ resources }) => resources.filter(each => each.includes('*') && each !== '*'))
    for (const each of wild) expect(each).toMatch(/^\{Storage\w+\.Arn\}\/(uploads\/|media\/)?\*$/)
  })

  test('may never scan the table, delete it or change it', () => {
    const actions = statementsOf(full, program).flatMap(({ Action }) => Action.filter(each => each.startsWith('dynamodb:')))
    const items = ['DeleteItem', 'DescribeStream', 'GetItem', 'GetRecords', 'GetShardIterator', 'ListStreams', 'PutItem', 'Query', 'UpdateItem']
    expect(actions.filter(each => !items.includes(each.slice('dynamodb:'.length)))).toEqual([])
  })

  test('writes its own log and no other', () => {
    const logs = statementsOf(full, program).filter(({ Action }) => Action.some(each => each.startsWith('logs:')))
    expect(logs).toHaveLength(1)
    expect(logs[0]!.resources).toHaveLength(1)
    expect(logs[0]!.resources[0]).toMatch(new RegExp(`^\\{${program}Log\\w+\\.Arn\\}$`))
  })
})

describe('the indexes of the table', () => {
  const ada: Member = { ...anna, subject: 'ada', name: 'Ada', email: 'ada@example.org', roles: [{ city: 'genoa', role: 'admin' }] }

  /** Which of them some work asks, of a table in which nothing is. */
  async function askedBy(work: (context: Context) => Promise<unknown>): Promise<string[]> {
    const asked = new Set<string>()
    const note = async ({ index }: Range) => {
      if (index) asked.add(index)
    }
    const table: Table = {
      get: async () => undefined,
      query: async range => {
        await note(range)
        return []
      },
      count: async range => {
        await note(range)
        return 0
      },
      put: async () => true,
      update: async () => undefined,
      remove: async () => true,
    }
    const local = await withContext({ config: { writesMail: true } })
    try {
      await openGenoa(local.context)
      await local.context.catalog.putMember(ada)
      const records = { submissions: createDynamoSubmissions(table), notes: createDynamoNotes(table), mails: createDynamoMails(table) }
      await work({ ...local.context, ...records })
    } finally {
      await local.close()
    }
    return [...asked].sort()
  }
  const allowed = (program: string) =>
    [
      ...new Set(statementsOf(template, program).flatMap(({ resources }) => resources.flatMap(each => /Table\w*\.Arn\}\/index\/(\w+)$/.exec(each)?.[1] ?? []))),
    ].sort()

  test('that the desk asks may be asked by the API', async () => {
    const asked = await askedBy(async context => {
      for (const view of ['waiting', 'reported'] as const) {
        await readQueue(context, ada, { city: 'genoa', view, oldestFirst: true })
        await readFacets(context, ada, { city: 'genoa', view, filter: {}, oldestFirst: true })
      }
      await readStatistics(context, ada, 'genoa', 30)
      await failedMails(context, ada)
    })
    expect(asked).toEqual(['due', 'queue'])
    expect(allowed('api')).toEqual(asked)
  })

  test('that the daily mail asks may be asked by the program of changes, and those of upkeep by that', async () => {
    const digest = await askedBy(context => mailDigests(context, 'genoa'))
    expect(digest).toEqual(['due', 'queue'])
    expect(allowed('changes')).toEqual(digest)
    expect(allowed('upkeep')).toEqual(await askedBy(context => upkeep(context)))
  })

  test('are asked by nothing that sends, takes in or shows', async () => {
    for (const other of ['site', 'intake']) expect(allowed(other)).toEqual([])
  })
})

test('faces are looked for only where the deployment says so', () => {
  expect(actionsOn('intake', /^\*$/)).toEqual(['rekognition:DetectModerationLabels'])
  const told = (of: Template) => resourcesOf(of, 'AWS::Lambda::Function').flatMap(({ Properties }) => Properties.Environment.Variables.VEDUTA_FACES ?? [])
  expect([told(template), told(full)]).toEqual([['off'], ['on']])
})

test("a role is a program's alone, and has no policy that AWS writes", () => {
  const roles = resourcesOf(full, 'AWS::IAM::Role')
  expect(roles).toHaveLength(PROGRAMS.length)
  for (const { Properties } of roles) {
    expect(Properties.ManagedPolicyArns).toBeUndefined()
    expect(Properties.AssumeRolePolicyDocument.Statement.map((each: { Principal: object }) => each.Principal)).toEqual([{ Service: 'lambda.amazonaws.com' }])
  }
})

describe.each(['site', 'open'])('what everyone reads', reader => {
  test(`is all that ${reader} can read of the table: no submission, member, session or notice`, () => {
    const table = statementsOf(template, reader).filter(({ Action }) => Action.some(each => each.startsWith('dynamodb:')))
    expect(table).toHaveLength(1)
    expect(table[0]).toMatchObject({
      Action: ['dynamodb:GetItem', 'dynamodb:Query'],
      Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['P#*', 'L#*', 'CITIES', 'CITY#*'] } },
    })
  })

  test(`has no way to a photo through ${reader}, which pictures do not pass`, () => {
    expect(actionsOn(reader, /Storage(?!Public\w+\.Arn\}\/map\/[\w.-]+$)/)).toEqual([])
  })
})

test('maps are read by the program that draws them: five objects that are named, and nothing else of any bucket; nobody writes or lists them', () => {
  const onMaps = (program: string) => statementsOf(template, program).filter(({ resources }) => resources.some(each => each.includes('/map/')))
  const [statement, ...more] = onMaps('open')
  expect([statement!.Action, more]).toEqual([['s3:GetObject'], []])
  expect(statement!.resources.map(each => each.replace(/^\{StoragePublic\w+\.Arn\}\//, ''))).toEqual(KEYS_OF_MAPS.toSorted())
  for (const other of PROGRAMS) if (other !== 'open') expect(onMaps(other)).toEqual([])
})

describe('photos', () => {
  test('are put in by a ticket of the API, which opens the place of uploads alone', () => {
    expect(actionsOn('api', /Originals\w+\.Arn\}\//)).toEqual(['s3:GetObject', 's3:PutObject'])
    const resources = statementsOf(template, 'api').flatMap(each => each.resources.filter(one => /Originals\w+\.Arn\}\//.test(one)))
    expect(resources).toEqual([expect.stringMatching(/\/uploads\/\*$/)])
  })

  test('are published and taken down by the program of changes alone', () => {
    expect(actionsOn('changes', /Public\w+\.Arn\}\//).sort()).toEqual(['s3:DeleteObject', 's3:PutObject'])
    for (const other of ['site', 'api', 'intake', 'upkeep']) expect(actionsOn(other, /StoragePublic/)).toEqual([])
    expect(actionsOn('open', /StoragePublic(?!\w+\.Arn\}\/map\/[\w.-]+$)/)).toEqual([])
  })

  test('are shown at the desk from staging, without a way to change them', () => {
    expect(actionsOn('api', /Staging\w+\.Arn\}\//)).toEqual(['s3:GetObject'])
  })

  test('are put into staging by the intake, which reads there what it keeps before something is covered', () => {
    expect(actionsOn('intake', /Staging\w+\.Arn\}\//).sort()).toEqual(['s3:DeleteObject', 's3:GetObject', 's3:PutObject'])
  })

  test('are asked for by what receives them, what covers them and what finds them late', () => {
    const asking = PROGRAMS.filter(program => actionsOn(program, /Intake\w*\.Arn\}$/).includes('sqs:SendMessage'))
    expect(asking.sort()).toEqual(['api', 'changes', 'upkeep'])
  })

  test('that were erased cannot be read by version', () => {
    const actions = PROGRAMS.flatMap(program => statementsOf(full, program).flatMap(({ Action }) => Action))
    expect(actions.filter(each => /Version|Acl|Policy|Lifecycle/.test(each))).toEqual([])
  })
})

test('the record of erasures is added to by the program of changes, and nothing can take from it', () => {
  expect(actionsOn('changes', /Erasures/)).toEqual(['s3:PutObject'])
  for (const other of ['site', 'open', 'api', 'intake', 'upkeep']) expect(actionsOn(other, /Erasures/)).toEqual([])
})

test('caches are told to forget by the program of changes, at this distribution', () => {
  const statements = PROGRAMS.flatMap(program => statementsOf(full, program).map(each => ({ program, ...each })))
  const purging = statements.filter(({ Action }) => Action.some(each => each.startsWith('cloudfront:')))
  expect(purging).toEqual([
    expect.objectContaining({
      program: 'changes',
      Action: ['cloudfront:CreateInvalidation'],
      resources: [expect.stringMatching(/^arn:aws:cloudfront::123456789012:distribution\/\{Delivery\w+\}$/)],
    }),
  ])
})

describe('a guardrail', () => {
  const applying = (of: Template) => PROGRAMS.filter(program => statementsOf(of, program).some(({ Action }) => Action.includes('bedrock:ApplyGuardrail')))

  test('is asked by intake alone: this one, wherever its profile does the work', () => {
    expect(applying(full)).toEqual(['intake'])
    expect(statementsOf(full, 'intake').filter(({ Action }) => Action.some(each => each.startsWith('bedrock:')))).toEqual([
      expect.objectContaining({
        Action: ['bedrock:ApplyGuardrail'],
        resources: [
          ...['eu-central-1', 'eu-north-1', 'eu-south-1', 'eu-south-2', 'eu-west-1', 'eu-west-3'].map(
            region => `arn:aws:bedrock:${region}:123456789012:guardrail-profile/eu.guardrail.v1:0`,
          ),
          '{Guardrail.GuardrailArn}',
        ],
      }),
    ])
  })

  test('is there and named to intake only where it is configured', () => {
    const told = (of: Template) =>
      resourcesOf(of, 'AWS::Lambda::Function')
        .filter(({ Properties }) => 'VEDUTA_GUARDRAIL' in (Properties.Environment?.Variables ?? {}))
        .map(({ id }) => id)
    expect(applying(template)).toEqual([])
    template.resourceCountIs('AWS::Bedrock::Guardrail', 0)
    expect(told(template)).toEqual([])
    expect(told(full)).toEqual([expect.stringMatching(/^intake/)])
  })

  test('may be asked for comparison alone, which intake is told, with the same permission', () => {
    const shadow = galleryTemplate({ guardrail: 'shadow' })
    const shadowed = (of: Template) =>
      resourcesOf(of, 'AWS::Lambda::Function').flatMap(({ Properties }) => Properties.Environment?.Variables?.VEDUTA_SHADOW_JUDGE ?? [])
    expect([applying(shadow), shadowed(shadow), shadowed(full)]).toEqual([['intake'], ['guardrail'], []])
  })

  test('is of the tier that reads the languages of the gallery, in a version that never changes', () => {
    full.hasResourceProperties('AWS::Bedrock::Guardrail', {
      CrossRegionConfig: { GuardrailProfileArn: 'arn:aws:bedrock:eu-central-1:123456789012:guardrail-profile/eu.guardrail.v1:0' },
      ContentPolicyConfig: { ContentFiltersTierConfig: { TierName: 'STANDARD' } },
    })
    full.resourceCountIs('AWS::Bedrock::GuardrailVersion', 1)
  })
})

test.each([
  ['intake', 'Intake'],
  ['changes', 'Changes'],
])('%s may say when a message of its own queue comes again', (program, queue) => {
  const [statement] = statementsOf(template, program).filter(({ Action }) => Action.includes('sqs:ChangeMessageVisibility'))
  expect(statement!.resources).toEqual([expect.stringMatching(new RegExp(`^\\{Work${queue}\\w+\\.Arn\\}$`))])
})

describe('mail', () => {
  const mailing = (of: Template) => PROGRAMS.filter(program => statementsOf(of, program).some(({ Action }) => Action.includes('ses:SendEmail')))

  test('is sent by the program of changes, from the one address', () => {
    expect(mailing(full)).toEqual(['changes'])
    expect(statementsOf(full, 'changes').find(({ Action }) => Action.includes('ses:SendEmail'))).toMatchObject({
      resources: ['arn:aws:ses:eu-central-1:123456789012:configuration-set/veduta', 'arn:aws:ses:eu-central-1:123456789012:identity/mail.city.example'],
      Condition: { StringEquals: { 'ses:FromAddress': 'gallery@mail.city.example' } },
    })
    // By its tag the next deployment knows that it is this gallery's own.
    full.hasResourceProperties('AWS::SES::EmailIdentity', { EmailIdentity: 'mail.city.example', Tags: [{ Key: 'application', Value: 'veduta' }] })
  })

  test('the program of pages knows whether there is mail, so that addresses are asked for only where it is', () => {
    const told = (of: Template) =>
      Object.values(of.findResources('AWS::Lambda::Function')).map(({ Properties }) => Properties.Environment?.Variables.VEDUTA_MAIL_FROM)
    expect(new Set(told(full).filter(Boolean))).toEqual(new Set(['gallery@mail.city.example']))
    expect(told(full).filter(Boolean)).toHaveLength(PROGRAMS.length)
    expect(told(template).filter(Boolean)).toEqual([])
  })

  test('goes to nobody whose mail has bounced, or who has complained', () => {
    const [rules] = resourcesOf(full, 'AWS::SES::ConfigurationSet')
    expect(rules!.Properties).toMatchObject({ Name: 'veduta', SuppressionOptions: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] } })
    full.hasResourceProperties('AWS::SES::EmailIdentity', { ConfigurationSetAttributes: { ConfigurationSetName: { Ref: rules!.id } } })
  })

  test('is sent by nobody where it is not configured', () => {
    expect(mailing(template)).toEqual([])
    template.resourceCountIs('AWS::SES::EmailIdentity', 0)
  })
})
