/**
 * The one table: what every item is found by. All keys are strings. Indexes carry nothing but keys and hold only the items that
 * have both attributes; `queue` puts submissions of a city and state in order of arrival, `due` what time alone changes.
 * The change feed is the table's stream: of a submission's items only the one with the sort key `feed` is a change of it.
 */
export const TABLE = {
  partitionKey: 'pk',
  sortKey: 'sk',
  indexes: {
    queue: { partitionKey: 'q', sortKey: 'qs' },
    due: { partitionKey: 'u', sortKey: 'us' },
  },
  /** Seconds since 1970 after which an item may be deleted; that takes days, so readers look at the time too. */
  timeToLive: 'ttl',
  feed: { prefix: 'S#', sortKey: 'S' },
} as const

export type IndexName = keyof typeof TABLE.indexes
