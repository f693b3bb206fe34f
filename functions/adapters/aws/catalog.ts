import type { Ambassador } from '../../../shared/ambassador.ts'
import type { Campaign } from '../../../shared/campaign.ts'
import type { City } from '../../../shared/city.ts'
import type { Invitation } from '../../../shared/invitation.ts'
import { type Member, memberId, type RoleChange } from '../../../shared/member.ts'
import type { Place } from '../../../shared/place.ts'
import type { Catalog, ThingKind, Things } from '../../ports.ts'
import { CITIES, INVITATIONS, type Key, MEMBERS, ofAmbassadors, ofCity, ordinal, ROLE_CHANGES } from './keys.ts'
import { ABSENT, type Condition, type Item, type Table } from './table.ts'
import { createDynamoThings } from './things.ts'

const cityKey = (slug: string): Key => [CITIES, slug]
const thingKey = (kind: ThingKind, city: string, slug: string): Key => [ofCity(city), `${kind}#${slug}`]
const memberKey = (member: Pick<Member, 'issuer' | 'subject'>): Key => [MEMBERS, memberId(member)]

const invitationKey = (id: string): Key => [INVITATIONS, id]
const ambassadorKey = ({ city, id }: Ambassador): Key => [ofAmbassadors(city), id]
const isStillVouching = (over: Ambassador): Condition => ({ that: '#ambassador = :over', values: { over: JSON.stringify(over) } })
const roleChangeKey = (number: number): Key => [ROLE_CHANGES, ordinal(number)]
/** What was parsed gives again the JSON that it was stored as. */
const isStillInvited = (invitation: Invitation): Condition => ({ that: '#invitation = :over', values: { over: JSON.stringify(invitation) } })
const isStill = (member: Member): Condition => ({ that: '#member = :over', values: { over: JSON.stringify(member) } })

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
    saveMember: (member, over) => table.put(memberKey(member), { member: JSON.stringify(member) }, over ? isStill(over) : ABSENT),
    removeMember: member => table.remove(memberKey(member), isStill(member)),
    async invitation(id) {
      const item = await table.get(invitationKey(id))
      return item && (JSON.parse(String(item.invitation)) as Invitation)
    },
    async invitations() {
      return (await table.query({ partition: INVITATIONS, consistent: true })).map(({ invitation }) => JSON.parse(String(invitation)) as Invitation)
    },
    saveInvitation: (each, over) => table.put(invitationKey(each.id), { invitation: JSON.stringify(each) }, over ? isStillInvited(over) : ABSENT),
    removeInvitation: each => table.remove(invitationKey(each.id), isStillInvited(each)),
    async ambassadors(city) {
      const items = await table.query({ partition: ofAmbassadors(city), consistent: true })
      return items.map(({ ambassador }) => JSON.parse(String(ambassador)) as Ambassador)
    },
    saveAmbassador: (each, over) => table.put(ambassadorKey(each), { ambassador: JSON.stringify(each) }, over ? isStillVouching(over) : ABSENT),
    removeAmbassador: each => table.remove(ambassadorKey(each), isStillVouching(each)),
    async roleChanges(limit) {
      const items = await table.query({ partition: ROLE_CHANGES, newestFirst: true, ...(limit !== undefined && { limit }), consistent: true })
      return items.map(({ change }) => JSON.parse(String(change)) as RoleChange)
    },
    addRoleChange: change => table.put(roleChangeKey(change.number), { change: JSON.stringify(change) }, ABSENT),
  }
}
