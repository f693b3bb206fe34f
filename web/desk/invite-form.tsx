import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DeskCity, DeskMe } from '../../shared/desk.ts'
import type { DeskInvitation } from '../../shared/desk-people.ts'
import type { Grant } from '../../shared/member.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { describedBy, Field } from '../ui/field.tsx'
import { invitationCalls } from './calls.ts'
import { Failure } from './failure.tsx'
import { RolesField } from './roles-field.tsx'

interface InviteFormProps {
  me: DeskMe
  cities: readonly DeskCity[]
  onDone: (invited: DeskInvitation) => void
  onCancel: () => void
}

/** An address, and the roles that whoever is reached there may take. */
export function InviteForm({ me, cities, onDone, onCancel }: InviteFormProps) {
  const say = useSay()
  const { lang } = useWords()
  const [email, setEmail] = useState('')
  const only = cities.length === 1 ? cities[0] : undefined
  const [roles, setRoles] = useState<Grant[]>(only ? [{ city: only.slug, role: 'moderator' }] : [])
  const [isTried, setTried] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const field = useRef<HTMLInputElement>(null)
  // At once, so that the next key already belongs to the address: what gets lost of it may leave another address.
  useLayoutEffect(() => field.current?.focus(), [])
  const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim())
  const emailError = isTried && !isAddress ? say('desk.invite-email-wrong') : undefined
  const rolesError = isTried && roles.length === 0 ? say('desk.invite-roles-none') : undefined
  const send = async (event?: Event) => {
    event?.preventDefault()
    setTried(true)
    setFailure(undefined)
    if (!isAddress) return field.current?.focus()
    if (roles.length === 0) return
    try {
      onDone(await invitationCalls.invite({ email: email.trim(), roles, lang }))
    } catch (error) {
      setFailure(error)
    }
  }
  return (
    <form class="invite-form" onSubmit={send} noValidate>
      <Field id="invite-email" label={say('desk.invite-email')} hint={say('desk.invite-hint')} error={emailError}>
        <input
          id="invite-email"
          ref={field}
          class="input"
          type="email"
          value={email}
          maxLength={254}
          autocomplete="off"
          onInput={event => setEmail(event.currentTarget.value)}
          {...describedBy('invite-email', { hint: true, error: emailError })}
        />
      </Field>
      <fieldset class="invite-roles" {...(rolesError && { 'aria-describedby': 'invite-roles-error' })}>
        <legend>{say('desk.invite-roles')}</legend>
        <RolesField id="invite" roles={roles} cities={cities} isAdminOfAll={me.isAdminOfAll} onChange={setRoles} />
        {rolesError && (
          <p class="field-error" id="invite-roles-error" role="alert">
            {rolesError}
          </p>
        )}
      </fieldset>
      {failure !== undefined && <Failure error={failure} onRetry={() => send()} />}
      <p class="reason-buttons">
        <Button look="accent" type="submit">
          {say('desk.invite-send')}
        </Button>
        <Button onClick={onCancel}>{say('desk.cancel')}</Button>
      </p>
    </form>
  )
}
