import { useEffect, useState } from 'preact/hooks'
import type { InvitationAnswer } from '../../shared/desk-people.ts'
import { pickText } from '../../shared/text.ts'
import { ProblemError } from '../lib/api.ts'
import { useSay } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { Note } from '../ui/note.tsx'
import { AccountForm } from './account-form.tsx'
import { acceptInvitation, forgetToken, readInvitation, readName, takeToken } from './join-calls.ts'
import { sayFailure } from './say-failure.ts'

export interface JoinProps {
  lang: string
  /** The login is a part of this machine: whoever is invited says here how they sign in. */
  isBuiltIn: boolean
}

/** Where an invitation leads: what it is for, how to sign in, and the button that takes it. */
export function Join({ lang, isBuiltIn }: JoinProps) {
  const say = useSay()
  const [token, setToken] = useState<string>()
  const [invitation, setInvitation] = useState<InvitationAnswer>()
  const [name, setName] = useState<string>()
  const [failure, setFailure] = useState<unknown>()
  const [isBusy, setBusy] = useState(false)
  const load = async () => {
    setFailure(undefined)
    const found = takeToken()
    setToken(found)
    try {
      const [read, who] = await Promise.all([readInvitation(found ?? ''), readName()])
      setName(who)
      setInvitation(read)
    } catch (error) {
      setFailure(error)
    }
  }
  useEffect(() => void load(), [])
  const accept = async () => {
    setBusy(true)
    setFailure(undefined)
    try {
      await acceptInvitation(token ?? '')
      forgetToken()
      location.assign(`/desk?lang=${lang}`)
    } catch (error) {
      setFailure(error)
      setBusy(false)
    }
  }
  const signIn = `/login?${new URLSearchParams({ to: `/login/join?lang=${lang}`, lang })}`
  const isGone = failure instanceof ProblemError && (failure.code === 'not-found' || failure.code === 'bad-token')
  const isOther = failure instanceof ProblemError && failure.code === 'not-possible-now'
  return (
    <main class="sign-in join" id="main" aria-busy={!invitation && failure === undefined}>
      <h1>{say('login.join-title')}</h1>
      {isGone && (
        <Note kind="warning" title={say('login.join-gone-title')} role="alert">
          <p>{say('login.join-gone')}</p>
        </Note>
      )}
      {failure !== undefined && !isGone && (
        <Note kind="error" title={say(isOther ? 'login.join-other-title' : 'login.failed-title')} role="alert">
          <p>{isOther ? say('login.join-other', { email: invitation?.email ?? '' }) : sayFailure(say, failure)}</p>
          {!invitation && <Button onClick={load}>{say('login.join-retry')}</Button>}
        </Note>
      )}
      {invitation && !isGone && (
        <>
          <p>{say('login.join-lead', { by: invitation.by })}</p>
          <ul>
            {invitation.roles.map(({ city, campaign, title, role }) => {
              const place = city === '*' ? say('desk.every-city') : (pickText(invitation.cities[city], lang, [])?.text ?? city)
              const part = campaign && (pickText(title, lang, [])?.text ?? campaign)
              return (
                <li key={`${city} ${campaign} ${role}`}>
                  {part ? `${place}, ${part}` : place}: {say(`desk.role-${role}`)}
                </li>
              )
            })}
          </ul>
          <p>{say('login.join-address', { email: invitation.email })}</p>
          {name !== undefined && !isOther && (
            <Button look="accent" onClick={accept} disabled={isBusy}>
              {say('login.join-accept', { name })}
            </Button>
          )}
          {name === undefined && isBuiltIn && <AccountForm token={token ?? ''} email={invitation.email} onMade={() => location.assign(signIn)} />}
          {(name === undefined || isOther) && (
            <p>
              <a class={isBuiltIn ? 'button button-quiet join-way' : 'button join-way'} href={signIn}>
                {say(isBuiltIn ? 'login.join-has-login' : 'login.submit')}
              </a>
            </p>
          )}
        </>
      )}
    </main>
  )
}
