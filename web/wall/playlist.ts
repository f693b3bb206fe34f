/** What a wall needs to know of a story to put it in order. */
interface Listed {
  id: string
}

export interface Playlist<Story extends Listed> {
  /** Take over the stories as they are now, newest first. Those that were not there before come next, once; those that are gone never again. */
  update(stories: readonly Story[]): void
  /** The story after the one that is shown: new ones first, then the round goes on where it was. */
  next(): Story | undefined
  /** What was shown before, as far back as is remembered. */
  previous(): Story | undefined
  /** Whether a story is still among them. */
  has(id: string): boolean
  /** Those that come next, without moving on. */
  ahead(count: number): Story[]
}

/** How many steps back are remembered. */
const PAST = 20

/** The order of a show that never ends: a round through all, into which new ones slip as they come. Its memory does not grow. */
export function createPlaylist<Story extends Listed>(): Playlist<Story> {
  let stories: readonly Story[] = []
  /** New ones that wait for their turn, the oldest first. */
  let fresh: string[] = []
  /** The last of the round, by its id, and where it was should it be gone. */
  let last: { id: string; index: number } | undefined
  let past: string[] = []
  let shown: string | undefined
  let begun = false

  const find = (id: string | undefined) => stories.find(story => story.id === id)
  const afterLast = () => {
    if (!last) return 0
    const { id, index } = last
    const found = stories.findIndex(story => story.id === id)
    return (found < 0 ? index : found + 1) % Math.max(1, stories.length)
  }

  return {
    update(now) {
      const before = new Set(stories.map(({ id }) => id))
      const added = begun ? now.filter(({ id }) => !before.has(id)).map(({ id }) => id) : []
      // Newest first as they come, shown in the order in which they were published.
      const next = afterLast()
      const upcoming = stories.slice(next).concat(stories.slice(0, next))
      stories = now
      begun = true
      const there = new Set(now.map(({ id }) => id))
      fresh = [...fresh, ...added.reverse()].filter(id => there.has(id))
      if (last && !there.has(last.id)) {
        const following = upcoming.find(({ id }) => there.has(id))
        last = { id: last.id, index: following ? now.findIndex(({ id }) => id === following.id) : 0 }
      }
      past = past.filter(id => there.has(id))
    },
    next() {
      if (shown !== undefined) past = [...past, shown].slice(-PAST)
      const slipped = find(fresh.shift())
      if (slipped) {
        shown = slipped.id
        return slipped
      }
      const index = afterLast()
      const story = stories[index]
      if (story) last = { id: story.id, index }
      shown = story?.id
      return story
    },
    previous() {
      const story = find(past.pop())
      if (story) shown = story.id
      return story
    },
    has: id => find(id) !== undefined,
    ahead(count) {
      const index = afterLast()
      const round = Array.from({ length: Math.min(count, stories.length) }, (_, step) => stories[(index + step) % stories.length] as Story)
      return [...fresh.flatMap(id => find(id) ?? []), ...round].slice(0, count)
    },
  }
}
