import type { Position } from '../../shared/cursor.ts'
import type { StoryRecord } from '../../shared/story.ts'
import type { Tally } from '../../shared/tally.ts'

/** The public side: stories and their cards, each written only over an older version; a retraction leaves a tombstone of the story, and those that `left` names in lists. */
export interface Gallery {
  /** `cards`: list name -> stored card. Lists of an older version that are not named are left. False when a newer version is there. */
  publish(story: StoryRecord, cards: ReadonlyMap<string, string>, version: number): Promise<boolean>
  /** `left`: list name -> what stands there in the place of a card, as of a time, until the story is published again. False when a newer version is there. */
  retract(id: string, version: number, left?: Left): Promise<boolean>
  story(id: string): Promise<StoryRecord | undefined>
  /** Whether there is a story. */
  shows(id: string): Promise<boolean>
  /** Stored cards, newest first, after a position. */
  cards(list: string, query: { limit: number; after?: Position }): Promise<string[]>
  /** Lists of a group that have stories, in the order of their names, each with its count and its newest card; `from` and `to` are included. Counted from the cards that are there. */
  tallies(group: string, query: { from?: string; to?: string; limit: number }): Promise<Tally[]>
  /** Stories beside this one in a list: `newer` and `older` ids. */
  neighbours(list: string, position: Position): Promise<{ newer?: string; older?: string }>
}
export interface Left {
  at: string
  tombstones: ReadonlyMap<string, string>
}
