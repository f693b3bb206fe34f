import type { Submission } from '../../shared/submission.ts'
import { verifierFromToken } from '../../shared/token.ts'
import type { Context } from '../context.ts'
import { notFound } from '../errors.ts'

/** What opens the contributor's side of a submission. */
export interface Key {
  id: string
  token: string
}

/** Read a submission for who holds its token; an unknown id and a wrong token are told alike. */
export const openSubmission = async (context: Context, key: Key): Promise<Submission> => (await openByLink(context, key)).submission

/** The same, with the name of the mail to the contributor whose link it was: the device's own came by none. */
export async function openByLink({ submissions, mails }: Context, { id, token }: Key): Promise<{ submission: Submission; mail?: string }> {
  const submission = await submissions.get(id)
  // Verifiers are compared, not tokens: how long it takes says nothing about a token.
  const verifier = await verifierFromToken(token)
  if (!submission) throw notFound('submission', id)
  if (submission.verifiers.includes(verifier)) return { submission }
  // A link in a mail has a token of its own.
  const mail = (await mails.of(id)).find(({ links }) => links.includes(verifier))?.name
  if (mail !== undefined) return { submission, mail }
  throw notFound('submission', id)
}
