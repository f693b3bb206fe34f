import type { MessageKey } from '../../../shared/i18n/messages.ts'
import { useSay } from '../../../web/lib/words.tsx'

interface SignInProps {
  action: string
  login?: string
  problem?: MessageKey
}

/** The form where a person of the desk says who they are; works without script. */
export function SignIn({ action, login = '', problem }: SignInProps) {
  const say = useSay()
  return (
    <main class="sign-in" id="main">
      <h1>{say('login.title')}</h1>
      <p>{say('login.lead')}</p>
      {problem && (
        <p class="field-error" id="problem" role="alert">
          {say(problem)}
        </p>
      )}
      <form method="post" action={action}>
        <label for="login">{say('login.name')}</label>
        <input
          id="login"
          name="login"
          class="input"
          value={login}
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
          required
          maxLength={254}
          {...(problem && { 'aria-describedby': 'problem' })}
        />
        <label for="password">{say('login.password')}</label>
        <input
          id="password"
          name="password"
          class="input"
          type="password"
          autocomplete="current-password"
          required
          maxLength={200}
          {...(problem && { 'aria-invalid': true, 'aria-describedby': 'problem' })}
        />
        <button type="submit" class="button">
          {say('login.submit')}
        </button>
      </form>
      <p class="sign-in-hint">{say('login.hint')}</p>
    </main>
  )
}
