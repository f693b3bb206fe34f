import * as v from 'valibot'
import { expect, test } from 'vitest'
import { demoStories } from '../../infra/local/demo/stories.ts'
import { SEEDS } from '../../infra/local/seeds/seeds.ts'
import { LIMITS } from '../../shared/limits.ts'
import { StoryText, Tag } from '../../shared/submission.ts'

const stories = demoStories()

test('about sixty stories, six a city, the cities by turns', () => {
  expect(stories).toHaveLength(60)
  expect(new Set(stories.slice(0, 10).map(({ city }) => city)).size).toBe(10)
  expect(new Set(stories.map(({ city, story }) => `${city}/${story.key}`)).size).toBe(60)
})

test.each(stories.map(entry => [`${entry.city}/${entry.story.key}`, entry] as const))('%s names what its city has', (_, { city, story }) => {
  const seed = SEEDS.find(each => each.city.slug === city)
  expect(seed?.city.licences).toContain(story.licence)
  expect(seed?.city.languages).toContain(story.lang)
  if (story.campaign) expect(seed?.campaigns.map(({ slug }) => slug)).toContain(story.campaign)
  if (story.place) expect(seed?.places.map(({ slug }) => slug)).toContain(story.place)
  expect(v.parse(StoryText, { title: story.title, text: story.text, lang: story.lang })).toBeDefined()
  expect(story.tags.map(tag => v.parse(Tag, tag))).toEqual(story.tags)
  expect(story.credit.length).toBeLessThanOrEqual(LIMITS.credit)
  expect(story.alt.length).toBeLessThanOrEqual(LIMITS.alt)
})
