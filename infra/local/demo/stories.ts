import { genoaStories } from './stories/genoa.ts'
import type { DemoStory } from './story.ts'

const CITIES: Readonly<Record<string, readonly DemoStory[]>> = { genoa: genoaStories }

/** All stories, the cities by turns, so that each has a picture early. */
export function demoStories(): { city: string; story: DemoStory }[] {
  const rounds = Math.max(...Object.values(CITIES).map(stories => stories.length))
  return Array.from({ length: rounds }, (_, round) =>
    Object.entries(CITIES).flatMap(([city, stories]) => {
      const story = stories[round]
      return story ? [{ city, story }] : []
    }),
  ).flat()
}
