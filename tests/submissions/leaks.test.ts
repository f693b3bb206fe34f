import { expect, test } from 'vitest'
import { storyAnswer, storyCard } from '../../functions/http/story-answers.ts'
import { statusView } from '../../functions/submissions/show-status.ts'
import { decodeCard, encodeCard } from '../../shared/card.ts'
import { publicStory } from '../../shared/story.ts'
import type { Submission } from '../../shared/submission.ts'
import { aSubmission } from '../shared/arbitraries.ts'
import { genoa, renditions } from './fixtures.ts'

const SECRET = 'SECRET-OF-THE-INSIDE'

/** Put a private field, and a private text in every field that is not public, into every object of a submission. */
function riddle<T>(value: T): T {
  if (Array.isArray(value)) return value.map(riddle) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries([...Object.entries(value).map(([key, each]) => [key, riddle(each)]), ['addedLater', SECRET], ['email', SECRET]]) as T
}

const full: Submission = aSubmission({
  status: 'published',
  email: SECRET,
  place: 'palazzo-rosso',
  location: { latitude: 44, longitude: 8 },
  publishedAt: '2026-05-02T00:00:00.000Z',
  arrivedAt: '2026-05-01T10:00:00.000Z',
  edits: { title: 'Edited', alt: { 1: 'A door' } },
  decision: { outcome: 'publish', at: '2026-05-02T00:00:00.000Z', by: { id: SECRET, name: SECRET }, basis: 3 },
  appeal: { text: 'please', at: '2026-05-02T00:00:00.000Z', from: 'declined' },
  textCheck: { findings: [{ category: 'insult', score: 0.9, at: { field: 'text', start: 0, end: 3 }, provider: SECRET, version: SECRET }], verdict: 'hold' },
  verifiers: [SECRET],
  bodyHash: SECRET,
  history: [
    {
      seq: 1,
      at: '2026-05-01T00:00:00.000Z',
      actor: { kind: 'moderator', id: SECRET, name: SECRET },
      event: 'created',
      from: 'uploading',
      to: 'uploading',
      note: SECRET,
    },
  ],
  photos: ['1', '2'].map(id => ({
    id,
    type: 'image/jpeg',
    bytes: 10,
    status: 'ready',
    outcome: id === '1' ? 'accepted' : 'refused',
    alt: id === '1' ? 'A door' : 'Someone who refused',
    sha256: SECRET,
    width: 640,
    height: 480,
    thumbhash: 'x',
    findings: [{ category: 'nudity', score: 0.9, provider: SECRET, version: SECRET }],
    verdict: 'hold',
    problem: { code: 'unreadable' },
    renditions,
  })),
})

test('what is private in a submission, or is added to it later at any depth, never reaches the public', () => {
  const story = publicStory(riddle(full), 'tourism')
  if (!story) throw new Error('expected a story')
  const card = encodeCard(riddle(story))
  const outputs = [story, card, storyCard(riddle(decodeCard(card)), 'https://x.example'), storyAnswer(riddle(story), 'https://x.example')]
  for (const output of outputs) {
    expect(JSON.stringify(output)).not.toContain(SECRET)
    expect(JSON.stringify(output)).not.toMatch(/addedLater|email|finding|verdict|sha256|Someone who refused/)
  }
})

test('nor does it reach the contributor’s own page, except what the contributor said', () => {
  const view = statusView(riddle(full), { city: riddle(genoa), lang: 'it', url: 'https://x.example' })
  expect(JSON.stringify(view)).not.toContain(SECRET)
  expect(JSON.stringify(view)).not.toMatch(/addedLater|finding|verdict|verifier|history/)
})
