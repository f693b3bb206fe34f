import type { Catalog, Saved, ThingKind, Things } from '../../functions/ports.ts'
import { canonicalJson } from '../../shared/canonical-json.ts'
import type { Invitation } from '../../shared/invitation.ts'
import type { Member } from '../../shared/member.ts'
import type { CatalogKind } from './format.ts'
import { type Lines, readLines } from './lines.ts'

interface Counts {
  put: number
  kept: number
}

/** Take in one kind of what editors keep. What was saved last counts; what only a seed wrote gives way to what a person saved. */
export async function importCatalog(catalog: Catalog, { kind, name, bytes }: { kind: CatalogKind; name: string; bytes: Uint8Array }): Promise<Counts> {
  const counts = { put: 0, kept: 0 }
  const count = (outcome: 'put' | 'kept' | 'same') => void (outcome !== 'same' && counts[outcome]++)
  if (kind === 'cities') for (const line of readLines(kind, name, bytes)) count(await importCity(catalog, line))
  if (kind === 'members') for (const member of readLines(kind, name, bytes)) count(await importMember(catalog, member))
  if (kind === 'invitations') for (const invitation of readLines(kind, name, bytes)) count(await importInvitation(catalog, invitation))
  // One that is here goes on as it is.
  if (kind === 'ambassadors') for (const each of readLines(kind, name, bytes)) count((await catalog.saveAmbassador(each, undefined)) ? 'put' : 'same')
  if (kind === 'role-changes') for (const change of readLines(kind, name, bytes)) count((await catalog.addRoleChange(change)) ? 'put' : 'same')
  if (kind === 'campaigns')
    for (const line of readLines(kind, name, bytes)) count(await importThing(catalog, kind, line, () => catalog.putCampaign(line.city, line.thing)))
  if (kind === 'places')
    for (const line of readLines(kind, name, bytes)) count(await importThing(catalog, kind, line, () => catalog.putPlace(line.city, line.thing)))
  return counts
}

async function importCity(catalog: Catalog, { thing, saved }: Lines['cities']) {
  const there = await catalog.storedCity(thing.slug)
  if (there && canonicalJson(there.thing) === canonicalJson(thing)) return 'same'
  if (there && !isLater(saved, there.saved)) return 'kept'
  if (there && saved) return (await catalog.saveCity(thing, there.thing, saved)) ? 'put' : 'kept'
  await catalog.putCity(thing)
  if (saved) await catalog.saveCity(thing, thing, saved)
  return 'put'
}

async function importThing<Each extends ThingKind>(
  catalog: Catalog,
  kind: Each,
  line: { city: string; thing: Things[Each]; saved?: Saved },
  put: () => Promise<void>,
) {
  const { city, thing, saved } = line
  const there = await catalog.thing(kind, city, thing.slug)
  if (there && canonicalJson(there.thing) === canonicalJson(thing)) return 'same'
  if (there && !isLater(saved, there.saved)) return 'kept'
  if (saved) return (await catalog.saveThing(kind, city, thing, there?.thing, saved)) ? 'put' : 'kept'
  await put()
  return 'put'
}

const isLater = (ours: Saved | undefined, theirs: Saved | undefined) => ours !== undefined && (theirs === undefined || ours.at > theirs.at)

/** An invitation that is here goes on as it is. */
async function importInvitation(catalog: Catalog, invitation: Invitation) {
  return (await catalog.invitation(invitation.id)) || !(await catalog.saveInvitation(invitation, undefined)) ? 'same' : 'put'
}

/** Whoever is known here keeps the roles that were given here: an archive can't bring back one that was taken away. The changes are numbered anew in each house. */
async function importMember(catalog: Catalog, { change: _change, ...member }: Member) {
  const there = await catalog.member(member.issuer, member.subject)
  if (there) return canonicalJson({ ...there, change: undefined }) === canonicalJson(member) ? 'same' : 'kept'
  await catalog.putMember(member)
  return 'put'
}
