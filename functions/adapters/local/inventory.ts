import type { Inventory } from '../../ports.ts'
import type { Database } from './database.ts'

const PAGE = 500

/** Every submission of SQLite, along its primary key: a page at a time, so that others can write in between. */
export function createSqliteInventory({ sql }: Pick<Database, 'sql'>): Inventory {
  const page = sql.prepare('SELECT id FROM submissions WHERE id > ? ORDER BY id LIMIT ?')
  return {
    async *ids() {
      for (let last = ''; ; ) {
        const ids = page.all(last, PAGE).map(row => String(row.id))
        if (ids.length > 0) yield ids
        const end = ids.at(-1)
        if (end === undefined || ids.length < PAGE) return
        last = end
      }
    },
  }
}
