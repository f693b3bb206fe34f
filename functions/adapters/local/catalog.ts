import type { Ambassador } from '../../../shared/ambassador.ts'
import type { City } from '../../../shared/city.ts'
import type { Invitation } from '../../../shared/invitation.ts'
import type { Member, RoleChange } from '../../../shared/member.ts'
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
  const insertMember = sql.prepare('INSERT INTO members (issuer, subject, member) VALUES (?, ?, ?) ON CONFLICT (issuer, subject) DO NOTHING')
  const updateMember = sql.prepare('UPDATE members SET member = ? WHERE issuer = ? AND subject = ? AND member = ?')
  const removeMember = sql.prepare('DELETE FROM members WHERE issuer = ? AND subject = ? AND member = ?')
  const invitation = sql.prepare('SELECT invitation FROM invitations WHERE id = ?')
  const invitations = sql.prepare('SELECT invitation FROM invitations ORDER BY id')
  const insertInvitation = sql.prepare('INSERT INTO invitations (id, invitation) VALUES (?, ?) ON CONFLICT DO NOTHING')
  const updateInvitation = sql.prepare('UPDATE invitations SET invitation = ? WHERE id = ? AND invitation = ?')
  const removeInvitation = sql.prepare('DELETE FROM invitations WHERE id = ? AND invitation = ?')
  const ambassadors = sql.prepare('SELECT ambassador FROM ambassadors WHERE city = ? ORDER BY id')
  const insertAmbassador = sql.prepare('INSERT INTO ambassadors (ambassador, city, id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
  const updateAmbassador = sql.prepare('UPDATE ambassadors SET ambassador = ? WHERE city = ? AND id = ? AND ambassador = ?')
  const removeAmbassador = sql.prepare('DELETE FROM ambassadors WHERE city = ? AND id = ? AND ambassador = ?')
  const roleChanges = sql.prepare('SELECT change FROM role_changes ORDER BY number DESC LIMIT ?')
  const addRoleChange = sql.prepare('INSERT INTO role_changes (number, change) VALUES (?, ?) ON CONFLICT DO NOTHING')

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
    async saveMember(each, over) {
      const { issuer, subject } = each
      const text = JSON.stringify(each)
      return write(() => (over ? updateMember.run(text, issuer, subject, JSON.stringify(over)) : insertMember.run(issuer, subject, text))).changes > 0
    },
    async removeMember(each) {
      return write(() => removeMember.run(each.issuer, each.subject, JSON.stringify(each))).changes > 0
    },
    async invitation(id) {
      const row = invitation.get(id)
      return row && (JSON.parse(String(row.invitation)) as Invitation)
    },
    async invitations() {
      return invitations.all().map(row => JSON.parse(String(row.invitation)) as Invitation)
    },
    async saveInvitation(each, over) {
      const text = JSON.stringify(each)
      return write(() => (over ? updateInvitation.run(text, each.id, JSON.stringify(over)) : insertInvitation.run(each.id, text))).changes > 0
    },
    async removeInvitation(each) {
      return write(() => removeInvitation.run(each.id, JSON.stringify(each))).changes > 0
    },
    async ambassadors(slug) {
      return ambassadors.all(slug).map(row => JSON.parse(String(row.ambassador)) as Ambassador)
    },
    async saveAmbassador(each, over) {
      const values = [JSON.stringify(each), each.city, each.id] as const
      return write(() => (over ? updateAmbassador.run(...values, JSON.stringify(over)) : insertAmbassador.run(...values))).changes > 0
    },
    async removeAmbassador(each) {
      return write(() => removeAmbassador.run(each.city, each.id, JSON.stringify(each))).changes > 0
    },
    async roleChanges(limit) {
      // SQLite reads a negative limit as none.
      return roleChanges.all(limit ?? -1).map(row => JSON.parse(String(row.change)) as RoleChange)
    },
    async addRoleChange(change) {
      return write(() => addRoleChange.run(change.number, JSON.stringify(change))).changes > 0
    },
  }
}
