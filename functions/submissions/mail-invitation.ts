import { say } from '../../shared/i18n/format.ts'
import { wordsFor } from '../../shared/i18n/words.ts'
import { INVITATION_DAYS, type Invitation, invitedAt } from '../../shared/invitation.ts'
import { pickText } from '../../shared/text.ts'
import { verifierFromToken } from '../../shared/token.ts'
import type { Context } from '../context.ts'
import type { Mail } from '../ports.ts'
import { dueInvitation, recordOf } from './due-invitation.ts'
import { changeInvitation } from './invite.ts'
import { type Block, toHtml, toText } from './mail-blocks.ts'
import { sendAnew } from './mail-records.ts'

/** Links of the last tries that still open it. */
const LINKS = 16

/** Write to somebody who was invited. The link's token is made here and goes into the mail alone; what was sent already is not sent again. */
export async function mailInvitation(context: Context, id: string): Promise<void> {
  const found = await dueInvitation(context, id)
  if (!found) return
  // Sent again by an admin, it has a mail of its own.
  const isThis = (at: string) => at >= invitedAt(found)
  const outcome = await sendAnew(context, recordOf(id), isThis, async () => {
    await admitOnce(context, found)
    const token = context.secret()
    const verifier = await verifierFromToken(token)
    return await compose(context, await changeInvitation(context, id, before => ({ ...before, links: [...before.links, verifier].slice(-LINKS) })), token)
  })
  if (!outcome) return
  const mailed = { at: context.now().toISOString(), outcome }
  await changeInvitation(context, id, before => (before.expiresAt === found.expiresAt ? { ...before, mailed } : before))
}

/**
 * Let somebody sign in before the mail that tells of it. Who never came gets a mail of the pool with another password each time, so further
 * tries of the same sending don't.
 */
async function admitOnce(context: Context, { id, email, expiresAt }: Invitation): Promise<void> {
  const { pool, catalog } = context
  if (!pool || (await catalog.invitation(id))?.admitted === expiresAt) return
  await pool.admit(email)
  await changeInvitation(context, id, before => ({ ...before, admitted: expiresAt }))
}

async function compose({ catalog, config }: Context, { id, email, roles, lang, expiresAt }: Invitation, token: string): Promise<Mail> {
  const words = wordsFor(lang)
  const grants = await Promise.all(
    roles.map(async ({ city: slug, campaign: name, role }) => {
      const city = slug === '*' ? undefined : await catalog.city(slug)
      const place = slug === '*' ? say(words, 'mail.every-city') : (pickText(city?.name, words.lang, city?.languages ?? [])?.text ?? slug)
      const campaign = name === undefined ? undefined : (await catalog.campaigns(slug)).find(each => each.slug === name)
      const title = pickText(campaign?.title, words.lang, city?.languages ?? [])?.text ?? name
      return `${title ? `${place}, ${title}` : place}: ${say(words, `mail.role-${role}`)}`
    }),
  )
  const blocks: Block[] = [
    { text: say(words, 'mail.hello') },
    { text: say(words, 'mail.invitation') },
    ...grants.map(item => ({ item })),
    { label: say(words, 'mail.invitation-link'), href: `${config.url}/login/join?lang=${words.lang}#${token}` },
    { text: say(words, 'mail.invitation-how', { email }) },
    { text: say(words, 'mail.invitation-days', { count: INVITATION_DAYS }) },
    { text: say(words, 'mail.invitation-why', { url: config.url }) },
  ]
  const subject = say(words, 'mail.invitation-subject')
  return {
    fromName: say(words, 'mail.invitation-from'),
    to: email,
    subject,
    text: toText(blocks),
    html: toHtml(blocks, { lang: words.lang, title: subject }),
    // Another sending has another end.
    id: `invitation-${Date.parse(expiresAt)}.${id}`,
  }
}
