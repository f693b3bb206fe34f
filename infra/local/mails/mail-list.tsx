import type { Email } from 'postal-mime'
import { useSay } from '../../../web/lib/words.tsx'

interface MailListProps {
  mails: readonly { name: string; mail: Email }[]
  lang: string
}

/** The newest first: to whom, about what, when. */
export function MailList({ mails, lang }: MailListProps) {
  const say = useSay()
  const time = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <main class="editor" id="main">
      <h1>{say('desk.mails')}</h1>
      <p class="quiet people-lead">{say('desk.mails-lead')}</p>
      {mails.length === 0 && <p>{say('desk.mails-none')}</p>}
      <ul class="plain">
        {mails.map(({ name, mail }) => (
          <li key={name} class="person">
            <a href={`/desk/mail/${name}`}>{mail.subject}</a>
            <p class="quiet">
              {mail.to?.map(({ address }) => address).join(', ')}
              {mail.date && `, ${time.format(new Date(mail.date))}`}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <a href="/desk">{say('login.to-desk')}</a>
      </p>
    </main>
  )
}
