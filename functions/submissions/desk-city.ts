import type { City } from '../../shared/city.ts'
import type { Member } from '../../shared/member.ts'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import { mistakesInCity } from './city-mistakes.ts'
import { cityFor } from './desk-access.ts'
import { checkBasis, stampOf } from './desk-stamp.ts'
import { localDay } from './local-day.ts'
import { hasSameTerms, nextTermsVersion, reasonsVersionOf } from './terms-version.ts'

const stamped = async (thing: City) => ({ thing, stamp: await stampOf(thing) })

/** A city as it is stored, with the stamp that a change of it has to name; for its admins. */
export const readOwnCity = async (context: Context, admin: Member, slug: string) => stamped(await cityFor(context, admin, slug, 'admin'))

/**
 * Change a city over what the admin saw; public pages show it at once. Whoever agreed to terms named their version, so the
 * version is made here and moves with their text, and so is that of the reasons, which decisions name. A repeat of the same save is fine.
 */
export async function saveOwnCity(context: Context, admin: Member, wanted: City, stamp: string) {
  const { catalog, log, now } = context
  const { slug } = await cityFor(context, admin, wanted.slug, 'admin')
  const basis = { kind: 'over', stamp } as const
  const present = await catalog.storedCity(slug)
  const before = present?.thing
  const { reasonsVersion: _made, ...city } = withoutEmptyTexts(wanted)
  const version = !before || hasSameTerms(before, city) ? before?.terms.version : nextTermsVersion(before.terms.version, localDay(now(), before.timeZone))
  const reasonsVersion = reasonsVersionOf(before, city, localDay(now(), before?.timeZone ?? 'UTC'))
  const answer = await stamped({ ...city, terms: { version: version ?? city.terms.version }, ...(reasonsVersion && { reasonsVersion }) })
  if (before && (await stampOf(before)) === answer.stamp) return answer
  await checkBasis(present, basis, slug)
  const errors = before ? mistakesInCity(answer.thing, before) : []
  if (errors.length > 0) throw new AppError('bad-fields', 'expected other values, see errors', { errors })
  if (!before || !(await catalog.saveCity(answer.thing, before, { by: admin.name, at: now().toISOString() }))) {
    // Between looking and writing someone else wrote: the same check, on what is there now, says so.
    await checkBasis(await catalog.storedCity(slug), basis, slug)
    throw new AppError('version-conflict', `expected "${slug}" as it was seen, someone changed it`)
  }
  log.info({ city: slug, isNewTerms: version !== before.terms.version }, 'city saved at the desk')
  return answer
}

/** A text without words is one that the city has not written: the gallery's is said instead of nothing. */
function withoutEmptyTexts({ pages = {}, reasonTexts = {}, ...city }: City): City {
  const written = Object.entries(pages).flatMap(([page, text = {}]) => {
    const filled = Object.entries(text).filter(([, words]) => words.trim())
    return filled.length > 0 ? [[page, Object.fromEntries(filled)]] : []
  })
  const worded = Object.entries(reasonTexts).flatMap(([reason, texts]) => {
    const filled = Object.entries(texts ?? {}).flatMap(([part, text]) => {
      const said = Object.entries(text ?? {}).filter(([, words]) => words.trim())
      return said.length > 0 ? [[part, Object.fromEntries(said)]] : []
    })
    return filled.length > 0 ? [[reason, Object.fromEntries(filled)]] : []
  })
  return {
    ...city,
    ...(written.length > 0 && { pages: Object.fromEntries(written) }),
    ...(worded.length > 0 && { reasonTexts: Object.fromEntries(worded) }),
  }
}
