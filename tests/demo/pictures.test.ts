import { describe, expect, test } from 'vitest'
import type { Mood } from '../../infra/local/demo/drawing/light.ts'
import { createPage } from '../../infra/local/demo/drawing/page.ts'
import { drawPicture } from '../../infra/local/demo/drawing/picture.ts'
import { rasterise } from '../../infra/local/demo/drawing/rasterise.ts'
import { signature } from '../../infra/local/demo/drawing/signature.ts'
import { demoStories } from '../../infra/local/demo/stories.ts'
import type { DemoStory } from '../../infra/local/demo/story.ts'

const stories = demoStories()
const draw = (city: string, story: DemoStory) => drawPicture({ ...story.picture, seed: `${city}/${story.key}` })
const cities = Object.entries(Object.groupBy(stories, ({ city }) => city)).map(([city, entries = []]) => [city, entries.map(({ story }) => story)] as const)

/** How an alternative text begins, so that nobody takes the drawing for a photo. */
const A_DRAWING: Readonly<Record<string, RegExp>> = {
  bg: /^Рисунка /,
  en: /^Drawing of /,
  es: /^Dibujo /,
  et: /^Joonistus /,
  fr: /^Dessin /,
  hu: /^Rajz /,
  it: /^Disegno /,
  nl: /^Tekening /,
  pt: /^Desenho /,
  ro: /^Desen /,
}

/** What an alternative text must not leave out, where it makes the picture. */
const SAYS: Partial<Record<Mood, RegExp>> = {
  rain: /rain|pioggia|pluie|ploaie|chuva|lluvia/,
  snow: /snow|сняг|hóesés|lumesa/,
  night: /night|notte|nuit|nacht|нощ|éjjel/,
  mist: /mist|brume|udu|névoa/,
}

test.each(stories.map(entry => [`${entry.city}/${entry.story.key}`, entry] as const))(
  '%s is one whole drawing, signed, that repeats itself',
  (_, { city, story }) => {
    const picture = draw(city, story)
    expect(draw(city, story)).toBe(picture)
    expect(picture).not.toMatch(/NaN|undefined|Infinity|\[object/)
    expect(picture).not.toMatch(/(href|src)="(?!#)|url\((?!#)|<image|<script|<text/)
    expect(picture).toContain(signature(createPage({ ...story.picture, seed: '' })))
  },
)

test('each seed gives a picture of its own', () => {
  expect(new Set(stories.map(({ city, story }) => draw(city, story))).size).toBe(stories.length)
  const [{ story } = { story: undefined }] = stories
  if (story) expect(drawPicture({ ...story.picture, seed: 'one' })).not.toBe(drawPicture({ ...story.picture, seed: 'other' }))
})

test('the same seed gives the same bytes of a PNG', async () => {
  const entry = stories.find(({ story }) => story.picture.shape === 'square')
  if (!entry) throw new Error('no square picture')
  const [one, other] = await Promise.all([rasterise(draw(entry.city, entry.story)), rasterise(draw(entry.city, entry.story))])
  expect(Buffer.compare(one, other)).toBe(0)
  expect(Buffer.from(one.subarray(1, 4)).toString()).toBe('PNG')
})

describe.each(cities)('the pictures of %s', (_, own) => {
  const pictures = own.map(({ picture }) => picture)

  test('show a scene each, in varied shapes and light', () => {
    expect(new Set(pictures.map(({ scene }) => scene)).size).toBe(own.length)
    expect(new Set(pictures.map(({ shape }) => shape)).size).toBeGreaterThanOrEqual(4)
    expect(new Set(pictures.map(({ mood }) => mood)).size).toBe(own.length)
  })

  test.each(own.map(story => [story.key, story] as const))('%s is described as the drawing that it is, in the language of its story', (_, story) => {
    expect(story.alt).toMatch(A_DRAWING[story.lang] ?? /^$/)
    expect(story.alt).toMatch(SAYS[story.picture.mood] ?? /./)
    expect(story.alt).toMatch(/\.$/)
  })
})
