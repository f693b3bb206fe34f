import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { wordsFor } from '../../shared/i18n/words.ts'
import type { MapCluster } from '../../shared/map-api.ts'
import { MapInWords } from '../../web/widget/spots.tsx'

const cluster = {
  cell: '1200300',
  box: [8.8, 44.3, 8.9, 44.4],
  location: { latitude: 44.35, longitude: 8.85 },
  count: 100,
  more: true,
  places: [],
  loose: 100,
  looseMore: true,
} satisfies Omit<MapCluster, 'newest'>
const show = (items: Omit<MapCluster, 'newest'>[], link: 'story' | 'tab' | 'none' = 'story', more = false) =>
  renderToString(
    <MapInWords
      start={{ languages: ['it'], places: [], items: items as MapCluster[], more }}
      base="https://gallery.example/"
      city="genoa"
      words={wordsFor('en')}
      link={link}
    />,
  )

test('stories beside the places are said to be more than can be counted only where they are', () => {
  expect(show([cluster])).toContain('more than 100 stories')
  // So many with those of its places.
  expect(show([{ ...cluster, looseMore: false }])).toMatch(/>100 stories</)
})

test('where nothing is near, the way leads to the page that lists what is far, unless links are not wanted', () => {
  expect(show([])).toContain('Nothing has been published in this part of the map.')
  expect(show([])).toContain('<a part="link" href="https://gallery.example/genoa/map?lang=en">The map as a list</a>')
  expect(show([], 'tab')).toContain('target="_blank" rel="noopener"')
  expect(show([], 'none')).not.toContain('<a')
})

test('stories that are further away than the list reaches are told of below it, with the way to the page that lists them', () => {
  const [near, far] = [show([cluster]), show([cluster], 'story', true)]
  expect(near).not.toContain('further away')
  expect(far.slice(0, near.length)).toBe(near)
  expect(far.slice(near.length)).toContain(
    'More stories were taken still further away. <a part="link" href="https://gallery.example/genoa/map?lang=en">The map as a list</a>',
  )
})
