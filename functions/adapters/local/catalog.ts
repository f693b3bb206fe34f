import type { City } from '../../../shared/city.ts'
import type { Member } from '../../../shared/member.ts'
import type { Catalog, Saved, ThingKind } from '../../ports.ts'
import type { Database } from './database.ts'
import { createSqliteThings } from './things.ts'

/** Cities, campaigns, places and members in SQLite; lists of the first three come in the order in which their entries were first put. */
export function createSqliteCatalog(database: Database): Catalog {
  const { sql, write } = database
  const things: { [Kind in ThingKind]: ReturnType<typeof createSqliteThings<Kind>> } = {
    campaigns: createSqliteThings(database, 'campaigns', 'campaign'),
    places: createSqliteThings(database, 'places', 'place'),
  }
  const cities = sql.prepare('SELECT city FROM cities ORDER BY rowid')
  const city = sql.prepare('SELECT city, saved FROM cities WHERE slug = ?')
  const putCity = sql.prepare('INSERT INTO cities (slug, city) VALUES (?, ?) ON CONFLICT (slug) DO UPDATE SET city = excluded.city, saved = NULL')
  const updateCity = sql.prepare('UPDATE cities SET city = ?, saved = ? WHERE slug = ? AND city = ?')
  const member = sql.prepare('SELECT member FROM members WHERE issuer = ? AND subject = ?')
  const members = sql.prepare('SELECT member FROM members ORDER BY issuer, subject')
  const putMember = sql.prepare(
    'INSERT INTO members (issuer, subject, member) VALUES (?, ?, ?) ON CONFLICT (issuer, subject) DO UPDATE SET member = excluded.member',
  )

  return {
    async cities() {
      return cities.all().map(row => JSON.parse(String(row.city)) as City)
    },
    async city(slug) {
      const row = city.get(slug)
      return row && (JSON.parse(String(row.city)) as City)
    },
    campaigns: async slug => things.campaigns.list(slug),
    places: async slug => things.places.list(slug),
    async putCity(each) {
      write(() => putCity.run(each.slug, JSON.stringify(each)))
    },
    async storedCity(slug) {
      const row = city.get(slug)
      if (!row) return undefined
      return { thing: JSON.parse(String(row.city)) as City, ...(row.saved != null && { saved: JSON.parse(String(row.saved)) as Saved }) }
    },
    async saveCity(each, over, saved) {
      return write(() => updateCity.run(JSON.stringify(each), JSON.stringify(saved), each.slug, JSON.stringify(over))).changes > 0
    },
    putCampaign: async (slug, each) => things.campaigns.put(slug, each),
    putPlace: async (slug, each) => things.places.put(slug, each),
    thing: async (kind, slug, name) => things[kind].find(slug, name),
    saveThing: async (kind, slug, thing, over, saved) => things[kind].save(slug, thing, over, saved),
    removeThing: async (kind, slug, thing) => things[kind].remove(slug, thing),
    async member(issuer, subject) {
      const row = member.get(issuer, subject)
      return row && (JSON.parse(String(row.member)) as Member)
    },
    async members() {
      return members.all().map(row => JSON.parse(String(row.member)) as Member)
    },
    async putMember(each) {
      write(() => putMember.run(each.issuer, each.subject, JSON.stringify(each)))
    },
  }
}
