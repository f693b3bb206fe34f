import type { Ambassador } from '../../shared/ambassador.ts'
import type { Campaign } from '../../shared/campaign.ts'
import type { City } from '../../shared/city.ts'
import type { Invitation } from '../../shared/invitation.ts'
import type { Member, RoleChange } from '../../shared/member.ts'
import type { Place } from '../../shared/place.ts'

/** What editors keep for a city, by kind. */
export interface Things {
  campaigns: Campaign
  places: Place
}
export type ThingKind = keyof Things

/** Who saved a thing last at the desk, and when. */
export interface Saved {
  by: string
  at: string
}

/** Cities, campaigns, places, members, invitations: stored data, seeded from files, edited at the desk. */
export interface Catalog {
  cities(): Promise<City[]>
  city(slug: string): Promise<City | undefined>
  campaigns(city: string): Promise<Campaign[]>
  places(city: string): Promise<Place[]>
  putCity(city: City): Promise<void>
  /** A city as it is stored; `saved` is absent where only a seed wrote it. */
  storedCity(slug: string): Promise<{ thing: City; saved?: Saved } | undefined>
  /** Store `city` if what is there is still `over`; false when it is not. */
  saveCity(city: City, over: City, saved: Saved): Promise<boolean>
  putCampaign(city: string, campaign: Campaign): Promise<void>
  putPlace(city: string, place: Place): Promise<void>
  /** One thing as it is stored; `saved` is absent where only a seed wrote it. */
  thing<Kind extends ThingKind>(kind: Kind, city: string, slug: string): Promise<{ thing: Things[Kind]; saved?: Saved } | undefined>
  /** Store `thing` if what is there is still `over` (`undefined`: nothing is there); false when it is not. */
  saveThing<Kind extends ThingKind>(kind: Kind, city: string, thing: Things[Kind], over: Things[Kind] | undefined, saved: Saved): Promise<boolean>
  /** Remove `thing` if that is still what is there; false when it is not. */
  removeThing<Kind extends ThingKind>(kind: Kind, city: string, thing: Things[Kind]): Promise<boolean>
  member(issuer: string, subject: string): Promise<Member | undefined>
  members(): Promise<Member[]>
  putMember(member: Member): Promise<void>
  /** Store `member` if what is there is still `over` (`undefined`: nothing is there); false when it is not. */
  saveMember(member: Member, over: Member | undefined): Promise<boolean>
  /** Remove `member` if that is still what is there; false when it is not. */
  removeMember(member: Member): Promise<boolean>
  invitation(id: string): Promise<Invitation | undefined>
  invitations(): Promise<Invitation[]>
  /** Store `invitation` if what is there is still `over` (`undefined`: nothing is there); false when it is not. */
  saveInvitation(invitation: Invitation, over: Invitation | undefined): Promise<boolean>
  /** Remove `invitation` if that is still what is there; false when it is not. */
  removeInvitation(invitation: Invitation): Promise<boolean>
  /** Links of a city's ambassadors, in any order. */
  ambassadors(city: string): Promise<Ambassador[]>
  /** Store `ambassador` if what is there is still `over` (`undefined`: nothing is there); false when it is not. */
  saveAmbassador(ambassador: Ambassador, over: Ambassador | undefined): Promise<boolean>
  /** Remove `ambassador` if that is still what is there; false when it is not. */
  removeAmbassador(ambassador: Ambassador): Promise<boolean>
  /** Changes of roles, the newest first; all of them without a limit. */
  roleChanges(limit?: number): Promise<RoleChange[]>
  /** Add a change to the list; false where there is one of that number. */
  addRoleChange(change: RoleChange): Promise<boolean>
}
