import { ConditionalCheckFailedException, DynamoDBClient, DynamoDBServiceException } from '@aws-sdk/client-dynamodb'
import { DeleteCommand, DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, type QueryCommandInput, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { AppError } from '../../errors.ts'
import { CLIENT_SETTINGS } from './client-settings.ts'
import type { Key } from './keys.ts'
import { asServiceError, wasRepeated } from './service-error.ts'
import { type IndexName, TABLE } from './table-definition.ts'

type Value = string | number | Uint8Array | ReadonlySet<string>
export type Item = Record<string, Value>

/** What must be true of the item that is there. Attributes are written `#name`, values `:name`. */
export interface Condition {
  that: string
  values?: Item
}
export const ABSENT: Condition = { that: `attribute_not_exists(#${TABLE.partitionKey})` }

export interface Range {
  index?: IndexName
  partition: string
  /** Bounds of the sort key. */
  sort?: { prefix: string } | { above: string } | { below: string } | { from: string; to: string }
  newestFirst?: boolean
  limit?: number
  /** See every write that has ended: for twice the price, and never in an index. */
  consistent?: boolean
}

/** The table, by the few requests that are atomic on one item. Every failure of the service is `unavailable`, an item beyond 400 kB `too-large`. */
export interface Table {
  /** An item as it is now, or only some attributes of it. */
  get(key: Key, attributes?: readonly string[]): Promise<Item | undefined>
  /** Items in the order of their sort keys; one request where `limit` is given and 1 MB holds them. */
  query(range: Range): Promise<Item[]>
  count(range: Range): Promise<number>
  /** Write a whole item; false where the condition is not met. */
  put(key: Key, attributes: Item, only?: Condition): Promise<boolean>
  /** Change attributes; answers the item as it is then, `undefined` where the condition is not met. */
  update(key: Key, change: string, values: Item, only?: Condition): Promise<Item | undefined>
  /** False where the condition is not met. */
  remove(key: Key, only?: Condition): Promise<boolean>
}

/** A client with bounded waiting. Region, credentials and endpoint come from the environment unless they are given. */
export const createDynamoClient = (reach: { endpoint?: string; region?: string; credentials?: { accessKeyId: string; secretAccessKey: string } } = {}) =>
  new DynamoDBClient({ ...CLIENT_SETTINGS, maxAttempts: 3, ...reach })

export function openTable(name: string, client = createDynamoClient()): Table {
  const documents = DynamoDBDocumentClient.from(client)
  const named = (key: Key) => ({ TableName: name, Key: { [TABLE.partitionKey]: key[0], [TABLE.sortKey]: key[1] } })

  async function get(key: Key, attributes?: readonly string[]) {
    const only = attributes && { ProjectionExpression: attributes.map(each => `#${each}`).join(', ') }
    const { Item } = await run(() => documents.send(new GetCommand({ ...named(key), ConsistentRead: true, ...only, ...namesIn(only?.ProjectionExpression) })))
    return Item as Item | undefined
  }

  /** Follow the pages of 1 MB until there are as many as asked for. */
  async function* pages(range: Range, select?: 'COUNT') {
    let from: QueryCommandInput['ExclusiveStartKey']
    for (let left = range.limit ?? Number.POSITIVE_INFINITY; left > 0; ) {
      const limit = Number.isFinite(left) && { Limit: left }
      const page = await run(() =>
        documents.send(
          new QueryCommand({ TableName: name, ...ask(range), ...limit, ...(select && { Select: select }), ...(from && { ExclusiveStartKey: from }) }),
        ),
      )
      yield page
      left -= page.Count ?? 0
      from = page.LastEvaluatedKey
      if (!from) return
    }
  }

  return {
    get,
    async query(range) {
      const items: Item[] = []
      for await (const page of pages(range)) items.push(...((page.Items ?? []) as Item[]))
      return items
    },
    async count(range) {
      let count = 0
      for await (const page of pages(range, 'COUNT')) count += page.Count ?? 0
      return count
    },
    put: (key, attributes, only) =>
      ifMet(
        async () => {
          await documents.send(new PutCommand({ TableName: name, Item: { ...named(key).Key, ...attributes }, ...conditional(only) }))
          return true
        },
        async repeated => repeated && (await isEqual(await get(key), { ...named(key).Key, ...attributes })),
      ),
    update: (key, change, values, only) =>
      ifMet(
        async () => {
          const input = { ...named(key), UpdateExpression: change, ReturnValues: 'ALL_NEW' as const, ...conditional(only, change, values) }
          return (await documents.send(new UpdateCommand(input))).Attributes as Item
        },
        async () => undefined,
      ),
    remove: (key, only) =>
      ifMet(
        async () => {
          await documents.send(new DeleteCommand({ ...named(key), ...conditional(only) }))
          return true
        },
        async repeated => repeated && (await get(key)) === undefined,
      ),
  }
}

/** A validation error like any other by its name. */
const TOO_LARGE = /Item size .*exceeded/i

async function run<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DynamoDBServiceException && TOO_LARGE.test(error.message))
      throw new AppError('too-large', 'expected an item of up to 400 kB, which the table can hold, received a larger one', { cause: error })
    throw asServiceError(error, 'the table')
  }
}

/** What compares is loaded by the rare write that has to: importing `node:util` makes Node load all that it offers. */
async function isEqual(one: Item | undefined, other: Item): Promise<boolean> {
  const { isDeepStrictEqual } = await import('node:util')
  return isDeepStrictEqual({ ...one }, other)
}

/** `refused` answers where the condition was not met; it is told whether the first try may have arrived, so that only its answer was lost. */
async function ifMet<T>(work: () => Promise<T>, refused: (repeated: boolean) => Promise<T>): Promise<T> {
  return run(async () => {
    try {
      return await work()
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return refused(wasRepeated(error))
      throw error
    }
  })
}

function ask({ index, partition, sort, newestFirst, consistent }: Range) {
  const keys = index ? TABLE.indexes[index] : TABLE
  const bounds = sort && boundsOf(sort)
  return {
    ...(index && { IndexName: index }),
    KeyConditionExpression: ['#partition = :partition', ...(bounds ? [bounds] : [])].join(' AND '),
    ExpressionAttributeNames: { '#partition': keys.partitionKey, ...(bounds && { '#sort': keys.sortKey }) },
    ExpressionAttributeValues: { ':partition': partition, ...(sort && valuesOf(sort)) },
    ScanIndexForward: !newestFirst,
    ConsistentRead: consistent ?? false,
  }
}

function boundsOf(sort: NonNullable<Range['sort']>): string {
  if ('from' in sort) return '#sort BETWEEN :from AND :to'
  if ('prefix' in sort) return 'begins_with(#sort, :sort)'
  return 'above' in sort ? '#sort > :sort' : '#sort < :sort'
}

function valuesOf(sort: NonNullable<Range['sort']>): Record<string, string> {
  if ('from' in sort) return { ':from': sort.from, ':to': sort.to }
  return { ':sort': Object.values(sort)[0] as string }
}

function conditional(only: Condition | undefined, change = '', values: Item = {}) {
  const all = Object.entries({ ...values, ...only?.values })
  return {
    ...(only && { ConditionExpression: only.that }),
    ...namesIn(`${change} ${only?.that ?? ''}`),
    ...(all.length > 0 && { ExpressionAttributeValues: Object.fromEntries(all.map(([each, value]) => [`:${each}`, value])) }),
  }
}

/** Many plain words are reserved in expressions, so every attribute goes by a placeholder of its own name. */
function namesIn(expression = '') {
  const names = expression.match(/#[a-z]+/gi) ?? []
  return names.length > 0 ? { ExpressionAttributeNames: Object.fromEntries(names.map(each => [each, each.slice(1)])) } : {}
}
