import { describe, expect, test } from 'vitest'
import { type Event, transition } from '../../shared/lifecycle.ts'
import type { Redaction } from '../../shared/redaction.ts'
import { publicStory } from '../../shared/story.ts'
import { STATUSES, type Submission } from '../../shared/submission.ts'
import { aSubmission } from './arbitraries.ts'

const NOW = '2026-05-01T00:01:00.000Z'
const actor = { kind: 'moderator' as const, id: 'm1', name: 'Anna' }
const face: Redaction = { shape: 'ellipse', kind: 'blur', x: 0.1, y: 0.1, width: 0.2, height: 0.2 }

const photo = '1'
const prepared: Event = { kind: 'photo_prepared', photo, sha256: 'a', width: 1, height: 1, thumbhash: 'old', findings: [], verdict: 'hold' }
const ready: Event = { kind: 'photo_ready', photo, sha256: 'a', renditions: [{ format: 'jpg', width: 1, height: 1, bytes: 1 }] }
const again = (revision: number, thumbhash = 'new'): Event[] => [
  { ...prepared, revision, thumbhash, verdict: 'pass', findings: [{ category: 'face', score: 1, provider: 'p', version: '1' }] } as Event,
  { ...ready, revision } as Event,
]
type Maker = Event | ((submission: Submission) => Event)
const cover: Maker = ({ version }) => ({ kind: 'revised', actor, basis: version, photo, redactions: [face] })
const publish: Maker = ({ version, revision }) => ({ kind: 'decided', actor, outcome: 'publish', basis: version, revision })

const start = aSubmission({ photos: aSubmission().photos.slice(0, 1) })
const inReview: Maker[] = [{ kind: 'photo_received', photo, sha256: 'a', bytes: 1 }, prepared, ready]

/** The submission after some events, each of which has to change it. */
function reached(makers: readonly Maker[], from = start): Submission {
  return makers.reduce((submission, make) => {
    const event = typeof make === 'function' ? make(submission) : make
    const step = transition(submission, event, NOW)
    if (step.kind !== 'changed') throw new Error(`${event.kind}: ${JSON.stringify(step)}`)
    return step.submission
  }, from)
}
const answer = (submission: Submission, make: Maker) => transition(submission, typeof make === 'function' ? make(submission) : make, NOW)

describe('covering something', () => {
  test('in review keeps it there, with a picture to come, and nothing is published meanwhile', () => {
    const covered = reached([...inReview, cover])
    expect(covered).toMatchObject({ status: 'in_review', revision: 2, photos: [{ status: 'received', revision: 2, redactions: [face], renditions: [] }] })
    expect(covered.history.at(-1)).toMatchObject({ event: 'revised', actor, note: photo })
    expect(answer(covered, publish)).toMatchObject({ kind: 'refused', why: 'impossible' })
    const shown = reached([...again(2), publish], covered)
    expect(publicStory(shown, undefined)?.photos).toMatchObject([{ base: `${shown.id}/1-2`, thumbhash: 'new' }])
  })

  test('keeps what machines said of the picture as it was sent', () => {
    expect(reached([...inReview, cover, ...again(2)]).photos).toMatchObject([{ status: 'ready', verdict: 'hold', findings: [] }])
  })

  test('on a public story hides it until the new picture was decided on', () => {
    const hidden = reached([...inReview, publish, cover])
    expect(hidden.status).toBe('hidden')
    expect(publicStory(hidden, undefined)).toBeUndefined()
    expect(publicStory(reached([...again(2), publish], hidden), undefined)?.photos).toHaveLength(1)
  })

  test('makes a decision on what was seen before a conflict, and one before the picture was seen too', () => {
    const before = reached(inReview)
    const early = publish(before)
    const covered = reached([cover], before)
    const unseen = publish(covered)
    expect(answer(covered, early)).toMatchObject({ kind: 'refused', why: 'conflict' })
    const seen = reached(again(2), covered)
    expect(answer(seen, early)).toMatchObject({ kind: 'refused', why: 'conflict' })
    expect(answer(seen, unseen)).toMatchObject({ kind: 'refused', why: 'conflict' })
    expect(answer(seen, publish)).toMatchObject({ kind: 'changed' })
  })

  test('of two moderators the second is told; pictures that come meanwhile are no conflict', () => {
    const [first, second] = [reached([...inReview, cover]), reached(inReview)]
    const other: Maker = { kind: 'revised', actor, basis: second.version, photo, redactions: [] }
    expect(answer(first, { ...other, redactions: [{ ...face, x: 0.5 }] })).toMatchObject({ kind: 'refused', why: 'conflict' })
    expect(answer(reached(again(2), first), { ...other, basis: first.version })).toMatchObject({ kind: 'changed', submission: { revision: 3 } })
  })

  test('twice alike is done once; none at all shows the photo as it was sent, under a name of its own', () => {
    const covered = reached([...inReview, cover])
    expect(answer(covered, cover)).toEqual({ kind: 'unchanged' })
    const bare = reached([({ version }) => ({ kind: 'revised', actor, basis: version, photo, redactions: [] })], covered)
    expect(bare.photos[0]).toMatchObject({ revision: 3, status: 'received' })
    expect(bare.photos[0]).not.toHaveProperty('redactions')
  })

  test('lets pictures of an earlier revision come too late', () => {
    const covered = reached([...inReview, cover, ({ version }) => ({ kind: 'revised', actor, basis: version, photo, redactions: [{ ...face, x: 0.5 }] })])
    for (const late of [prepared, ready, ...again(2)]) expect(answer(covered, late)).toEqual({ kind: 'unchanged' })
    expect(reached(again(3), covered).photos).toMatchObject([{ status: 'ready' }])
  })

  test('waits for the first pictures to be all there', () => {
    expect(answer(reached(inReview.slice(0, 2)), cover)).toMatchObject({ kind: 'refused', why: 'impossible' })
  })

  test('a withdrawal wins over it', () => {
    const gone = reached([...inReview, publish, cover, { kind: 'withdrawn' }])
    for (const late of [...again(2), cover, publish]) expect(answer(gone, late).kind).not.toBe('changed')
  })

  test('is for what is looked at or public', () => {
    const photos = reached(inReview).photos
    const can = STATUSES.filter(status => answer({ ...reached(inReview), photos, status }, cover).kind === 'changed')
    expect(can).toEqual(['in_review', 'published', 'hidden', 'appealed'])
  })
})

test('nothing of what was covered, or where, is left after an erasure', () => {
  const erased = reached([...inReview, cover, { kind: 'withdrawn' }, { kind: 'erased' }])
  expect(erased.photos).toEqual([{ id: '1', type: 'image/jpeg', bytes: 1, status: 'received', findings: [], renditions: [] }])
})
