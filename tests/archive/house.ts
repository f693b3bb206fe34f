import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { keepRecord } from '../../functions/submissions/keep-record.ts'
import { reportStory } from '../../functions/submissions/report-story.ts'
import { exportGallery, type Source } from '../../infra/archive/export-gallery.ts'
import { openLocalSource } from '../../infra/archive/open-local.ts'
import { openArchive } from '../../infra/archive/write-archive.ts'
import { uploadKey } from '../../shared/paths.ts'
import { aBody, anna, bruno, decideNow, inReview, openGenoa, palazzoRosso, published, type Sent, send } from '../submissions/fixtures.ts'
import type { TestContext } from '../support/context.ts'

/** A gallery with something in every state that matters when it moves. */
export async function furnish(
  local: TestContext,
): Promise<Record<'shown' | 'waiting' | 'declined' | 'hidden' | 'withdrawn' | 'erased' | 'kept' | 'sending' | 'busy', Sent>> {
  const { context } = local
  await openGenoa(context)
  const saved = { by: 'Anna', at: '2026-05-04T09:00:00.000Z' }
  await context.catalog.saveThing('places', 'genoa', { ...palazzoRosso, name: { it: 'Palazzo Rosso, restaurato' } }, palazzoRosso, saved)
  await context.catalog.putPlace('genoa', { ...palazzoRosso, slug: 'acquario' })
  for (const member of [anna, bruno]) await context.catalog.putMember(member)
  const { name: _name, roles: _roles, ...who } = anna
  await context.catalog.addRoleChange({ number: 1, at: saved.at, member: { ...who, name: 'Anna' }, before: [], after: anna.roles })
  const by = { ...who, name: 'Anna' }
  const invitation = {
    id: '0123456789abcdef',
    email: 'dora@example.org',
    roles: anna.roles,
    lang: 'it',
    by,
    at: saved.at,
    expiresAt: '2026-05-11T09:00:00.000Z',
  }
  await context.catalog.saveInvitation({ ...invitation, links: ['0'.repeat(64)] }, undefined)

  const ambassador = { id: 'fedcba9876543210', city: 'genoa', campaign: 'rolli-days', name: 'Scuola Rossi', by: 'Anna', at: saved.at, most: 30 }
  await context.catalog.saveAmbassador({ ...ambassador, expiresAt: '2026-06-11T09:00:00.000Z', verifier: '0'.repeat(64), used: ['a'] }, undefined)

  const two = { photos: [1, 2].map(each => ({ type: 'image/jpeg' as const, bytes: 1000, alt: `Porta ${each}` })) }
  const shown = await published(context, two)
  const waiting = await inReview(context, { email: 'ada@example.org' })
  await applyEvent(context, waiting.id, { kind: 'email_verified' })
  const declined = await inReview(context)
  await decideNow(context, declined.id, 'decline')
  const hidden = await published(context)
  await local.runJobs()
  await reportStory(context, { story: hidden.id, body: { ground: 'not-about-the-city', explanation: 'Non è qui.', name: 'Carla', email: 'carla@example.org' } })
  await applyEvent(context, hidden.id, { kind: 'hidden', actor: { kind: 'moderator', id: 'x', name: 'Anna' }, note: 'to be looked at' })
  const withdrawn = await published(context)
  const erased = await inReview(context)
  await decideNow(context, erased.id, 'decline')
  const kept = await published(context)
  await local.runJobs()
  await applyEvent(context, withdrawn.id, { kind: 'withdrawn' })
  await applyEvent(context, erased.id, { kind: 'erased' })
  await applyEvent(context, kept.id, { kind: 'originals_erased' })
  const busy = await published(context, { ...aBody(), story: { title: 'Ж "🜁"', lang: 'it' } })
  for (let times = 0; times < 26; times++) {
    await decideNow(context, busy.id, 'reverse')
    await decideNow(context, busy.id, 'publish')
  }
  await local.runJobs()
  await keepRecord(context)
  const sending = await send(context)
  await local.runJobs()
  await context.objects.write('originals', uploadKey(sending.id, '1'), new Uint8Array([1, 2, 3]))
  return { shown, waiting, declined, hidden, withdrawn, erased, kept, sending, busy }
}

/** Export a data folder, as the command does. */
export async function exportFolder({ context }: TestContext, file: string): Promise<{ submissions: number; bytes: number }> {
  const source = await openLocalSource(context.config)
  try {
    return await exportTo(source.what, file)
  } finally {
    await source.close()
  }
}

export async function exportTo(source: Source, file: string) {
  const archive = await openArchive(file, () => new Date('2026-05-05T03:00:00.000Z'))
  try {
    return await exportGallery(source, archive, () => {})
  } catch (error) {
    await archive.abort()
    throw error
  }
}

/** Everything of a gallery that moves, but the list of what is gone. */
export async function holdingsOf(source: Source) {
  const { submissions, notes, mails, catalog } = source
  const ids: string[] = []
  for await (const page of source.inventory.ids()) ids.push(...page)
  const items = await Promise.all(
    ids.toSorted().map(async id => ({
      item: await submissions.get(id),
      spilled: await submissions.spilled(id),
      notices: await notes.notices(id),
      mails: await mails.of(id),
    })),
  )
  const cities = await catalog.cities()
  const record = []
  for (const { slug } of cities) {
    record.push({ slug, notices: await source.ledger.notices(slug) })
    for await (const day of source.ledger.days(slug)) record.push(day)
  }
  const things = await Promise.all(
    cities.map(async ({ slug }) => [
      await catalog.storedCity(slug),
      await catalog.campaigns(slug),
      await catalog.places(slug),
      await catalog.ambassadors(slug),
    ]),
  )
  return { items, cities, record, things, members: await catalog.members(), invitations: await catalog.invitations(), changes: await catalog.roleChanges() }
}
