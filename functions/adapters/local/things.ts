import type { Saved, ThingKind, Things } from '../../ports.ts'
import type { Database } from './database.ts'

/**
 * Things of one kind in their table, each as the JSON that was stored. Writers name what they saw by that same text: it is
 * what a parsed thing gives again, since it was written from one.
 */
export function createSqliteThings<Kind extends ThingKind>({ sql, write }: Database, kind: Kind, column: 'campaign' | 'place') {
  type Thing = Things[Kind]
  const list = sql.prepare(`SELECT ${column} AS thing FROM ${kind} WHERE city = ? ORDER BY rowid`)
  const find = sql.prepare(`SELECT ${column} AS thing, saved FROM ${kind} WHERE city = ? AND slug = ?`)
  const put = sql.prepare(
    `INSERT INTO ${kind} (city, slug, ${column}) VALUES (?, ?, ?) ON CONFLICT (city, slug) DO UPDATE SET ${column} = excluded.${column}, saved = NULL`,
  )
  const insert = sql.prepare(`INSERT INTO ${kind} (city, slug, ${column}, saved) VALUES (?, ?, ?, ?) ON CONFLICT (city, slug) DO NOTHING`)
  const update = sql.prepare(`UPDATE ${kind} SET ${column} = ?, saved = ? WHERE city = ? AND slug = ? AND ${column} = ?`)
  const remove = sql.prepare(`DELETE FROM ${kind} WHERE city = ? AND slug = ? AND ${column} = ?`)

  return {
    list: (city: string) => list.all(city).map(row => JSON.parse(String(row.thing)) as Thing),
    find(city: string, slug: string): { thing: Thing; saved?: Saved } | undefined {
      const row = find.get(city, slug)
      if (!row) return undefined
      return { thing: JSON.parse(String(row.thing)) as Thing, ...(row.saved != null && { saved: JSON.parse(String(row.saved)) as Saved }) }
    },
    put: (city: string, thing: Thing) => void write(() => put.run(city, thing.slug, JSON.stringify(thing))),
    save(city: string, thing: Thing, over: Thing | undefined, saved: Saved): boolean {
      const [text, by] = [JSON.stringify(thing), JSON.stringify(saved)]
      const { changes } = write(() =>
        over === undefined ? insert.run(city, thing.slug, text, by) : update.run(text, by, city, thing.slug, JSON.stringify(over)),
      )
      return changes > 0
    },
    remove: (city: string, thing: Thing): boolean => write(() => remove.run(city, thing.slug, JSON.stringify(thing))).changes > 0,
  }
}
