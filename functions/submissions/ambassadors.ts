import type { Ambassador, AmbassadorBody } from '../../shared/ambassador.ts'
import type { Campaign } from '../../shared/campaign.ts'
import type { DeskAmbassador } from '../../shared/desk-people.ts'
import type { Member } from '../../shared/member.ts'
import { ambassadorVerifier, sha256Hex } from '../../shared/token.ts'
import type { Context } from '../context.ts'
import { AppError, notFound } from '../errors.ts'
import { cityFor } from './desk-access.ts'

/** Links of a city that are there at once. */
const MOST = 100

/** Days after its end in which a link is still told to admins. */
const KEPT_DAYS = 30
const DAY = 24 * 3_600_000

/** Links of a city's ambassadors, the newest first, for its admins. */
export async function listAmbassadors(context: Context, admin: Member, city: string): Promise<DeskAmbassador[]> {
  await cityFor(context, admin, city, 'admin')
  const [all, campaigns] = await Promise.all([context.catalog.ambassadors(city), context.catalog.campaigns(city)])
  return all.map(each => described(each, campaigns, context.now())).sort((a, b) => (a.at < b.at ? 1 : -1))
}

/** Make a link for an ambassador. It is told once, here: only a hash of its token is kept. */
export async function addAmbassador(
  context: Context,
  admin: Member,
  slug: string,
  { name, campaign, days, most }: AmbassadorBody,
): Promise<DeskAmbassador & { link: string }> {
  const { catalog, config, log } = context
  const city = (await cityFor(context, admin, slug, 'admin')).slug
  const campaigns = campaign ? await catalog.campaigns(city) : []
  if (campaign && !campaigns.some(each => each.slug === campaign)) throw notFound('campaign', campaign)
  if ((await catalog.ambassadors(city)).length >= MOST) throw new AppError('not-possible-now', `expected fewer than ${MOST} links: withdraw one first`)
  const token = context.secret()
  const now = context.now()
  const ambassador: Ambassador = {
    id: (await sha256Hex(context.secret())).slice(0, 16),
    city,
    ...(campaign && { campaign }),
    name,
    by: admin.name,
    at: now.toISOString(),
    expiresAt: new Date(now.getTime() + days * DAY).toISOString(),
    most,
    verifier: await ambassadorVerifier(token),
    used: [],
  }
  await catalog.saveAmbassador(ambassador, undefined)
  log.info({ city, ambassador: ambassador.id }, 'a link for an ambassador was made')
  // Behind the # it reaches no server and no log.
  return { ...described(ambassador, campaigns, now), link: `${config.url}/${city}/share${campaign ? `?campaign=${campaign}` : ''}#invited=${token}` }
}

/** Take a link back: it vouches for nothing any more, and what came by it stays where it is. Repeating it is fine. */
export async function withdrawAmbassador(context: Context, admin: Member, slug: string, id: string): Promise<void> {
  const city = (await cityFor(context, admin, slug, 'admin')).slug
  for (;;) {
    const found = (await context.catalog.ambassadors(city)).find(each => each.id === id)
    if (!found) return
    if (await context.catalog.removeAmbassador(found)) break
  }
  context.log.info({ city, ambassador: id }, 'a link of an ambassador was withdrawn')
}

/** Forget links that have ended some time ago, and the names with them. */
export async function forgetAmbassadors({ catalog, now }: Pick<Context, 'catalog' | 'now'>): Promise<void> {
  const before = new Date(now().getTime() - KEPT_DAYS * DAY).toISOString()
  for (const { slug } of await catalog.cities())
    for (const each of await catalog.ambassadors(slug)) if (each.expiresAt < before) await catalog.removeAmbassador(each)
}

function described({ id, campaign, name, by, at, expiresAt, most, used }: Ambassador, campaigns: readonly Campaign[], now: Date): DeskAmbassador {
  const title = campaigns.find(({ slug }) => slug === campaign)?.title
  return {
    id,
    ...(campaign && { campaign }),
    ...(title && { title }),
    name,
    by,
    at,
    expiresAt,
    most,
    used: used.length,
    isOpen: expiresAt > now.toISOString() && used.length < most,
  }
}
