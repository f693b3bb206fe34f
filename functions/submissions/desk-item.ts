import { needsAnother, outcomesFor } from '../../shared/decision-step.ts'
import type { DeskEntry, DeskItem, DeskPhoto } from '../../shared/desk.ts'
import { type Member, memberId } from '../../shared/member.ts'
import type { Photo } from '../../shared/photo.ts'
import type { Entry, Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'
import { cityFor, submissionFor } from './desk-access.ts'
import { deskWidths } from './desk-photo.ts'

/** Everything that a moderator needs to decide on one submission, field by field. */
export async function readItem(context: Context, member: Member, id: string): Promise<DeskItem> {
  const { catalog, notes, submissions, now } = context
  const submission = await submissionFor(context, member, id)
  const [city, campaigns, places, notices, spilled, claim] = await Promise.all([
    cityFor(context, member, submission.city, 'moderator'),
    catalog.campaigns(submission.city),
    catalog.places(submission.city),
    notes.notices(id),
    submissions.spilled(id),
    notes.claimed(id, now().toISOString()),
  ])
  const me = memberId(member)
  const campaign = campaigns.find(({ slug }) => slug === submission.campaign)
  const { decision, appeal, consents } = submission
  return {
    ...kept(submission),
    city: { slug: city.slug, name: city.name, languages: city.languages, reasons: city.reasons },
    ...(campaign && { campaign: { slug: campaign.slug, title: campaign.title } }),
    places: places.map(({ slug, name }) => ({ slug, name })),
    hasEmail: submission.email !== undefined,
    consents: { terms: consents.terms, people: consents.people, minors: consents.minors, uses: consents.uses, aiMade: consents.aiMade },
    photos: submission.photos.map(photo => ({ ...deskPhoto(photo), widths: deskWidths(submission, photo) })),
    ...(decision && {
      decision: {
        outcome: decision.outcome,
        at: decision.at,
        by: decision.by.name,
        mine: decision.by.id === me,
        ...(decision.reason && { reason: decision.reason }),
        ...(decision.explanation && { explanation: decision.explanation }),
      },
    }),
    ...(appeal && { appeal: { text: appeal.text, at: appeal.at } }),
    notices: notices.map(({ at, ground, explanation, name }) => ({ at, ground, explanation, ...(name && { name }) })),
    history: wholeHistory(spilled, submission.history).map(entry => deskEntry(entry, me)),
    ...(claim && { claim: { name: claim.by.name, until: claim.until, mine: claim.by.id === me } }),
    outcomes: submission.erasedAt ? [] : outcomesFor(submission.status),
    needsAnother: needsAnother(submission, me),
  }
}

/** What is shown as it is stored. */
function kept(submission: Submission) {
  const { id, version, revision, status, place, location, story, tags, edits, credit, textCheck, licence, createdAt, arrivedAt, publishedAt, erasedAt } =
    submission
  return {
    id,
    version,
    revision,
    status,
    ...(place && { place }),
    ...(location && { location }),
    story,
    tags,
    ...(edits && { edits }),
    credit,
    ...(textCheck && { textCheck }),
    licence,
    createdAt,
    ...(arrivedAt && { arrivedAt }),
    ...(publishedAt && { publishedAt }),
    ...(erasedAt && { erasedAt }),
  }
}

function deskPhoto(photo: Photo): Omit<DeskPhoto, 'widths'> {
  const { id, status, problem, alt, width, height, thumbhash, findings, verdict, outcome } = photo
  return {
    id,
    status,
    ...(problem && { problem }),
    ...(alt && { alt }),
    ...(width && height && { width, height }),
    ...(thumbhash && { thumbhash }),
    findings,
    ...(verdict && { verdict }),
    ...(outcome && { outcome }),
  }
}

/** Oldest first; an entry that was spilled just before a lost race is in both places and counts once. */
function wholeHistory(spilled: readonly Entry[], recent: readonly Entry[]): Entry[] {
  const first = recent[0]?.seq ?? Number.POSITIVE_INFINITY
  return [...spilled.filter(({ seq }) => seq < first), ...recent]
}

function deskEntry({ seq, at, actor, event, to, reason, note }: Entry, me: string): DeskEntry {
  return {
    seq,
    at,
    actor: actor.kind === 'moderator' ? { kind: actor.kind, name: actor.name, mine: actor.id === me } : actor,
    event,
    to,
    ...(reason && { reason }),
    ...(note && { note }),
  }
}
