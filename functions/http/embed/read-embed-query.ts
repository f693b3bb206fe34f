import * as v from 'valibot'
import { LOOKS } from '../../../shared/embed.ts'
import { LAYOUTS, LIGHTBOXES, LINKS, ORDERS } from '../../../web/embed/values.ts'
import { AppError } from '../../errors.ts'
import { badFields } from '../problems.ts'
import { readListQuery } from '../stories.ts'

/** One of some values, the first where nothing is said. */
const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  v.optional(v.picklist(values, `expected ${values.join(' or ')}`), values[0])

const EmbedQuery = v.object({
  layout: choice(LAYOUTS),
  order: choice(ORDERS),
  lightbox: choice(LIGHTBOXES),
  link: choice(LINKS),
  look: choice(LOOKS),
})
const NAMES = Object.keys(EmbedQuery.entries)

export type EmbedQuery = v.InferOutput<typeof EmbedQuery> & ReturnType<typeof readListQuery>

/** Read how a list is to be embedded; what is given twice or has no such value is refused rather than guessed. */
export function readEmbedQuery(queries: Record<string, string[]>): EmbedQuery {
  const twice = NAMES.find(name => (queries[name]?.length ?? 0) > 1)
  if (twice) throw new AppError('bad-request', `expected "${twice}" once, received it ${queries[twice]?.length} times`)
  // Caches don't tell its pages apart, and its link to older pictures leads to the gallery.
  if (queries.cursor) throw new AppError('bad-request', 'expected no "cursor": older pictures are on the page of the gallery, and in its API')
  const result = v.safeParse(EmbedQuery, Object.fromEntries(NAMES.map(name => [name, queries[name]?.[0]])))
  if (!result.success) throw badFields(result.issues)
  const list = readListQuery(queries)
  if (result.output.layout === 'map' && list.filter)
    throw new AppError('bad-request', `expected no "${list.filter.kind}" with the layout "map", which shows all pictures of a city`)
  return { ...result.output, ...list }
}
