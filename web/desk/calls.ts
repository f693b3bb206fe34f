import type { Campaign } from '../../shared/campaign.ts'
import type { City } from '../../shared/city.ts'
import type { ClaimAnswer, DeskItem, DeskMe, DeskMember, QueueAnswer, View } from '../../shared/desk.ts'
import type { Place } from '../../shared/place.ts'
import type { Reason } from '../../shared/reasons.ts'
import type { Edits, Outcome, Status } from '../../shared/submission.ts'
import { type Call, callApi } from '../lib/api.ts'

const call = <Answer>(path: string, { headers, ...rest }: Call = {}) =>
  callApi<Answer>(`/api/v1/desk${path}`, { ...rest, headers: { 'veduta-csrf': '1', ...headers } })

export interface Filter {
  city?: string | undefined
  view: View
}

export interface DecisionBody {
  version: number
  revision: number
  outcome: Outcome
  photos?: Record<string, 'accept' | 'refuse'>
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

export const readMe = () => call<DeskMe>('/me')
export const readQueue = ({ city, view }: Filter, cursor?: string) =>
  call<QueueAnswer>(`/queue?${new URLSearchParams({ state: view, ...(city && { city }), ...(cursor && { cursor }) })}`)
export const readItem = (id: string) => call<DeskItem>(item(id))
export const claim = (id: string) => call<ClaimAnswer>(`${item(id)}/claim`, { method: 'POST' })
export const release = (id: string) => call<void>(`${item(id)}/claim`, { method: 'DELETE' })
export const decide = (id: string, body: DecisionBody) => call<{ version: number; status: Status }>(`${item(id)}/decision`, { method: 'POST', body })
export const picturePath = (id: string, photo: string, width: number) => `/api/v1/desk${item(id)}/photos/${photo}/${width}.jpg`

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

export const listMembers = async () => (await call<{ items: DeskMember[] }>('/members')).items
export const grantRoles = ({ key, stamp }: DeskMember, roles: DeskMember['roles']) =>
  call<DeskMember>(`/members/${key}`, { method: 'PUT', body: { roles }, headers: precondition(stamp) })

/** End the session on the server; the browser's cookie goes with the answer, which says where the issuer ends its own. */
export const signOut = () => callApi<{ to?: string }>('/logout', { method: 'POST', headers: { 'veduta-csrf': '1' } })
