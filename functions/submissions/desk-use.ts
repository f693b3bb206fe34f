import { decodeCard, listName } from '../../shared/card.ts'
import type { Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'
import type { ThingKind } from '../ports.ts'

/** Looked at no further: an editor needs to know "many", not how many. */
const MOST = 200

/** Who would notice that a campaign or a place is gone. Counts stop at `MOST`. */
export interface Use {
  published: number
  waiting: number
  /** Campaigns that name the place. */
  campaigns: string[]
}

/** Count the stories that are public under a campaign or place, and the submissions for it that wait for a person. */
export async function useOf({ gallery, submissions, catalog }: Context, city: string, things: ThingKind, slug: string): Promise<Use> {
  const kind = things === 'campaigns' ? 'campaign' : 'place'
  const [cards, waiting, campaigns] = await Promise.all([
    gallery.cards(listName({ city, filter: { kind, value: slug } }), { limit: MOST }),
    submissions.queue({ cities: [city], statuses: ['in_review', 'appealed'], oldestFirst: true, limit: MOST }),
    kind === 'place' ? catalog.campaigns(city) : [],
  ])
  const names = (each: Submission) => (kind === 'campaign' ? each.campaign : (each.edits?.place ?? each.place)) === slug
  return {
    published: cards.filter(card => decodeCard(card)[kind] === slug).length,
    waiting: waiting.filter(names).length,
    campaigns: campaigns.filter(({ places }) => places.includes(slug)).map(campaign => campaign.slug),
  }
}

export const isUsed = ({ published, waiting, campaigns }: Use) => published > 0 || waiting > 0 || campaigns.length > 0
