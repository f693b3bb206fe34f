import type { City } from '../../shared/city.ts'
import { mistakesInPolicy } from '../../shared/policy.ts'
import type { FieldError } from '../../shared/problem.ts'
import type { Context } from '../context.ts'
import type { ThingKind, Things } from '../ports.ts'
import { useOf } from './desk-use.ts'

/** Says what is wrong with a thing in its city, beyond what its schema says; `present` is what it would replace. */
type Check<Kind extends ThingKind> = (context: Context, city: City, thing: Things[Kind], present: Things[Kind] | undefined) => Promise<FieldError[]>

const CHECKS: { [Kind in ThingKind]: Check<Kind> } = {
  async campaigns(context, city, { slug, title, prompt, theme, opens, closes, places, questions = [], policy }, present) {
    const errors: FieldError[] = []
    const [first = 'en'] = city.languages
    if (!title[first]?.trim()) errors.push({ pointer: `/title/${first}`, detail: `expected a title in "${first}", received none` })
    if (!prompt[first]?.trim()) errors.push({ pointer: `/prompt/${first}`, detail: `expected a call in "${first}", received none` })
    if (opens && closes && closes < opens) errors.push({ pointer: '/closes', detail: `expected a day from ${opens} on, received ${closes}` })
    const known = new Set((await context.catalog.places(city.slug)).map(place => place.slug))
    places.forEach((place, index) => {
      if (!known.has(place)) errors.push({ pointer: `/places/${index}`, detail: `expected a place of ${city.slug}, received "${place}"` })
    })
    questions.forEach((question, index) => {
      if (!question[first]?.trim()) errors.push({ pointer: `/questions/${index}/${first}`, detail: `expected a question in "${first}", received none` })
    })
    // Cards and stories carry the theme that they were published under.
    if (present && present.theme !== theme && (await useOf(context, city.slug, 'campaigns', slug)).published > 0)
      errors.push({ pointer: '/theme', detail: `expected "${present.theme}", since stories are published under it` })
    if (policy) errors.push(...mistakesInPolicy(policy, city.reasons, [city.policy]))
    return errors
  },

  async places(_context, city, { name }) {
    const [first = 'en'] = city.languages
    return name[first]?.trim() ? [] : [{ pointer: `/name/${first}`, detail: `expected a name in "${first}", received none` }]
  },
}

export const mistakesIn = <Kind extends ThingKind>(
  kind: Kind,
  context: Context,
  city: City,
  thing: Things[Kind],
  present: Things[Kind] | undefined,
): Promise<FieldError[]> => CHECKS[kind](context, city, thing, present)
