import { expect, test } from 'vitest'
import { type Event, transition } from '../../shared/lifecycle.ts'
import type { Submission } from '../../shared/submission.ts'
import { aSubmission } from './arbitraries.ts'

const NOW = '2026-05-01T00:01:00.000Z'
const photo = '1'
const received: Event = { kind: 'photo_received', photo, sha256: 'a', bytes: 1 }
const prepared: Event = { kind: 'photo_prepared', photo, sha256: 'a', width: 1, height: 1, thumbhash: '', findings: [], verdict: 'pass' }
const ready: Event = { kind: 'photo_ready', photo, sha256: 'a', renditions: [] }
const refused: Event = { kind: 'photo_refused', photo, problem: { code: 'unreadable' } }

function after(events: readonly Event[], start = aSubmission({ photos: aSubmission().photos.slice(0, 1) })): Submission {
  return events.reduce((submission, event) => {
    const step = transition(submission, event, NOW)
    return step.kind === 'changed' ? step.submission : submission
  }, start)
}

test('a photo can be refused until it is ready, and the only one may then be sent again', () => {
  for (const before of [[], [received], [received, prepared]]) {
    const submission = after([...before, refused])
    expect(submission).toMatchObject({ status: 'uploading', photos: [{ status: 'refused', problem: { code: 'unreadable' } }] })
    expect(after([received, prepared], submission)).toMatchObject({ status: 'in_review', photos: [{ status: 'prepared' }] })
  }
  expect(after([received, prepared, ready, refused])).toMatchObject({ status: 'in_review', photos: [{ status: 'ready' }] })
})

test('what a judge said for comparison is kept with the photo and, once, with the submission, and changes nothing else', () => {
  const said = (score: number) => [{ category: 'nudity', score, provider: 'p', version: '1' }]
  const beside: Event = { ...ready, beside: { photo: said(0.9), words: said(1) } }
  const without = after([received, prepared, ready])
  const { wordsShadow, ...rest } = after([received, prepared, beside])
  expect(wordsShadow).toEqual(said(1))
  expect({ ...rest, photos: rest.photos.map(({ shadow: _, ...each }) => each) }).toEqual(without)
  expect(rest.photos[0]?.shadow).toEqual(said(0.9))
  const known = aSubmission({ photos: aSubmission().photos.slice(0, 1), wordsShadow: said(0.2) })
  expect(after([received, prepared, beside], known).wordsShadow).toEqual(said(0.2))
})

test('what is told of other bytes than the photo has now is refused, whatever it is', () => {
  const again = after([received, refused, { ...received, sha256: 'b' } as Event])
  expect(again.photos).toMatchObject([{ status: 'received', sha256: 'b' }])
  for (const late of [prepared, ready, { ...refused, sha256: 'a' } as Event])
    expect(transition(again, late, NOW)).toMatchObject({ kind: 'refused', why: 'impossible' })
  expect(after([{ ...prepared, sha256: 'b' } as Event], again).photos).toMatchObject([{ status: 'prepared', sha256: 'b' }])
})

test('an upload is pinned over the photo as it was when it was read, and over no other', () => {
  const pin = (sha256: string, over: object) => ({ ...received, sha256, over }) as Event
  expect(after([pin('a', { status: 'waiting' })]).photos).toMatchObject([{ status: 'received', sha256: 'a' }])
  const once = after([received, refused])
  for (const over of [{ status: 'waiting' }, { status: 'refused' }, { status: 'refused', sha256: 'b' }]) {
    expect(transition(once, pin('a', over), NOW)).toEqual({ kind: 'unchanged' })
  }
  expect(after([pin('a', { status: 'refused', sha256: 'a' })], once).photos).toMatchObject([{ status: 'received' }])
})
