import type { AmbassadorBody } from '../../shared/ambassador.ts'
import type { CityAnswer } from '../../shared/api.ts'
import type { Campaign } from '../../shared/campaign.ts'
import type { City } from '../../shared/city.ts'
import type { DeskMe } from '../../shared/desk.ts'
import type { ClaimAnswer, DeskItem, DeskPhoto } from '../../shared/desk-item.ts'
import type { DeskAmbassador, DeskInvitation, DeskMember, DeskRoleChange, NamedCampaign } from '../../shared/desk-people.ts'
import type { BulkAnswer, Colleague, FacetsAnswer, QueueAnswer, View } from '../../shared/desk-queue.ts'
import type { DeskStatistics } from '../../shared/desk-statistics.ts'
import type { InvitationBody } from '../../shared/invitation.ts'
import type { Place } from '../../shared/place.ts'
import type { PrintPack } from '../../shared/print-pack.ts'
import { FACETS, type Facet } from '../../shared/queue-filter.ts'
import type { Reason } from '../../shared/reasons.ts'
import type { Redaction } from '../../shared/redaction.ts'
import type { Edits, Outcome, Status } from '../../shared/submission.ts'
import { type Call, callApi } from '../lib/api.ts'
import type { BulkDecision } from './use-bulk.ts'

const call = <Answer>(path: string, { headers, ...rest }: Call = {}) =>
  callApi<Answer>(`/api/v1/desk${path}`, { ...rest, headers: { 'veduta-csrf': '1', ...headers } })

/** Which part of the queue is shown: a view, perhaps of one city, perhaps narrowed. */
export type Filter = { city?: string | undefined; view: View } & { [F in Facet]?: string | undefined }

/** A filter as the addresses of the desk and of its API write it. */
export function queryOf({ city, view, ...facets }: Partial<Filter>): URLSearchParams {
  const query = new URLSearchParams()
  if (city) query.set('city', city)
  if (view && view !== 'waiting') query.set('state', view)
  for (const facet of FACETS) if (facets[facet]) query.set(facet, facets[facet])
  return query
}

export interface DecisionBody {
  version: number
  revision: number
  outcome: Outcome
  photos?: Record<string, 'accept' | 'refuse'>
  photoReasons?: Record<string, Reason>
  reason?: Reason
  explanation?: string
  edits?: Edits
}

export interface Use {
  published: number
  waiting: number
  campaigns: string[]
}

/** A thing of the catalogue with the stamp that a change has to name; without one it is new. */
export interface Stamped<Thing> {
  thing: Thing
  stamp?: string
}

const precondition = (stamp: string | undefined): Record<string, string> => (stamp === undefined ? { 'if-none-match': '*' } : { 'if-match': `"${stamp}"` })
const item = (id: string) => `/submissions/${id}`

export const changeOwn = (body: { digest?: 'on' | 'off'; lang?: string }) => call<DeskMe>('/me', { method: 'PUT', body })
export const readMe = () => call<DeskMe>('/me')
export function readQueue(filter: Filter, cursor?: string) {
  const query = queryOf(filter)
  if (cursor) query.set('cursor', cursor)
  return call<QueueAnswer>(`/queue?${query}`)
}
export const readFacets = (filter: Filter) => call<FacetsAnswer>(`/queue/facets?${queryOf(filter)}`)
export const listColleagues = async (id: string) => (await call<{ items: Colleague[] }>(`${item(id)}/colleagues`)).items
export const passOn = (id: string, body: { version: number; to: string; note: string }) =>
  call<{ version: number; status: Status }>(`${item(id)}/pass`, { method: 'POST', body })
export const decideMany = (body: BulkDecision & { items: readonly { id: string; version: number; revision: number }[] }) =>
  call<BulkAnswer>('/bulk', { method: 'POST', body })
export const readItem = (id: string) => call<DeskItem>(item(id))
export const claim = (id: string, { takeOver = false } = {}) => call<ClaimAnswer>(`${item(id)}/claim${takeOver ? '?over=yes' : ''}`, { method: 'POST' })
/** Both are sent even if the page is left at once. */
export const release = (id: string) => call<void>(`${item(id)}/claim`, { method: 'DELETE', outlives: true })
export const decide = (id: string, body: DecisionBody) =>
  call<{ version: number; status: Status }>(`${item(id)}/decision`, { method: 'POST', body, outlives: true })
export const sendMailsAgain = (id: string) => call<void>(`${item(id)}/mails`, { method: 'POST' })
export const dismissNotices = (id: string, body: { version: number; notices: string[]; explanation?: string }) =>
  call<{ version: number; status: Status }>(`${item(id)}/notices`, { method: 'POST', body })
export const redact = (id: string, body: { version: number; photo: string; redactions: readonly Redaction[] }) =>
  call<{ version: number; revision: number; status: Status }>(`${item(id)}/redactions`, { method: 'POST', body })
export const picturePath = (id: string, photo: string, width: number) => `/api/v1/desk${item(id)}/photos/${photo}/${width}.jpg`
/** The picture as it is now: made anew, it has another address, so that none of before is shown in its place. */
export const photoPath = (id: string, { id: photo, revision }: DeskPhoto, width: number) =>
  `${picturePath(id, photo, width)}${revision === undefined ? '' : `?revision=${revision}`}`

/** Lists, saves and removes a city's things of one kind. */
function thingCalls<Thing extends { slug: string }>(kind: 'campaigns' | 'places') {
  const path = (city: string, slug = '') => `/cities/${city}/${kind}${slug && `/${slug}`}`
  return {
    list: async (city: string) => (await call<{ items: Stamped<Thing>[] }>(path(city))).items,
    save: (city: string, { thing, stamp }: Stamped<Thing>) =>
      call<unknown>(path(city, thing.slug), { method: 'PUT', body: thing, headers: precondition(stamp) }),
    useOf: (city: string, slug: string) => call<Use>(`${path(city, slug)}/use`),
    remove: (city: string, { thing, stamp }: Stamped<Thing>) =>
      call<void>(`${path(city, thing.slug)}?confirmed=yes`, { method: 'DELETE', headers: precondition(stamp) }),
  }
}
export type ThingCalls<Thing extends { slug: string }> = ReturnType<typeof thingCalls<Thing>>
export const campaignCalls = thingCalls<Campaign>('campaigns')
export const placeCalls = thingCalls<Place>('places')

export const cityCalls = {
  read: (city: string) => call<Stamped<City>>(`/cities/${city}`),
  save: (city: string, { thing, stamp }: Stamped<City>) => call<Stamped<City>>(`/cities/${city}`, { method: 'PUT', body: thing, headers: precondition(stamp) }),
}

export const listMembers = () => call<{ items: DeskMember[]; changes: DeskRoleChange[]; campaigns: NamedCampaign[] }>('/members')
export const grantRoles = ({ key, stamp }: DeskMember, roles: DeskMember['roles']) =>
  call<DeskMember>(`/members/${key}`, { method: 'PUT', body: { roles }, headers: precondition(stamp) })
export const removeMember = async (member: DeskMember) => {
  await call<void>(`/members/${member.key}`, { method: 'DELETE' })
  return member
}

export const invitationCalls = {
  list: () => call<{ items: DeskInvitation[]; campaigns: NamedCampaign[] }>('/invitations'),
  invite: (body: InvitationBody) => call<DeskInvitation>('/invitations', { method: 'POST', body }),
  sendAgain: (id: string) => call<DeskInvitation>(`/invitations/${id}/mail`, { method: 'POST' }),
  withdraw: (id: string) => call<void>(`/invitations/${id}`, { method: 'DELETE' }),
}

export type MadeAmbassador = DeskAmbassador & { link: string }
export const ambassadorCalls = {
  list: async (city: string) => (await call<{ items: DeskAmbassador[] }>(`/cities/${city}/ambassadors`)).items,
  add: (city: string, body: AmbassadorBody) => call<MadeAmbassador>(`/cities/${city}/ambassadors`, { method: 'POST', body }),
  withdraw: (city: string, id: string) => call<void>(`/cities/${city}/ambassadors/${id}`, { method: 'DELETE' }),
}

/** What the public sees of a city: what its campaigns and places are called. */
export const readCity = (city: string) => callApi<CityAnswer>(`/api/v1/cities/${city}`)

/** Which stories a print pack is made of. */
export interface Selection {
  campaign?: string | undefined
  place?: string | undefined
  theme?: string | undefined
}
export function readPrintPack(city: string, selection: Selection, cursor?: string) {
  const chosen = Object.entries({ ...selection, cursor }).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return call<PrintPack>(`/cities/${city}/print-pack?${new URLSearchParams(chosen)}`)
}

export const readStatistics = (city: string, days: number) => call<DeskStatistics>(`/cities/${city}/statistics?days=${days}`)

/** End the session on the server; the browser's cookie goes with the answer, which says where the issuer ends its own. */
export const signOut = () => callApi<{ to?: string }>('/logout', { method: 'POST', headers: { 'veduta-csrf': '1' } })
