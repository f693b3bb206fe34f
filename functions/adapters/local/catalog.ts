import type { Campaign } from '../../../shared/campaign.ts'
import type { City } from '../../../shared/city.ts'
import type { Member } from '../../../shared/member.ts'
import type { Place } from '../../../shared/place.ts'
import type { Catalog } from '../../ports.ts'
import type { Database } from './database.ts'

/** Cities, campaigns, places and members in SQLite; lists of the first three come in the order in which their entries were first put. */
export function createSqliteCatalog({ sql, write }: Database): Catalog {
  const cities = sql.prepare('SELECT city FROM cities ORDER BY rowid')
  const city = sql.prepare('SELECT city FROM cities WHERE slug = ?')
  const campaigns = sql.prepare('SELECT campaign FROM campaigns WHERE city = ? ORDER BY rowid')
  const places = sql.prepare('SELECT place FROM places WHERE city = ? ORDER BY rowid')
  const putCity = sql.prepare('INSERT INTO cities (slug, city) VALUES (?, ?) ON CONFLICT (slug) DO UPDATE SET city = excluded.city')
  const putCampaign = sql.prepare(
    'INSERT INTO campaigns (city, slug, campaign) VALUES (?, ?, ?) ON CONFLICT (city, slug) DO UPDATE SET campaign = excluded.campaign',
  )
  const putPlace = sql.prepare('INSERT INTO places (city, slug, place) VALUES (?, ?, ?) ON CONFLICT (city, slug) DO UPDATE SET place = excluded.place')
  const removeCampaign = sql.prepare('DELETE FROM campaigns WHERE city = ? AND slug = ?')
  const removePlace = sql.prepare('DELETE FROM places WHERE city = ? AND slug = ?')
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
    async campaigns(slug) {
      return campaigns.all(slug).map(row => JSON.parse(String(row.campaign)) as Campaign)
    },
    async places(slug) {
      return places.all(slug).map(row => JSON.parse(String(row.place)) as Place)
    },
    async putCity(each) {
      write(() => putCity.run(each.slug, JSON.stringify(each)))
    },
    async putCampaign(slug, each) {
      write(() => putCampaign.run(slug, each.slug, JSON.stringify(each)))
    },
    async putPlace(slug, each) {
      write(() => putPlace.run(slug, each.slug, JSON.stringify(each)))
    },
    async removeCampaign(slug, campaign) {
      write(() => removeCampaign.run(slug, campaign))
    },
    async removePlace(slug, place) {
      write(() => removePlace.run(slug, place))
    },
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
