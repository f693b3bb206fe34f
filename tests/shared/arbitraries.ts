import { LICENCES, type Licence } from '../../shared/licence.ts'
import type { Event } from '../../shared/lifecycle.ts'
import type { Grounds, Verdict } from '../../shared/moderation.ts'
import type { StoryRecord } from '../../shared/story.ts'
import { OUTCOMES, STATUSES, type Submission } from '../../shared/submission.ts'
import { THEMES } from '../../shared/theme.ts'
import { fc } from '../support/fc.ts'

export const aSubmission = (change: Partial<Submission> = {}): Submission => ({
  id: 'abcdefghijklmnopqrstuvwxy2',
  version: 1,
  city: 'genoa',
  status: 'uploading',
  campaign: 'rolli-days',
  story: { title: 'Una porta', text: 'Era aperta', lang: 'it' },
  tags: ['rolli'],
  credit: 'Ada',
  email: 'ada@example.org',
  licence: 'CC-BY-4.0',
  consents: { terms: '1', ownWork: true, people: 'none', minors: 'none', uses: ['gallery'], aiMade: false },
  photos: ['1', '2'].map(id => ({ id, type: 'image/jpeg', bytes: 10, status: 'waiting', findings: [], renditions: [] })),
  revision: 1,
  createdAt: '2026-05-01T00:00:00.000Z',
  updatedAt: '2026-05-01T00:00:00.000Z',
  verifiers: ['v'],
  bodyHash: 'b',
  history: [{ seq: 1, at: '2026-05-01T00:00:00.000Z', actor: { kind: 'contributor' }, event: 'created', from: 'uploading', to: 'uploading' }],
  spilled: 0,
  ...change,
})

const photo = fc.constantFrom('1', '2', '9')
const moderator = fc.constantFrom('m1', 'm2').map(id => ({ kind: 'moderator' as const, id, name: id }))
const covers = (x: number) => [{ shape: 'box' as const, kind: 'blur' as const, x, y: 0, width: 0.5, height: 0.5 }]
/** What intake says of a photo as it is now, or of how it was before. */
const named = (submission: Submission, photo: string, late: boolean) => {
  const revision = late ? undefined : submission.photos.find(({ id }) => id === photo)?.revision
  return revision !== undefined && { revision }
}
const rendition = { format: 'jpg' as const, width: 10, height: 10, bytes: 1 }

const anyJudgement: fc.Arbitrary<{ verdict: Verdict; grounds?: Grounds }> = fc.constantFrom(
  { verdict: 'pass', grounds: [] },
  { verdict: 'hold' },
  { verdict: 'refuse', grounds: [{ category: 'nudity', score: 0.99, from: 0.9 }] },
)

/** Any event, as `make` builds it from the submission that it meets: decisions mostly name its version, sometimes an old one. */
export const anyEvent: fc.Arbitrary<(submission: Submission) => Event> = fc.oneof(
  { weight: 3, arbitrary: photo.map(photo => () => ({ kind: 'photo_received' as const, photo, sha256: 'a', bytes: 1 })) },
  photo.map(photo => () => ({ kind: 'photo_refused' as const, photo, problem: { code: 'unreadable' as const } })),
  {
    weight: 3,
    arbitrary: fc.tuple(photo, fc.boolean(), anyJudgement).map(([photo, late, judged]) => (submission: Submission) => ({
      kind: 'photo_prepared' as const,
      photo,
      sha256: 'a',
      ...named(submission, photo, late),
      width: 1,
      height: 1,
      thumbhash: '',
      findings: [],
      ...judged,
    })),
  },
  fc.constantFrom('pass' as const, 'hold' as const, 'refuse' as const).map(verdict => () => ({
    kind: 'text_judged' as const,
    check: {
      findings: [{ category: 'insult' as const, score: 0.9, provider: 'p', version: '1' }],
      verdict,
      grounds: verdict === 'pass' ? [] : [{ category: 'insult' as const, score: 0.9, from: 0.5 }],
    },
  })),
  {
    weight: 3,
    arbitrary: fc.tuple(photo, fc.boolean()).map(([photo, late]) => (submission: Submission) => ({
      kind: 'photo_ready' as const,
      photo,
      sha256: 'a',
      ...named(submission, photo, late),
      renditions: [rendition],
    })),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({ actor: moderator, photo, back: fc.constantFrom(0, 0, 0, 1, 2, -1), at: fc.constantFrom(undefined, 0.1, 0.2) })
      .map(({ actor, photo, back, at }) => (submission: Submission) => ({
        kind: 'revised' as const,
        actor,
        basis: submission.version - back,
        photo,
        redactions: at === undefined ? [] : covers(at),
      })),
  },
  fc.constant(({ updatedAt }: Submission) => ({ kind: 'uploads_renewed' as const, before: new Date(Date.parse(updatedAt) + 1).toISOString() })),
  fc.constant(() => ({ kind: 'uploads_closed' as const })),
  {
    weight: 6,
    arbitrary: fc
      .record({
        actor: moderator,
        outcome: fc.constantFrom(...OUTCOMES),
        back: fc.constantFrom(0, 0, 0, 0, 1, 2, -1),
        reason: fc.boolean(),
        refuse: fc.boolean(),
        edit: fc.boolean(),
      })
      .map(({ actor, outcome, back, reason, refuse, edit }) => (submission: Submission) => ({
        kind: 'decided' as const,
        actor,
        outcome,
        basis: submission.version - back,
        revision: submission.revision,
        ...(reason && { reason: 'mistake' as const }),
        ...(refuse && { photos: { 1: 'refuse' as const } }),
        ...(edit && { edits: { title: 'A door' } }),
      })),
  },
  moderator.map(actor => () => ({ kind: 'taken_over' as const, actor, from: 'someone' })),
  fc.record({ actor: moderator, to: moderator, back: fc.constantFrom(0, 0, 1) }).map(({ actor, to, back }) => (submission: Submission) => ({
    kind: 'passed' as const,
    actor,
    basis: submission.version - back,
    to: { id: to.id, name: to.name },
    note: 'what do you think',
  })),
  moderator.map(actor => () => ({ kind: 'hidden' as const, actor, note: 'looked at' })),
  fc.constantFrom('n1', 'n2').map(notice => () => ({ kind: 'hidden_for_notice' as const, notice, ground: 'children' as const })),
  {
    weight: 2,
    arbitrary: fc
      .record({ actor: moderator, notice: fc.constantFrom('n1', 'n2'), back: fc.constantFrom(0, 0, 0, 1) })
      .map(({ actor, notice, back }) => (submission: Submission) => ({
        kind: 'notices_dismissed' as const,
        actor,
        basis: submission.version - back,
        notices: [notice],
      })),
  },
  fc.constantFrom('n1', 'n2').map(notice => () => ({ kind: 'notice_appealed' as const, notice })),
  fc.constant(() => ({ kind: 'hidden_again' as const })),
  fc.constant(() => ({ kind: 'appealed' as const, text: 'please' })),
  { weight: 2, arbitrary: fc.constantFrom('nudity' as const, 'insult' as const).map(reason => () => ({ kind: 'refused' as const, reason })) },
  { weight: 2, arbitrary: fc.constant(() => ({ kind: 'email_verified' as const })) },
  fc.constant(() => ({ kind: 'withdrawn' as const })),
  fc.constant(() => ({ kind: 'originals_erased' as const })),
  fc.constant(() => ({ kind: 'erased' as const })),
)

export const anyStatus = fc.constantFrom(...STATUSES)

const slug = fc.stringMatching(/^[a-z0-9]{1,20}(-[a-z0-9]{1,19})?$/)
const words = (maxLength: number) =>
  fc.oneof(fc.string({ unit: 'grapheme', maxLength }), fc.string({ unit: 'binary', maxLength })).map(text => text.slice(0, maxLength))
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const instant = fc.date({ min: new Date('2000-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }).map(date => date.toISOString())
export const anyId = fc.stringMatching(/^[a-z2-7]{26}$/)
const base64 = fc.uint8Array({ minLength: 5, maxLength: 25 }).map(bytes => Buffer.from(bytes).toString('base64'))

/** Any story that the limits allow, in any script. */
export const anyStory: fc.Arbitrary<StoryRecord> = fc
  .record({
    id: anyId,
    city: slug,
    campaign: optional(slug),
    theme: optional(fc.constantFrom(...THEMES)),
    place: optional(slug),
    title: optional(words(120)),
    text: optional(words(2000)),
    lang: fc.constantFrom('it', 'nl', 'pt-BR', 'zh-Hant', 'tzm-latn2345'),
    credit: words(60),
    licence: fc.constantFrom(...(Object.keys(LICENCES) as Licence[])),
    publishedAt: instant,
    partners: optional(fc.constant(true as const)),
    tags: fc.array(words(30), { maxLength: 8 }),
    photos: fc.array(fc.record({ alt: words(300), width: fc.integer({ min: 1, max: 2560 }), height: fc.integer({ min: 1, max: 2560 }), thumbhash: base64 }), {
      minLength: 1,
      maxLength: 10,
    }),
    revision: fc.integer({ min: 1, max: 999 }),
  })
  .map(({ revision, photos, campaign, theme, place, title, text, partners, ...rest }) => ({
    ...rest,
    ...(partners && { partners }),
    ...(campaign && { campaign }),
    ...(theme && { theme }),
    ...(place && { place }),
    ...(title && { title }),
    ...(text && { text }),
    photos: photos.map((photo, index) => ({ ...photo, id: String(index + 1), base: `${rest.id}/${index + 1}-${revision}`, renditions: [] })),
  }))
