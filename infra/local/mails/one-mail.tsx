import type { Email } from 'postal-mime'
import { useSay } from '../../../web/lib/words.tsx'

/** One mail: its text, and its HTML as it is written. Nothing of it is run or loaded. */
export function OneMail({ mail }: { mail: Email }) {
  const say = useSay()
  return (
    <main class="editor" id="main">
      <h1>{mail.subject}</h1>
      <p class="quiet people-lead">
        {mail.from?.name} &lt;{mail.from?.address}&gt; → {mail.to?.map(({ address }) => address).join(', ')}
      </p>
      <pre class="kept-mail">{mail.text}</pre>
      <details>
        <summary>HTML</summary>
        <pre class="kept-mail">{mail.html}</pre>
      </details>
      <p>
        <a href="/desk/mail">{say('desk.mails')}</a>
      </p>
    </main>
  )
}
