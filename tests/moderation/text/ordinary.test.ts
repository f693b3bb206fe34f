import { expect, test } from 'vitest'
import { textsOf } from '../../../functions/moderation/look-at-text.ts'
import { readText } from '../../../functions/moderation/text/own-text-judge.ts'
import { demoStories } from '../../../infra/local/demo/stories.ts'

test('no story of the demo is held: ordinary words about ten cities, in their languages', () => {
  const held = demoStories().flatMap(({ story: { lang, title, text, tags, credit, alt } }) =>
    textsOf({
      story: { lang, ...(title && { title }), ...(text && { text }) },
      credit,
      tags: [...tags],
      photos: [{ id: '1', type: 'image/jpeg', bytes: 1, status: 'ready', alt, findings: [], renditions: [] }],
    }).flatMap(each =>
      readText(each.text, lang)
        .filter(({ category, score }) => category !== 'shouting' && score >= 0.5)
        .map(({ start, end }) => each.text.slice(start, end)),
    ),
  )
  expect(held).toEqual([])
})
