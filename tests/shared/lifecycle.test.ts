import { describe, expect, test } from 'vitest'
import { outcomesFor } from '../../shared/decision-step.ts'
import { isKept } from '../../shared/erasure-steps.ts'
import { type Event, type Step, transition } from '../../shared/lifecycle.ts'
import { refusalOf } from '../../shared/refusal-step.ts'
import { publicStory } from '../../shared/story.ts'
import { STATUSES, type Submission } from '../../shared/submission.ts'
import { fc } from '../support/fc.ts'
import { anyEvent, anyStatus, aSubmission } from './arbitraries.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 4, 1, 0, minute)).toISOString()

/** Run events one after the other; what each step was given, and what came of it. */
function run(makers: readonly ((submission: Submission) => Event)[], start = aSubmission()) {
  let submission = start
  const steps: { before: Submission; event: Event; step: Step; after: Submission }[] = []
  for (const [minute, make] of makers.entries()) {
    const before = submission
    const event = make(before)
    const step = transition(before, event, at(minute + 1))
    if (step.kind === 'changed') submission = step.submission
    steps.push({ before, event, step, after: submission })
  }
  return { submission, steps }
}

const events = fc.array(anyEvent, { maxLength: 60 })
const always = (property: (result: ReturnType<typeof run>) => void) =>
  fc.assert(
    fc.property(events, makers => property(run(makers))),
    { numRuns: 2000 },
  )

describe('whatever happens in whatever order', () => {
  test('nothing is published but by a decision, made since it last came to review, or by a person who dismisses the notice that hid it', () =>
    always(({ steps }) => {
      for (const { before, after, event } of steps) {
        if (before.status === 'published' || after.status !== 'published') continue
        if (event.kind === 'notices_dismissed') {
          const hidden = before.history.findLastIndex(({ to, from }) => to === 'hidden' && from === 'published')
          expect(before.history[hidden]).toMatchObject({ event: 'hidden', actor: { kind: 'machine', id: 'notices' } })
          expect(before.history.slice(hidden + 1).map(entry => entry.event)).not.toContain('revised')
          expect(publicStory(after, undefined)).toEqual(publicStory({ ...before, status: 'published' }, undefined))
          continue
        }
        expect(event).toMatchObject({ kind: 'decided', outcome: 'publish' })
        expect(['in_review', 'hidden', 'appealed']).toContain(before.status)
        expect(after.photos.some(({ outcome }) => outcome === 'accepted')).toBe(true)
      }
    }))

  test('a withdrawal is final, and nothing public can be made of it', () =>
    always(({ steps }) => {
      const first = steps.findIndex(({ after }) => after.status === 'withdrawn')
      if (first < 0) return
      for (const { after } of steps.slice(first)) {
        expect(after.status).toBe('withdrawn')
        expect(publicStory(after, undefined)).toBeUndefined()
      }
    }))

  test('a withdrawal is possible in every state', () =>
    always(({ submission }) => {
      const step = transition(submission, { kind: 'withdrawn' }, at(99))
      if (submission.status === 'withdrawn') expect(step.kind).toBe('unchanged')
      else expect(step).toMatchObject({ kind: 'changed', submission: { status: 'withdrawn' } })
    }))

  test('an event that is delivered again changes nothing', () =>
    always(({ steps }) => {
      for (const { event, after, step } of steps) {
        if (step.kind === 'changed') expect(transition(after, event, at(99)).kind).not.toBe('changed')
      }
    }))

  test('every change counts the version up by one and leaves one entry that tells it; nothing else changes anything', () =>
    always(({ steps }) => {
      for (const { before, after, step } of steps) {
        if (step.kind !== 'changed') {
          expect(after).toBe(before)
          continue
        }
        expect(after.version).toBe(before.version + 1)
        expect(after.history.slice(0, -1)).toEqual(before.history)
        expect(after.history.at(-1)).toMatchObject({ seq: before.history.length + 1, from: before.status, to: after.status, at: after.updatedAt })
      }
    }))

  test('what a transition is given stays as it was', () =>
    always(({ steps }) => {
      for (const { before, event } of steps) {
        const copy = structuredClone(before)
        transition(before, event, at(99))
        expect(before).toEqual(copy)
      }
    }))

  test('a decision counts only on the version that was looked at, give or take what machines added', () =>
    always(({ steps }) => {
      for (const { before, event, step } of steps) {
        if (event.kind !== 'decided' || step.kind !== 'changed') continue
        const since = before.history.slice(event.basis)
        expect(since.every(entry => ['photo_ready', 'email_verified'].includes(entry.event))).toBe(true)
      }
    }))

  test('an appeal is decided by another than it is against, and waits again when its answer is taken back; each decision has one', () =>
    always(({ steps }) => {
      for (const { before, event, step, after } of steps) {
        if (step.kind !== 'changed') continue
        if (event.kind === 'appealed') {
          expect(after.appeal?.against).toBe(before.decision?.by.id)
          expect(before.appeal).toBeUndefined()
        }
        if (event.kind !== 'decided') continue
        if (before.status === 'appealed') expect(event.actor.id).not.toBe(before.appeal?.against)
        else if (event.outcome === 'reverse') expect(after.status).toBe(before.appeal ? 'appealed' : 'in_review')
        else expect(after.appeal).toBeUndefined()
      }
    }))

  test('a confirmed address changes neither state, photos, decision nor what is public: what happens after it is what would have happened', () =>
    always(({ steps }) => {
      for (const { before, event, step, after } of steps) {
        if (event.kind !== 'email_verified' || step.kind !== 'changed') continue
        const { emailVerified, version, updatedAt, history, ...rest } = after
        expect(emailVerified).toBe(true)
        expect({ ...rest, version: before.version, updatedAt: before.updatedAt, history: before.history }).toEqual(before)
        expect([version, updatedAt]).toEqual([before.version + 1, history.at(-1)?.at])
        expect(['processing', 'in_review', 'appealed']).toContain(after.status)
        expect(publicStory(after, undefined)).toEqual(publicStory(before, undefined))
        expect(refusalOf(after)).toEqual(refusalOf(before))
      }
    }))

  test('an address confirmed in between keeps no moderator from deciding, asking or covering', () =>
    fc.assert(
      fc.property(events, anyEvent, (makers, make) => {
        const { submission } = run(makers)
        const confirmed = transition(submission, { kind: 'email_verified' }, at(98))
        if (confirmed.kind !== 'changed') return
        // Both see the version from before.
        const event = make(submission)
        if (event.kind === 'email_verified') return
        const [alone, after] = [submission, confirmed.submission].map(each => transition(each, event, at(99)))
        expect(after?.kind).toBe(alone?.kind)
        if (alone?.kind === 'changed' && after?.kind === 'changed') expect(after.submission.status).toBe(alone.submission.status)
      }),
      { numRuns: 2000 },
    ))

  test('other redactions publish nothing, and hide what is public until somebody decides', () =>
    always(({ steps }) => {
      for (const { before, event, step, after } of steps) {
        if (event.kind !== 'revised' || step.kind !== 'changed') continue
        expect(after.status).toBe(before.status === 'published' ? 'hidden' : before.status)
        expect(publicStory(after, undefined)).toBeUndefined()
        expect(after.revision).toBe(before.revision + 1)
        expect(before.history.slice(event.basis).every(entry => entry.event.startsWith('photo_'))).toBe(true)
      }
    }))

  test('what is published is what was looked at: no accepted photo was covered otherwise, or got its picture, after that', () =>
    always(({ steps }) => {
      for (const { before, event, step } of steps) {
        if (event.kind !== 'decided' || event.outcome !== 'publish' || step.kind !== 'changed') continue
        for (const photo of step.submission.photos.filter(({ outcome, revision }) => outcome === 'accepted' && revision !== undefined)) {
          const last = (name: string) => before.history.findLast(entry => entry.event === name && entry.note === photo.id)?.seq ?? 0
          expect(last('photo_prepared')).toBeGreaterThan(last('revised'))
          expect(event.basis).toBeGreaterThanOrEqual(last('photo_prepared'))
        }
      }
    }))

  test('what is public of a photo has the name of its last redactions, and what was said of earlier ones counts no more', () =>
    always(({ steps }) => {
      for (const { before, event, step, after } of steps) {
        for (const { id, base } of publicStory(after, undefined)?.photos ?? []) {
          const revised = after.history.filter(entry => entry.event === 'revised').findLastIndex(entry => entry.note === id)
          expect(base).toBe(`${after.id}/${id}-${revised + 2}`)
        }
        if (event.kind !== 'photo_prepared' && event.kind !== 'photo_ready') continue
        if (step.kind === 'changed') expect(before.photos.find(({ id }) => id === event.photo)?.revision).toBe(event.revision)
      }
    }))

  test('a photo that was shown once is never refused by a machine, whatever becomes of its next pictures', () =>
    always(({ steps }) => {
      for (const { before, event, step } of steps) {
        if (event.kind !== 'photo_refused') continue
        if (before.photos.some(({ id, revision }) => id === event.photo && revision !== undefined)) expect(step.kind).not.toBe('changed')
      }
    }))

  test('a refused photo of a published story is never shown', () =>
    always(({ steps }) => {
      for (const { after } of steps) {
        const shown = publicStory(after, undefined)?.photos.map(({ id }) => id) ?? []
        for (const photo of after.photos) if (photo.outcome !== 'accepted') expect(shown).not.toContain(photo.id)
      }
    }))

  test('what machines say of the words is said once, and moves nothing', () =>
    always(({ steps }) => {
      for (const { before, event, step, after } of steps) {
        if (event.kind !== 'text_judged') continue
        expect(after.status).toBe(before.status)
        expect(step.kind).toBe(before.textCheck || before.erasedAt || ['withdrawn', 'expired'].includes(before.status) ? 'unchanged' : 'changed')
        if (before.textCheck) expect(after.textCheck).toEqual(before.textCheck)
      }
    }))

  test('a machine declines only what has just come to review, before any person, and where it can publish nothing of it', () =>
    always(({ steps }) => {
      for (const { before, event, step, after } of steps) {
        if (event.kind !== 'refused' || step.kind !== 'changed') continue
        expect([before.status, before.decision, after.status]).toEqual(['in_review', undefined, 'declined'])
        expect(before.history.map(({ actor }) => actor.kind)).not.toContain('moderator')
        const open = before.photos.filter(({ status }) => status !== 'refused')
        expect(before.textCheck?.verdict === 'refuse' || open.every(({ verdict }) => verdict === 'refuse')).toBe(true)
        expect(after.decision).toMatchObject({ outcome: 'decline', reason: event.reason, by: { name: 'machine' } })
        expect(after.decision?.automated).toContain(event.reason)
        expect(after.history.at(-1)).toMatchObject({ event: 'decided:decline', actor: { kind: 'machine', id: 'policy' }, reason: event.reason })
        expect(publicStory(after, undefined)).toBeUndefined()
        expect(transition(after, { kind: 'appealed', text: 'please' }, at(99)).kind).toBe('changed')
      }
    }))

  test('no decision of a machine follows one of a person', () =>
    always(({ submission }) => {
      const decided = submission.history.filter(entry => entry.event.startsWith('decided:')).map(({ actor }) => actor.kind)
      expect(decided.slice(1)).not.toContain('machine')
    }))

  test('an appeal is decided by another moderator', () =>
    always(({ steps }) => {
      for (const { before, event, step } of steps) {
        if (before.status === 'appealed' && event.kind === 'decided' && step.kind === 'changed') expect(event.actor.id).not.toBe(before.decision?.by.id)
      }
    }))

  test('what was erased holds nothing of what was sent', () =>
    always(({ steps }) => {
      for (const { after } of steps) {
        if (!after.erasedAt) continue
        expect(after).toMatchObject({ credit: '', tags: [], story: { lang: 'it' } })
        expect(after.textCheck).toBeUndefined()
        expect(after.email ?? after.location ?? after.edits ?? after.decision?.edits ?? after.story.title ?? after.story.text).toBeUndefined()
        expect(after.photos.every(photo => photo.sha256 === undefined && photo.alt === undefined && photo.renditions.length === 0)).toBe(true)
      }
    }))
})

test('every state meets every event with an answer', () => {
  fc.assert(
    fc.property(anyStatus, anyEvent, (status, make) => {
      const submission = aSubmission({ status })
      expect(['changed', 'unchanged', 'refused']).toContain(transition(submission, make(submission), at(1)).kind)
    }),
  )
})

test('a machine’s step between looking and deciding is no conflict, a person’s is', () => {
  const reviewed = run([
    () => ({ kind: 'photo_received', photo: '1', sha256: 'a', bytes: 1 }),
    () => ({ kind: 'photo_refused', photo: '2', problem: { code: 'unreadable' } }),
    () => ({ kind: 'photo_prepared', photo: '1', sha256: 'a', width: 1, height: 1, thumbhash: '', findings: [], verdict: 'pass' }),
  ]).submission
  expect(reviewed.status).toBe('in_review')
  const decided = (outcome: 'publish' | 'decline', id: string) =>
    ({ kind: 'decided', actor: { kind: 'moderator', id, name: id }, outcome, basis: reviewed.version, revision: 1, reason: 'mistake' }) as const
  const { steps } = run(
    [() => ({ kind: 'photo_ready', photo: '1', sha256: 'a', renditions: [] }), () => decided('publish', 'm1'), () => decided('decline', 'm2')],
    reviewed,
  )
  expect(steps.map(({ step }) => step.kind)).toEqual(['changed', 'changed', 'refused'])
  expect(steps[2]?.step).toMatchObject({ why: 'conflict' })
})

test('upkeep is done with what was erased, and with published stories whose originals are gone', () => {
  for (const status of STATUSES) {
    expect(isKept(aSubmission({ status }))).toBe(false)
    expect(isKept(aSubmission({ status, erasedAt: at(1) }))).toBe(true)
    expect(isKept(aSubmission({ status, originalsErasedAt: at(1) }))).toBe(status === 'published')
  }
})

test('nothing can be decided before review, nor after a withdrawal', () => {
  expect(['uploading', 'processing', 'withdrawn', 'expired'].flatMap(status => outcomesFor(status as Submission['status']))).toEqual([])
})
