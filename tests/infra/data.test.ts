import { Match, type Template } from 'aws-cdk-lib/assertions'
import { beforeAll, describe, expect, test } from 'vitest'
import { TABLE } from '../../functions/adapters/aws/table-definition.ts'
import { readDeployment } from '../../infra/aws/config.ts'
import { deployedEnvironment } from '../../infra/aws/deployed.ts'
import example from '../../veduta.config.ts'
import { galleryTemplate, type Resource, resourcesOf, spell } from '../support/gallery-template.ts'

let template: Template
let buckets: Resource[]
beforeAll(() => {
  template = galleryTemplate()
  buckets = resourcesOf(template, 'AWS::S3::Bucket')
})

const bucket = (name: string) => buckets.find(({ Properties }) => Properties.BucketName.includes(`-${name}-`))!
const policyOf = (name: string) => resourcesOf(template, 'AWS::S3::BucketPolicy').find(({ Properties }) => Properties.Bucket.Ref === bucket(name).id)!

describe('every bucket', () => {
  test('is one of four', () => {
    expect(buckets.map(({ Properties }) => Properties.BucketName).sort()).toEqual(
      ['erasures', 'originals', 'public', 'staging'].map(name => `veduta-${name}-123456789012-eu-central-1`),
    )
  })

  test('is kept when the stack goes or it is replaced, but not when its creation is taken back', () => {
    for (const { DeletionPolicy, UpdateReplacePolicy } of buckets)
      expect({ DeletionPolicy, UpdateReplacePolicy }).toEqual({ DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' })
  })

  test('is closed to the public, encrypted and without access lists', () => {
    for (const { Properties } of buckets) {
      expect(Properties.PublicAccessBlockConfiguration).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      })
      expect(Properties.BucketEncryption.ServerSideEncryptionConfiguration[0].ServerSideEncryptionByDefault.SSEAlgorithm).toBe('AES256')
      expect(Properties.OwnershipControls.Rules[0].ObjectOwnership).toBe('BucketOwnerEnforced')
    }
  })

  test('refuses what does not come over TLS', () => {
    for (const each of ['originals', 'staging', 'public', 'erasures']) {
      expect(policyOf(each).Properties.PolicyDocument.Statement).toContainEqual(
        expect.objectContaining({ Effect: 'Deny', Action: 's3:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      )
    }
  })
})

describe('what is not public', () => {
  test('has a policy that allows nothing to anyone', () => {
    for (const each of ['originals', 'staging', 'erasures']) {
      const effects = policyOf(each).Properties.PolicyDocument.Statement.map(({ Effect }: { Effect: string }) => Effect)
      expect(effects).toEqual(['Deny'])
    }
  })

  test('is no origin of the distribution', () => {
    const [distribution] = resourcesOf(template, 'AWS::CloudFront::Distribution')
    const all: string[] = distribution!.Properties.DistributionConfig.Origins.map(({ DomainName }: { DomainName: unknown }) => spell(DomainName))
    const origins = [...new Set(all)]
    expect(origins.filter(origin => origin.includes('RegionalDomainName'))).toEqual([`{${bucket('public').id}.RegionalDomainName}`])
    expect(origins).toHaveLength(4)
  })
})

describe('the public bucket', () => {
  test('can be read and listed by this distribution alone', () => {
    const allowed = policyOf('public').Properties.PolicyDocument.Statement.filter(({ Effect }: { Effect: string }) => Effect === 'Allow')
    const [distribution] = resourcesOf(template, 'AWS::CloudFront::Distribution')
    expect(allowed).toHaveLength(1)
    expect(allowed[0]).toMatchObject({ Action: ['s3:GetObject', 's3:ListBucket'], Principal: { Service: 'cloudfront.amazonaws.com' } })
    expect(JSON.stringify(allowed[0].Condition.StringEquals['AWS:SourceArn'])).toContain(distribution!.id)
  })
})

describe('originals', () => {
  test('take posts of browsers on the gallery alone', () => {
    expect(bucket('originals').Properties.CorsConfiguration.CorsRules).toEqual([
      { AllowedMethods: ['POST'], AllowedOrigins: ['https://gallery.city.example'], AllowedHeaders: ['content-type'], MaxAge: 3600 },
    ])
  })

  test('lose uploads after 30 days, and versions that were deleted after 35', () => {
    const rules = bucket('originals').Properties.LifecycleConfiguration.Rules
    expect(rules).toContainEqual(expect.objectContaining({ Prefix: 'uploads/', ExpirationInDays: 30, NoncurrentVersionExpiration: { NoncurrentDays: 1 } }))
    expect(rules).toContainEqual(expect.objectContaining({ NoncurrentVersionExpiration: { NoncurrentDays: 35 } }))
  })

  test('are announced by the bus, without a function that writes notifications', () => {
    expect(bucket('originals').Properties.NotificationConfiguration).toEqual({ EventBridgeConfiguration: { EventBridgeEnabled: true } })
    expect(Object.keys(template.findResources('Custom::S3BucketNotifications'))).toEqual([])
  })
})

test('originals, public renditions and erasures can be brought back after a mistake', () => {
  for (const each of ['originals', 'public', 'erasures']) expect(bucket(each).Properties.VersioningConfiguration).toEqual({ Status: 'Enabled' })
})

test("commands on the operator's machine work on the table and the buckets that are deployed", () => {
  const told = deployedEnvironment(readDeployment(example))
  const [table] = resourcesOf(template, 'AWS::DynamoDB::GlobalTable')
  expect(told.VEDUTA_TABLE).toBe(table!.Properties.TableName)
  expect([told.VEDUTA_ORIGINALS, told.VEDUTA_STAGING, told.VEDUTA_PUBLIC, told.VEDUTA_ERASURES].sort()).toEqual(
    buckets.map(({ Properties }) => Properties.BucketName).sort(),
  )
})

test('the record of erasures never ends', () => {
  expect(bucket('erasures').Properties.LifecycleConfiguration).toBeUndefined()
})

describe('the table', () => {
  const table = () => resourcesOf(template, 'AWS::DynamoDB::GlobalTable')[0]!

  test('has the keys and indexes that its adapter names', () => {
    template.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      KeySchema: [
        { AttributeName: TABLE.partitionKey, KeyType: 'HASH' },
        { AttributeName: TABLE.sortKey, KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: Object.entries(TABLE.indexes).map(([IndexName, { partitionKey, sortKey }]) =>
        Match.objectLike({
          IndexName,
          KeySchema: [
            { AttributeName: partitionKey, KeyType: 'HASH' },
            { AttributeName: sortKey, KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'KEYS_ONLY' },
        }),
      ),
      TimeToLiveSpecification: { AttributeName: TABLE.timeToLive, Enabled: true },
      StreamSpecification: { StreamViewType: 'KEYS_ONLY' },
    })
  })

  test('is paid by request, up to a cap, its indexes too', () => {
    const { Properties } = table()
    expect(Properties.BillingMode).toBe('PAY_PER_REQUEST')
    expect(Properties.WriteOnDemandThroughputSettings).toEqual({ MaxWriteRequestUnits: 500 })
    expect(Properties.Replicas[0].ReadOnDemandThroughputSettings).toEqual({ MaxReadRequestUnits: 2000 })
    expect(Properties.GlobalSecondaryIndexes.every((index: { WriteOnDemandThroughputSettings: object }) => index.WriteOnDemandThroughputSettings)).toBe(true)
  })

  test('is encrypted, can be restored to any second of 35 days, and can be deleted neither by hand nor with the stack', () => {
    const { Properties, DeletionPolicy } = table()
    expect(Properties.SSESpecification.SSEEnabled).toBe(true)
    expect(Properties.Replicas).toHaveLength(1)
    expect(Properties.Replicas[0]).toMatchObject({
      Region: 'eu-central-1',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
    })
    expect(DeletionPolicy).toBe('Retain')
  })

  test('that was restored under another name is another resource, so that it can be imported', () => {
    const [restored] = resourcesOf(galleryTemplate({ table: 'veduta-restored' }), 'AWS::DynamoDB::GlobalTable')
    expect(restored!.Properties.TableName).toBe('veduta-restored')
    expect(restored!.id).not.toBe(table().id)
  })
})
