import { describe, expect, test } from 'vitest'
import { CARD_BYTES, cardsOf, cellList, decodeCard, encodeCard, listName, listsOf, locationOf, shorten } from '../../shared/card.ts'
import { decodeCursor, encodeCursor } from '../../shared/cursor.ts'
import { fc } from '../support/fc.ts'
import { anyId, anyStory } from './arbitraries.ts'

const bytes = (text: string) => new TextEncoder().encode(text).length

describe('a card', () => {
  test('of any story in any script is at most 340 bytes', () =>
    fc.assert(
      fc.property(anyStory, story => {
        expect(bytes(encodeCard(story))).toBeLessThanOrEqual(CARD_BYTES)
      }),
      { numRuns: 1000 },
    ))

  test('gives back what it was made of, texts perhaps shortened', () =>
    fc.assert(
      fc.property(anyStory, story => {
        const { photo, title, excerpt, credit, ...card } = decodeCard(encodeCard(story))
        const { id, city, campaign, theme, place, lang, licence, publishedAt, partners, photos } = story
        const optional = { ...(campaign && { campaign }), ...(theme && { theme }), ...(place && { place }), ...(partners && { partners }) }
        const head = { id, city, ...optional, lang, licence, publishedAt }
        expect(card).toEqual({ ...head, photoCount: photos.length })
        expect(photo).toMatchObject({ width: photos[0]?.width, height: photos[0]?.height, thumbhash: photos[0]?.thumbhash, base: photos[0]?.base })
        for (const [short, whole] of [
          [title, story.title],
          [excerpt, story.text],
          [photo.alt, photos[0]?.alt],
          [credit, story.credit],
        ]) {
          const flat = (whole ?? '').replace(/\s+/g, ' ').trim()
          if (short && short !== flat) expect(flat.startsWith(short.slice(0, -1)) && short.endsWith('…')).toBe(true)
        }
      }),
      { numRuns: 500 },
    ))

  test('that was stored before partners were told of is none that they may use', () => {
    const story = fc.sample(anyStory, { numRuns: 1, seed: 1 })[0]!
    const row = JSON.parse(encodeCard({ ...story, partners: true })) as unknown[]
    expect(decodeCard(JSON.stringify(row)).partners).toBe(true)
    expect(decodeCard(JSON.stringify(row.slice(0, 17)))).not.toHaveProperty('partners')
  })

  test('keeps a whole credit and title of usual length, in Bulgarian too', () => {
    const story = fc.sample(anyStory, { numRuns: 1, seed: 1 })[0]!
    const usual = { ...story, city: 'varna', campaign: 'varna-in-february', place: 'sea-garden', credit: 'Мария Димитрова', title: 'Морето през февруари' }
    expect(decodeCard(encodeCard(usual))).toMatchObject({ credit: usual.credit, title: usual.title })
  })
})

describe('a card of the map', () => {
  const located = fc.tuple(anyStory, fc.double({ min: -85, max: 85, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }))

  test('says where it was taken, to the digit, and is no larger than others', () =>
    fc.assert(
      fc.property(located, ([story, latitude, longitude]) => {
        const card = encodeCard(story, { latitude, longitude })
        expect(bytes(card)).toBeLessThanOrEqual(CARD_BYTES)
        expect(locationOf(card)).toEqual(JSON.parse(JSON.stringify({ latitude, longitude })))
        expect(locationOf(encodeCard(story))).toBeUndefined()
        expect(decodeCard(card)).toMatchObject({ id: story.id, city: story.city })
      }),
      { numRuns: 500 },
    ))

  test('is in one cell of each level where its story has a position and no place, and else in none', () =>
    fc.assert(
      fc.property(located, ([{ place: _, ...story }, latitude, longitude]) => {
        const location = { latitude, longitude }
        const cells = [...cardsOf({ ...story, location }).keys()].filter(list => list.startsWith(`${story.city}/cell/`))
        expect(cells.map(list => list.split('/')[2])).toEqual(['10', '11', '12', '13', '14', '15', '16', '17'])
        const plain = [...cardsOf({ ...story, location, place: 'palazzo-rosso' }).keys()]
        expect(plain).toEqual([...new Set(listsOf({ ...story, place: 'palazzo-rosso' }))])
        const { location: __, ...nowhere } = { ...story, location: undefined }
        expect([...cardsOf(nowhere).keys()]).toEqual([...new Set(listsOf(nowhere))])
      }),
    ))

  test('is in a list of its own name', () => {
    expect(cellList('genoa', '120031301300')).toBe('genoa/cell/12/120031301300')
  })
})

describe('lists', () => {
  test('of a story are the city’s and the network’s, each with every single filter, without repeats', () =>
    fc.assert(
      fc.property(anyStory, story => {
        const lists = listsOf(story)
        expect(lists).toContain(listName({ city: story.city }))
        expect(lists).toContain(listName({}))
        expect(lists.length).toBe(2 * (1 + [story.campaign, story.place, story.theme].filter(Boolean).length + story.tags.length))
      }),
    ))

  test('of different filters have different names', () => {
    const names = ['campaign', 'theme', 'place', 'tag'].flatMap(kind =>
      [undefined, 'genoa'].map(city => listName({ ...(city && { city }), filter: { kind: kind as 'tag', value: 'x' } })),
    )
    expect(new Set([...names, listName({}), listName({ city: 'genoa' })]).size).toBe(10)
  })
})

describe('shortening', () => {
  test('stays within the bytes, cuts no character in two and changes nothing that fits', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 0, max: 300 }), (text, room) => {
        const short = shorten(text, room)
        expect(bytes(JSON.stringify(short)) - 2).toBeLessThanOrEqual(room)
        const flat = text.replace(/\s+/g, ' ').trim()
        if (bytes(JSON.stringify(flat)) - 2 <= room) expect(short).toBe(flat)
        const graphemes = new Set(Array.from(new Intl.Segmenter().segment(`${flat}…`), ({ segment }) => segment))
        for (const { segment } of new Intl.Segmenter().segment(short)) expect(graphemes).toContain(segment)
      }),
      { numRuns: 500 },
    ))

  test('ends at a word where one ends nearby', () => {
    expect(shorten('the quick brown fox jumps', 20)).toBe('the quick brown…')
    expect(shorten('a  line\nof\ttext', 99)).toBe('a line of text')
    expect(shorten('Donaudampfschifffahrt', 10)).toBe('Donauda…')
  })
})

describe('a cursor', () => {
  test('leads back to its place', () =>
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2199-01-01'), noInvalidDate: true }), anyId, (date, id) => {
        const position = { at: date.toISOString(), id }
        expect(decodeCursor(encodeCursor(position))).toEqual(position)
      }),
    ))

  test('of another make is none', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), text => {
        const position = decodeCursor(text)
        if (position) expect(encodeCursor(position)).toBe(text.replace(/^0+(?=[^.])/, ''))
      }),
    ))
})
