import type { FailedMail } from '../../shared/desk.ts'
import { type Member, mayAct, mayModerate } from '../../shared/member.ts'
import { ID_PATTERN } from '../../shared/paths.ts'
import type { Context } from '../context.ts'

/** Of those that fail, the first are enough to see that the mail server is down. */
const MOST = 20

/** Mails that could not be sent yet about what a member moderates; to whom they go is told to nobody. */
export async function failedMails({ mails, submissions }: Pick<Context, 'mails' | 'submissions'>, member: Member): Promise<FailedMail[]> {
  const isAdmin = mayAct(member, '*', 'admin')
  const told = await Promise.all(
    (await mails.failing(MOST)).map(async ({ submission: id, name, failed }): Promise<FailedMail[]> => {
      if (!failed) return []
      const { since, tries, why } = failed
      const about = { since, tries, ...(isAdmin && { why }) }
      if (!ID_PATTERN.test(id)) return isAdmin ? [{ ...about, kind: 'digest' }] : []
      const submission = await submissions.get(id)
      if (!submission || !mayModerate(member, submission)) return []
      const kind = name === 'receipt' ? 'receipt' : name.startsWith('notice-') ? 'notice' : 'decision'
      return [{ ...about, submission: id, kind }]
    }),
  )
  return told.flat()
}
