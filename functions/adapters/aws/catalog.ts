import type { Campaign } from '../../../shared/campaign.ts'
import type { City } from '../../../shared/city.ts'
import { type Member, memberId } from '../../../shared/member.ts'
import type { Place } from '../../../shared/place.ts'
import type { Catalog, ThingKind, Things } from '../../ports.ts'
import { CITIES, type Key, MEMBERS, ofCity } from './keys.ts'
import type { Item, Table } from './table.ts'
import { createDynamoThings } from './things.ts'

const cityKey = (slug: string): Key => [CITIES, slug]
const thingKey = (kind: ThingKind, city: string, slug: string): Key => [ofCity(city), `${kind}#${slug}`]
const memberKey = (member: Pick<Member, 'issuer' | 'subject'>): Key => [MEMBERS, memberId(member)]

/** Cities, campaigns, places and members in DynamoDB; lists of the first three come in the order in which their entries were first put. */
export function createDynamoCatalog(table: Table, now: () => Date): Catalog {
  const things = createDynamoThings(table, now)
  const parse = (item: Item) => JSON.parse(String(item.member)) as Member

  return {
    cities: () => things.list<City>(CITIES),
    city: async slug => (await things.find<City>(cityKey(slug)))?.thing,
    campaigns: city => things.list<Campaign>(ofCity(city), 'campaigns#'),
    places: city => things.list<Place>(ofCity(city), 'places#'),
    putCity: city => things.put(cityKey(city.slug), city),
    storedCity: slug => things.find<City>(cityKey(slug)),
    saveCity: (city, over, saved) => things.save(cityKey(city.slug), city, over, saved),
    putCampaign: (city, campaign) => things.put(thingKey('campaigns', city, campaign.slug), campaign),
    putPlace: (city, place) => things.put(thingKey('places', city, place.slug), place),
    thing: <Kind extends ThingKind>(kind: Kind, city: string, slug: string) => things.find<Things[Kind]>(thingKey(kind, city, slug)),
    saveThing: (kind, city, thing, over, saved) => things.save(thingKey(kind, city, thing.slug), thing, over, saved),
    removeThing: (kind, city, thing) => things.remove(thingKey(kind, city, thing.slug), thing),
    async member(issuer, subject) {
      const item = await table.get(memberKey({ issuer, subject }))
      return item && parse(item)
    },
    async members() {
      return (await table.query({ partition: MEMBERS, consistent: true })).map(parse)
    },
    async putMember(member) {
      await table.put(memberKey(member), { member: JSON.stringify(member) })
    },
  }
}
