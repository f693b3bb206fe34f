import type { NoticeStatus } from '../../shared/api-notice.ts'
import { mayObject, type Notice } from '../../shared/notice.ts'
import { storyPath } from '../../shared/paths.ts'
import { pickText } from '../../shared/text.ts'
import { noticeVerifier } from '../../shared/token.ts'
import type { Context } from '../context.ts'
import { notFound } from '../errors.ts'

/** What opens the page of whoever reported a story: the token of a link in a mail. */
export interface NoticeKey {
  submission: string
  notice: string
  token: string
}

/** Read a notice for who holds a link to it; an unknown one and a wrong token are told alike. */
export async function openNotice({ notes, mails }: Pick<Context, 'notes' | 'mails'>, { submission, notice: id, token }: NoticeKey): Promise<Notice> {
  const verifier = await noticeVerifier(id, token)
  const [notices, records] = await Promise.all([notes.notices(submission), mails.of(submission)])
  const notice = notices.find(each => each.id === id)
  if (!notice || !records.some(({ links }) => links.includes(verifier))) throw notFound('notice', id)
  return notice
}

/** What whoever reported sees, field by field: nothing of who decided, and nothing of the story but its address. */
export async function showNotice(context: Context, { lang, ...key }: NoticeKey & { lang?: string | undefined }): Promise<NoticeStatus> {
  const notice = await openNotice(context, key)
  const { id, at, ground, explanation, likeness, hides, decision, appeal, submission } = notice
  const city = await context.catalog.city(notice.city)
  const isShown = await context.gallery.shows(submission)
  const told = ({ outcome, at, explanation, alone }: NonNullable<Notice['decision']>) => ({
    outcome,
    at,
    ...(explanation && { explanation }),
    ...(alone && { alone }),
  })
  return {
    receipt: id,
    at,
    city: { slug: notice.city, name: pickText(city?.name, lang ?? '', city?.languages ?? [])?.text ?? notice.city },
    ground,
    explanation,
    ...(likeness && { likeness: { wish: likeness.wish } }),
    ...(hides && { hides }),
    ...(decision && { decision: told(decision) }),
    ...(appeal && { appeal: { text: appeal.text, at: appeal.at, ...(appeal.decision && { decision: told(appeal.decision) }) } }),
    canAppeal: mayObject(notice),
    ...(isShown && { url: `${context.config.url}${storyPath(notice.city, submission)}` }),
  }
}
