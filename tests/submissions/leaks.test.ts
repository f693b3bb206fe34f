import { expect, test } from 'vitest'
import { storyAnswer, storyCard } from '../../functions/http/story-answers.ts'
import { composeMail } from '../../functions/submissions/compose-mail.ts'
import type { DueMail } from '../../functions/submissions/mails-due.ts'
import { statusView } from '../../functions/submissions/show-status.ts'
import { decodeCard, encodeCard } from '../../shared/card.ts'
import { say } from '../../shared/i18n/format.ts'
import { wordsFor } from '../../shared/i18n/words.ts'
import { publicStory } from '../../shared/story.ts'
import type { Submission } from '../../shared/submission.ts'
import { timeline } from '../../web/share/timeline.ts'
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
  opinion: { to: { id: SECRET, name: SECRET }, by: { id: SECRET, name: SECRET }, at: '2026-05-02T00:00:00.000Z', note: SECRET, basis: 3 },
  appeal: { text: 'please', at: '2026-05-02T00:00:00.000Z', from: 'declined' },
  textCheck: { findings: [{ category: 'insult', score: 0.9, at: { field: 'text', start: 0, end: 3 }, provider: SECRET, version: SECRET }], verdict: 'hold' },
  wordsShadow: [{ category: 'insult', score: 0.9, provider: SECRET, version: SECRET }],
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
    fingerprint: SECRET,
    shadow: [{ category: 'nudity', score: 0.9, provider: SECRET, version: SECRET }],
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
    expect(JSON.stringify(output)).not.toMatch(/addedLater|email|finding|verdict|sha256|fingerprint|Someone who refused/)
  }
})

test('nor does it reach the contributor’s own page, except what the contributor said', () => {
  const view = statusView(riddle(full), { city: riddle(genoa), lang: 'it', url: 'https://x.example' })
  expect(JSON.stringify(view)).not.toContain(SECRET)
  expect(JSON.stringify(view)).not.toMatch(/addedLater|finding|verdict|verifier|history/)
})

test.each(['en', 'it', 'nl'])('contributors read of a moderator of the city, and of nobody by name, on their page and in every mail (%s)', lang => {
  const who = { en: 'a moderator of Genoa', it: 'una persona della redazione di Genova', nl: 'een moderator van Genua' }[lang] ?? ''
  const city = { ...genoa, name: { en: 'Genoa', it: 'Genova', nl: 'Genua' }, languages: ['en', 'it', 'nl'] }
  const by = { id: SECRET, name: SECRET }
  const words = wordsFor(lang)
  for (const [status, outcome] of [
    ['published', 'publish'],
    ['declined', 'decline'],
    ['removed', 'remove'],
    ['in_review', 'reverse'],
  ] as const) {
    const submission: Submission = {
      ...full,
      email: 'ada@example.org',
      status,
      story: { lang },
      decision: { outcome, at: '2026-05-03T00:00:00.000Z', by, basis: 3, ...(outcome !== 'publish' && { reason: 'mistake' as const }) },
    }
    const steps = timeline(statusView(submission, { city, lang, url: 'https://x.example' })).map(({ key, params }) => say(words, key, params))
    expect(steps.join('\n').toLowerCase()).toContain(who.toLowerCase())
    expect(steps.join('\n')).not.toContain(SECRET)
    if (outcome === 'reverse') continue
    const mail = composeMail({ submission, mail: { kind: 'decision', name: 'decision-4' } as DueMail, token: 't', city, url: 'https://x.example' })
    expect(mail.text).toContain(who)
    expect(JSON.stringify(mail)).not.toContain(SECRET)
  }
})
