import type { Load } from './estimate.ts'

/** Galleries to begin with, a month. */
export const PRESETS = {
  small: { photos: 200, views: 20_000, months: 12, cities: 1 },
  large: { photos: 5_000, views: 1_000_000, months: 12, cities: 1 },
  ten: { photos: 15_000, views: 3_000_000, months: 12, cities: 10 },
} as const satisfies Record<string, Load>
