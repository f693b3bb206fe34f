import type { Table } from '../../functions/adapters/aws/table.ts'

/** Work on a table that goes on write by write, as it is told. */
export interface Stepping {
  /** Let it make so many writes, or as many as there are to make. */
  steps(count: number): Promise<void>
  /** It ends here: writes that were not let through are never made. */
  kill(): Promise<void>
}

/** Begin work on a table; it stands still before its first write. */
export function stepping(table: Table, work: (table: Table) => Promise<unknown>): Stepping {
  const waiting: { go: () => Promise<unknown>; stop: () => void }[] = []
  let isKilled = false
  let arrived = Promise.withResolvers<boolean>()

  function write<T>(make: () => Promise<T>): Promise<T> {
    if (isKilled) return Promise.reject(new Error('killed'))
    return new Promise((resolve, reject) => {
      const go = async () => {
        const made = make()
        resolve(made)
        await made
      }
      waiting.push({ go, stop: () => reject(new Error('killed')) })
      arrived.resolve(true)
      arrived = Promise.withResolvers()
    })
  }

  const gated: Table = {
    ...table,
    put: (...order) => write(() => table.put(...order)),
    update: (...order) => write(() => table.update(...order)),
    remove: (...order) => write(() => table.remove(...order)),
  }
  const ended = work(gated).then(
    () => false,
    error => {
      if (!isKilled) throw error
      return false
    },
  )

  return {
    async steps(count) {
      for (let made = 0; made < count; made++) {
        if (waiting.length === 0 && !(await Promise.race([arrived.promise, ended]))) return
        await waiting.shift()?.go()
      }
    },
    async kill() {
      isKilled = true
      for (const { stop } of waiting) stop()
      await ended
    },
  }
}
