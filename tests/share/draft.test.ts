import { expect, test } from 'vitest'
import { submissionBody } from '../../web/share/body.ts'
import { checkDraft, mistakesFrom } from '../../web/share/check.ts'
import { isWorthKeeping, photoNumber, type Sending, takeUp, withoutLost } from '../../web/share/draft.ts'
import { draft, fields, photo } from './fields.ts'

const sending: Sending = { id: 'x', body: '{}', acknowledged: false, arrived: [], refused: {} }

test('an untouched form is not kept, a photo or a word is', () => {
  expect(isWorthKeeping(draft({ photos: [] }), fields())).toBe(false)
  expect(isWorthKeeping(draft(), fields())).toBe(true)
  expect(isWorthKeeping(draft({ photos: [], fields: fields({ text: 'Seen' }) }), fields())).toBe(true)
})

test('the link of an ambassador goes along with what is sent, and is nothing to keep by itself', () => {
  const invited = fields({ invited: 'token' })
  expect(isWorthKeeping(draft({ photos: [], fields: invited }), fields())).toBe(false)
  expect(submissionBody(draft({ fields: invited }), 'Anonymous').invited).toBe('token')
  expect(submissionBody(draft(), 'Anonymous')).not.toHaveProperty('invited')
})

test('photos whose bytes were lost are left out, but not once sending has fixed their numbers', () => {
  const two = draft({ photos: [photo('a'), photo('b')] })
  const kept = new Map([['b', new Blob()]])
  expect(withoutLost(two, kept).photos.map(({ key }) => key)).toEqual(['b'])
  expect(photoNumber(withoutLost({ ...two, sending }, kept), 'b')).toBe('2')
})

test('a draft that is taken up asks again for changed terms and drops what the city no longer offers', () => {
  const stored = draft({ fields: fields({ campaign: 'old', place: 'pier', terms: '1', title: 'Mine' }) })
  const taken = takeUp(stored, fields({ terms: '' }), { campaigns: ['new'], places: ['pier'], licences: ['CC-BY-4.0'], terms: '2' })
  expect(taken.fields).toMatchObject({ campaign: '', place: 'pier', terms: '', title: 'Mine' })
})

test('empty fields stay out of the body, and an empty credit becomes the word for anonymous', () => {
  const body = submissionBody(draft({ fields: fields({ title: '  A\n harbour ', people: 'guardian', print: true }) }), 'Anonymous')
  expect(body).toEqual({
    story: { title: 'A harbour', lang: 'en' },
    tags: [],
    credit: 'Anonymous',
    licence: 'CC-BY-4.0',
    consents: { terms: '1', ownWork: true, people: 'agreed', minors: 'guardian', uses: ['gallery', 'print'], aiMade: false },
    photos: [{ type: 'image/jpeg', bytes: 1000 }],
  })
})

test('mistakes come in the order of the page', () => {
  const mistakes = checkDraft(draft({ photos: [], fields: fields({ email: 'ada@', people: '', terms: '' }) }))
  expect(mistakes.map(({ field }) => field)).toEqual(['photos', 'email', 'people', 'terms'])
  expect(checkDraft(draft())).toEqual([])
})

test('a complaint of the server is shown at the control that it is about, once', () => {
  const errors = [
    { pointer: '/photos/1/alt', detail: 'too long' },
    { pointer: '/consents/minors', detail: 'one' },
    { pointer: '/consents/people', detail: 'two' },
    { pointer: '/somewhere/else', detail: 'unknown' },
  ]
  expect(mistakesFrom(errors, [photo('a'), photo('b')]).map(({ field }) => field)).toEqual(['alt-b', 'people', 'photos'])
})
