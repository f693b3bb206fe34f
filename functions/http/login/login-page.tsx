import type { MessageKey } from '../../../shared/i18n/messages.ts'
import { useSay } from '../../../web/lib/words.tsx'

interface LoginPageProps {
  title: MessageKey
  text: MessageKey
  /** Where one can go from here, most useful first. */
  links?: readonly { href: string; label: MessageKey }[]
}

/** A page of the login that only says something: what happened, and the way on. */
export function LoginPage({ title, text, links = [] }: LoginPageProps) {
  const say = useSay()
  return (
    <main class="sign-in" id="main">
      <h1>{say(title)}</h1>
      <p>{say(text)}</p>
      {links.map(({ href, label }, index) => (
        <p key={href}>
          <a class={index === 0 ? 'button' : 'button button-quiet'} href={href}>
            {say(label)}
          </a>
        </p>
      ))}
    </main>
  )
}
