import { useState } from 'preact/hooks'
import { useSay } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { describedBy, Field } from '../ui/field.tsx'
import { makeAccount } from './join-calls.ts'
import { sayFailure } from './say-failure.ts'

/** Letters that a password has at least; the login itself says so too. */
const LEAST = 12

interface AccountFormProps {
  token: string
  email: string
  onMade: () => void
}

/** How somebody who was invited signs in from now on: a name for colleagues and a password. The address is the invitation's. */
export function AccountForm({ token, email, onMade }: AccountFormProps) {
  const say = useSay()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [isTried, setTried] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const nameError = isTried && !name.trim() ? say('login.join-name-missing') : undefined
  const passwordError = isTried && password.length < LEAST ? say('login.join-password-short', { least: LEAST, length: password.length }) : undefined
  const send = async (event: Event) => {
    event.preventDefault()
    setTried(true)
    setFailure(undefined)
    const wrong = !name.trim() ? 'name' : password.length < LEAST ? 'password' : undefined
    if (wrong) return document.getElementById(`account-${wrong}`)?.focus()
    try {
      await makeAccount({ token, name: name.trim(), password })
      onMade()
    } catch (error) {
      setFailure(error)
    }
  }
  const hint = say('login.join-password-hint', { least: LEAST })
  return (
    <form onSubmit={send} noValidate>
      {/* What a password manager keeps the password under. */}
      <input type="text" class="unseen" name="username" autocomplete="username" value={email} readOnly tabIndex={-1} aria-hidden="true" />
      <Field id="account-name" label={say('login.join-name')} error={nameError}>
        <input
          id="account-name"
          class="input"
          value={name}
          maxLength={80}
          autocomplete="name"
          onInput={event => setName(event.currentTarget.value)}
          {...describedBy('account-name', { error: nameError })}
        />
      </Field>
      <Field id="account-password" label={say('login.password')} hint={hint} error={passwordError}>
        <input
          id="account-password"
          class="input"
          type="password"
          value={password}
          maxLength={200}
          autocomplete="new-password"
          onInput={event => setPassword(event.currentTarget.value)}
          {...describedBy('account-password', { hint, error: passwordError })}
        />
      </Field>
      {failure !== undefined && (
        <p class="field-error" role="alert">
          {sayFailure(say, failure)}
        </p>
      )}
      <Button look="accent" type="submit">
        {say('login.join-make')}
      </Button>
    </form>
  )
}
