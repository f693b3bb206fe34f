import type { Campaign } from '../../../shared/campaign.ts'
import type { City } from '../../../shared/city.ts'
import type { Place } from '../../../shared/place.ts'
import { DEFAULT_POLICY } from '../../../shared/policy.ts'
import { REASONS, type Reason } from '../../../shared/reasons.ts'

/** A city as it starts: stored once, from then on edited at the desk. */
export interface Seed {
  city: City
  campaigns: Campaign[]
  places: Place[]
}

type Own = Omit<City, 'licences' | 'terms' | 'reasons' | 'policy' | 'publisher' | 'clocks'> & { publisher: string }

/** Add to a city's own facts what the whole network starts with. The publisher's address stays empty until the city fills it in. */
export function cityWith({ publisher, ...own }: Own): City {
  return {
    ...own,
    licences: ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0', 'CC0-1.0'],
    terms: { version: '2026-11' },
    reasons: Object.keys(REASONS) as Reason[],
    policy: DEFAULT_POLICY,
    publisher: { name: publisher, address: '', email: '', authority: '' },
    clocks: { abandonedHours: 24, undoneDays: 190, originalDays: 30, reviewHours: 24 },
  }
}
