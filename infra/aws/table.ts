import { RemovalPolicy } from 'aws-cdk-lib'
import { AttributeType, Billing, ProjectionType, StreamViewType, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { TABLE } from '../../functions/adapters/aws/table-definition.ts'
import type { Deployment } from './config.ts'
import { tableName } from './names.ts'

const text = (name: string) => ({ name, type: AttributeType.STRING })

/**
 * The one table, as its adapter defines it. On demand, up to so many units a second that nobody can run up a bill. A table of
 * another name is another resource: it can be imported while the first is let go and kept.
 */
export function createTable(scope: Construct, id: string, { name, limits, ...deployment }: Deployment): TableV2 {
  const table = tableName({ name, ...deployment })
  const most = { maxReadRequestUnits: limits.readUnits, maxWriteRequestUnits: limits.writeUnits }
  return new TableV2(scope, table === name ? id : `${id}-${table}`, {
    tableName: table,
    partitionKey: text(TABLE.partitionKey),
    sortKey: text(TABLE.sortKey),
    globalSecondaryIndexes: Object.entries(TABLE.indexes).map(([indexName, { partitionKey, sortKey }]) => ({
      indexName,
      partitionKey: text(partitionKey),
      sortKey: text(sortKey),
      projectionType: ProjectionType.KEYS_ONLY,
      ...most,
    })),
    billing: Billing.onDemand(most),
    timeToLiveAttribute: TABLE.timeToLive,
    // The change feed names what changed; whoever is told reads the item itself.
    dynamoStream: StreamViewType.KEYS_ONLY,
    encryption: TableEncryptionV2.awsManagedKey(),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  })
}
