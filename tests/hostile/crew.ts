import { availableParallelism } from 'node:os'
import { attemptFairly } from './attempt-fairly.ts'
import { openWorkshop, type Tried, type Workshop } from './workshop.ts'

export type Try = (bytes: Uint8Array, allowed?: { cpuMs: number }) => Promise<Tried>

/**
 * Work through items, one after the other, so that each is measured by itself. `untimed`, where their time does not count: as many
 * at once as there are processors, each once.
 */
export async function workThrough<Item>(items: Iterable<Item>, untimed: boolean, work: (item: Item, attempt: Try) => Promise<void>): Promise<void> {
  const left = items[Symbol.iterator]()
  const hand = async (workshop: Workshop) => {
    const attempt: Try = (bytes, allowed) => (untimed ? workshop.attempt(bytes) : attemptFairly(workshop, bytes, allowed))
    try {
      for (let next = left.next(); !next.done; next = left.next()) await work(next.value, attempt)
    } finally {
      await workshop.close()
    }
  }
  await Promise.all(Array.from({ length: untimed ? availableParallelism() : 1 }, () => hand(openWorkshop())))
}
