import { canonicalJson } from '../../shared/canonical-json.ts'
import type { Member } from '../../shared/member.ts'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import type { ThingKind, Things } from '../ports.ts'
import { cityFor } from './desk-access.ts'
import { type Basis, checkBasis, stampOf } from './desk-stamp.ts'
import { isUsed, useOf } from './desk-use.ts'
import { mistakesIn } from './thing-mistakes.ts'

/** A thing with the stamp that a change of it has to name. */
interface Stamped<Thing> {
  thing: Thing
  stamp: string
}
const stamped = async <Thing extends object>(thing: Thing): Promise<Stamped<Thing>> => ({ thing, stamp: await stampOf(thing) })

/** A city's campaigns or places, for its editors. */
export async function listThings(context: Context, member: Member, kind: ThingKind, citySlug: string) {
  const city = await cityFor(context, member, citySlug, 'editor')
  return { items: await Promise.all((await context.catalog[kind](city.slug)).map(stamped)) }
}

/** Make something new or change it, over what the editor saw; public pages show it at once. A repeat of the same save is fine. */
export async function saveThing<Kind extends ThingKind>(
  context: Context,
  member: Member,
  kind: Kind,
  citySlug: string,
  thing: Things[Kind],
  basis: Basis,
): Promise<Stamped<Things[Kind]>> {
  const { catalog, log, now } = context
  const { slug } = thing
  const city = await cityFor(context, member, citySlug, 'editor')
  const answer = await stamped(thing)
  const present = await catalog.thing(kind, city.slug, slug)
  if (present && (await stampOf(present.thing)) === answer.stamp) return answer
  await checkBasis(present, basis, slug)
  const errors = await mistakesIn(kind, context, city, thing, present?.thing)
  if (errors.length > 0) throw new AppError('bad-fields', 'expected other values, see errors', { errors })
  // What a machine may hold or refuse is the city's to answer for.
  if (!isSamePolicy(thing, present?.thing)) await cityFor(context, member, citySlug, 'admin')
  if (!(await catalog.saveThing(kind, city.slug, thing, present?.thing, { by: member.name, at: now().toISOString() })))
    await refuseMoved(context, kind, city.slug, slug, basis)
  log.info({ city: city.slug, kind, slug, isNew: !present }, 'saved at the desk')
  return answer
}

/**
 * Remove what the editor saw. While it is used that needs `confirmed`: stories stay public without it, its page goes, and
 * campaigns no longer name it.
 */
export async function removeThing(context: Context, member: Member, kind: ThingKind, citySlug: string, slug: string, stamp: string, confirmed: boolean) {
  const basis: Basis = { kind: 'over', stamp }
  const city = await cityFor(context, member, citySlug, 'editor')
  const present = await context.catalog.thing(kind, city.slug, slug)
  await checkBasis(present, basis, slug)
  const use = await useOf(context, city.slug, kind, slug)
  if (isUsed(use) && !confirmed)
    throw new AppError(
      'not-possible-now',
      `${use.published} published stories stay without it, ${use.waiting} submissions and ${use.campaigns.length} campaigns name it; confirm to remove it`,
    )
  if (present && !(await context.catalog.removeThing(kind, city.slug, present.thing))) await refuseMoved(context, kind, city.slug, slug, basis)
  if (kind === 'places') await forgetPlace(context, member, city.slug, slug)
  context.log.info({ city: city.slug, kind, slug }, 'removed at the desk')
}

/** Between looking and writing someone else wrote: the same check, on what is there now, says so. */
async function refuseMoved({ catalog }: Context, kind: ThingKind, city: string, slug: string, basis: Basis): Promise<never> {
  await checkBasis(await catalog.thing(kind, city, slug), basis, slug)
  throw new AppError('version-conflict', `expected "${slug}" as it was seen, someone changed it`)
}

/** Take a place that is gone out of the campaigns that name it, whatever else is changed in them meanwhile. */
async function forgetPlace({ catalog, now }: Context, member: Member, city: string, place: string): Promise<void> {
  for (const { slug } of await catalog.campaigns(city)) {
    for (;;) {
      const campaign = (await catalog.thing('campaigns', city, slug))?.thing
      if (!campaign?.places.includes(place)) break
      const without = { ...campaign, places: campaign.places.filter(each => each !== place) }
      if (await catalog.saveThing('campaigns', city, without, campaign, { by: member.name, at: now().toISOString() })) break
    }
  }
}

const policyIn = (thing: Things[ThingKind] | undefined) => canonicalJson((thing && 'policy' in thing && thing.policy) || {})
const isSamePolicy = (one: Things[ThingKind], other: Things[ThingKind] | undefined) => policyIn(one) === policyIn(other)
