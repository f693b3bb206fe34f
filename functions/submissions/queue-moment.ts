import type { City } from '../../shared/city.ts'
import type { Moment } from '../../shared/queue-filter.ts'
import type { Context } from '../context.ts'

/** Now, against what some cities promise. */
export const momentIn = ({ now }: Pick<Context, 'now'>, cities: readonly City[]): Moment => ({
  now: now().getTime(),
  reviewHours: new Map(cities.map(({ slug, clocks }) => [slug, clocks.reviewHours])),
})
