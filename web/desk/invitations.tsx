import { useEffect, useState } from 'preact/hooks'
import type { DeskCity, DeskMe } from '../../shared/desk.ts'
import type { DeskInvitation, NamedCampaign } from '../../shared/desk-people.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { dayInWords } from '../ui/dates.ts'
import { invitationCalls } from './calls.ts'
import { Failure } from './failure.tsx'
import { InviteForm } from './invite-form.tsx'
import type { Message } from './status-line.tsx'
import { useSayGrants } from './use-say-grants.ts'

interface InvitationsProps {
  me: DeskMe
  cities: readonly DeskCity[]
  announce: (message: Message | undefined) => void
}

/** Who was invited and has not come yet, and inviting somebody. */
export function Invitations({ me, cities, announce }: InvitationsProps) {
  const say = useSay()
  const [items, setItems] = useState<DeskInvitation[]>([])
  const [campaigns, setCampaigns] = useState<NamedCampaign[]>([])
  const [error, setError] = useState<unknown>()
  const [isInviting, setInviting] = useState(false)
  const load = () => {
    setError(undefined)
    invitationCalls.list().then(answer => {
      setItems(answer.items)
      setCampaigns(answer.campaigns)
    }, setError)
  }
  useEffect(load, [])
  const run = async (work: () => Promise<void>) => {
    setError(undefined)
    try {
      await work()
    } catch (failure) {
      setError(failure)
    }
  }
  const again = (each: DeskInvitation) =>
    run(async () => {
      const renewed = await invitationCalls.sendAgain(each.id)
      setItems(items.map(other => (other.id === each.id ? renewed : other)))
      announce({ text: say('desk.invited', { email: each.email }) })
    })
  const withdraw = (each: DeskInvitation) =>
    run(async () => {
      await invitationCalls.withdraw(each.id)
      setItems(items.filter(({ id }) => id !== each.id))
      announce({ text: say('desk.invitation-withdrawn', { email: each.email }) })
    })
  return (
    <section class="people-part" aria-labelledby="invitations">
      <div class="people-head">
        <h2 id="invitations">{say('desk.invitations')}</h2>
        {!isInviting && (
          <Button look="accent" onClick={() => setInviting(true)}>
            {say('desk.invite')}
          </Button>
        )}
      </div>
      {error !== undefined && <Failure error={error} onRetry={load} />}
      {isInviting && (
        <InviteForm
          me={me}
          cities={cities}
          onCancel={() => setInviting(false)}
          onDone={invited => {
            setInviting(false)
            setItems([invited, ...items])
            announce({ text: say('desk.invited', { email: invited.email }) })
            load()
          }}
        />
      )}
      {!isInviting && items.length === 0 && <p class="quiet">{say('desk.invitations-none')}</p>}
      <ul class="plain">
        {items.map(each => (
          <li key={each.id} class="invitation">
            <InvitationFacts invitation={each} cities={me.cities} campaigns={campaigns} />
            <p class="reason-buttons">
              <Button onClick={() => again(each)} aria-label={say('desk.invitation-again-to', { email: each.email })}>
                {say('desk.invitation-again')}
              </Button>
              <Button look="danger" onClick={() => withdraw(each)} aria-label={say('desk.invitation-withdraw-of', { email: each.email })}>
                {say('desk.invitation-withdraw')}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface InvitationFactsProps {
  invitation: DeskInvitation
  cities: readonly DeskCity[]
  campaigns: readonly NamedCampaign[]
}

function InvitationFacts({ invitation: { email, roles, by, expiresAt, isOpen, mailed }, cities, campaigns }: InvitationFactsProps) {
  const say = useSay()
  const { lang } = useWords()
  const day = dayInWords(expiresAt, lang, 'UTC')
  return (
    <div>
      <span class="queue-title">{email}</span> <span class="queue-facts">{useSayGrants(cities, campaigns)(roles)}</span>
      <p class="queue-facts">
        {say('desk.invitation-by', { name: by })} · {say(isOpen ? 'desk.invitation-until' : 'desk.invitation-ended', { day })}{' '}
        {isOpen && !mailed && <span class="flag">{say('desk.invitation-unsent')}</span>}
        {mailed?.outcome === 'refused' && <span class="flag flag-warning">{say('desk.invitation-refused')}</span>}
      </p>
    </div>
  )
}
