import { sha256Hex } from './token.ts'

/** Where the history of a submission ends: `head` is the hash of its last entry, as `hashEntry` makes it. */
export interface Leaf {
  id: string
  version: number
  head: string
}

/** What covers all of a city's submissions as they are at one moment, once a day. `number` counts a city's days from 1; `prev` is the root before. */
export interface DayRoot {
  city: string
  number: number
  /** In the city's time zone. */
  day: string
  at: string
  /** How many leaves it covers. */
  count: number
  prev?: string
  root: string
}

/** With the leaves that are new or others since the day before. */
export interface Day extends DayRoot {
  leaves: readonly Leaf[]
}

export const leafLine = ({ id, version, head }: Leaf) => `${id} ${version} ${head}\n`

export function parseLeaves(lines: string): Leaf[] {
  return lines
    .split('\n')
    .slice(0, -1)
    .map(line => {
      const [id = '', version, head = ''] = line.split(' ')
      return { id, version: Number(version), head }
    })
}

/** Hash a day: lower-case hex of the SHA-256 of one line that names the day and the root before, and one line for each leaf, in the order of ids. */
export function rootOf({ city, number, day, at, prev }: Omit<DayRoot, 'root' | 'count'>, leaves: ReadonlyMap<string, Leaf>): Promise<string> {
  const lines = [...leaves.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(leafLine)
  return sha256Hex(`veduta:root:1 ${city} ${number} ${day} ${at} ${lines.length} ${prev ?? '-'}\n${lines.join('')}`)
}

/** Take newer leaves in; answers those that were new. What a leaf was once told of is never taken back. */
export function mergeLeaves(leaves: Map<string, Leaf>, others: Iterable<Leaf>): Leaf[] {
  const fresh: Leaf[] = []
  for (const leaf of others) {
    if ((leaves.get(leaf.id)?.version ?? 0) >= leaf.version) continue
    leaves.set(leaf.id, leaf)
    fresh.push(leaf)
  }
  return fresh
}
