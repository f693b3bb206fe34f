import type { DeskMe } from '../../shared/desk.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Note } from '../ui/note.tsx'
import { moment } from './age.ts'
import { LateMail } from './late-mail.tsx'
import { deskHref } from './route.ts'

/** Mails that could not be sent: what was decided stands, and they are tried again, or wait for a person. */
export function FailedMails({ failedMails }: Pick<DeskMe, 'failedMails'>) {
  const say = useSay()
  const { lang } = useWords()
  if (failedMails.length === 0) return null
  return (
    <Note kind="warning">
      <details class="failed-mails">
        <summary>{say('desk.mails-failed', { count: failedMails.length })}</summary>
        <p>{say('desk.mails-failed-about')}</p>
        <ul>
          {failedMails.map(({ submission, kind, since, tries, late, why }, at) => (
            <li key={`${submission} ${kind} ${since}`}>
              {submission ? <a href={deskHref(submission)}>{say(`desk.mail-${kind}`)}</a> : say(`desk.mail-${kind}`)}{' '}
              <span class="quiet" id={`failed-mail-${at}`}>
                {say('desk.mail-tries', { count: tries, at: moment(since, lang) })} {why}
              </span>
              {late && submission && <LateMail submission={submission} name={say(`desk.mail-${kind}`)} about={`failed-mail-${at}`} />}
            </li>
          ))}
        </ul>
      </details>
    </Note>
  )
}
