import { submissionOf } from './keys.ts'
import { TABLE } from './table-definition.ts'

/** The keys of an item as a record of the table's stream writes them. */
type Keys = Record<string, { S?: string }>

/** The submission whose change a record of the stream tells of; `undefined` where it tells of another item. */
export function submissionIn(keys: Keys | undefined): string | undefined {
  const partition = keys?.[TABLE.partitionKey]?.S
  const isFeed = partition?.startsWith(TABLE.feed.prefix) && keys?.[TABLE.sortKey]?.S === TABLE.feed.sortKey
  return isFeed && partition ? submissionOf(partition) : undefined
}
