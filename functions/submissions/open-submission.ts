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
export async function openSubmission({ submissions, mails }: Context, { id, token }: Key): Promise<Submission> {
  const submission = await submissions.get(id)
  // Verifiers are compared, not tokens: how long it takes says nothing about a token.
  const verifier = await verifierFromToken(token)
  if (!submission) throw notFound('submission', id)
  if (submission.verifiers.includes(verifier)) return submission
  // A link in a mail has a token of its own.
  if ((await mails.of(id)).some(({ links }) => links.includes(verifier))) return submission
  throw notFound('submission', id)
}
