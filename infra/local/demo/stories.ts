import { albaIuliaStories } from './stories/alba-iulia.ts'
import { debrecenStories } from './stories/debrecen.ts'
import { genoaStories } from './stories/genoa.ts'
import { ghentStories } from './stories/ghent.ts'
import { lisbonStories } from './stories/lisbon.ts'
import { murciaStories } from './stories/murcia.ts'
import { palermoStories } from './stories/palermo.ts'
import { parisStories } from './stories/paris.ts'
import { tartuStories } from './stories/tartu.ts'
import { varnaStories } from './stories/varna.ts'
import type { DemoStory } from './story.ts'

const CITIES: Readonly<Record<string, readonly DemoStory[]>> = {
  genoa: genoaStories,
  ghent: ghentStories,
  varna: varnaStories,
  'alba-iulia': albaIuliaStories,
  debrecen: debrecenStories,
  tartu: tartuStories,
  paris: parisStories,
  lisbon: lisbonStories,
  palermo: palermoStories,
  murcia: murciaStories,
}

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
