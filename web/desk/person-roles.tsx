import { useState } from 'preact/hooks'
import type { DeskCity, DeskMe } from '../../shared/desk.ts'
import type { DeskMember, NamedCampaign } from '../../shared/desk-people.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { dayInWords } from '../ui/dates.ts'
import { Note } from '../ui/note.tsx'
import { grantRoles, removeMember } from './calls.ts'
import { Failure } from './failure.tsx'
import { RolesField } from './roles-field.tsx'
import { useSayGrants } from './use-say-grants.ts'

interface PersonRolesProps {
  person: DeskMember
  me: DeskMe
  /** Cities whose roles may be granted here. */
  cities: readonly DeskCity[]
  /** What they are called. */
  campaigns: readonly NamedCampaign[]
  onSaved: (person: DeskMember) => void
  onRemoved: (person: DeskMember) => void
  onReload: () => void
}

/** One person: the roles in words, and on demand a choice for each city. */
export function PersonRoles({ person, me, cities, campaigns, onSaved, onRemoved, onReload }: PersonRolesProps) {
  const say = useSay()
  const { lang } = useWords()
  const sayGrants = useSayGrants(me.cities, campaigns)
  const [roles, setRoles] = useState(person.roles)
  const [failure, setFailure] = useState<unknown>()
  const [isAsking, setAsking] = useState(false)
  const run = async (work: () => Promise<void>) => {
    setFailure(undefined)
    try {
      await work()
    } catch (error) {
      setFailure(error)
    }
  }
  const summary = (
    <>
      <span class="queue-title">{person.name}</span> <span class="queue-facts">{sayGrants(person.roles) || say('desk.role-none')}</span>
      <span class="queue-facts person-seen">
        {person.seen ? say('desk.person-seen', { day: dayInWords(`${person.seen}T12:00:00Z`, lang, 'UTC') }) : say('desk.person-never')}
      </span>
    </>
  )
  if (person.mine) return <p class="person-line">{summary}</p>
  return (
    <details>
      <summary class="person-line">{summary}</summary>
      <p class="queue-facts person-account">{[person.email, person.subject, person.issuer].filter(Boolean).join(' · ')}</p>
      <RolesField id={person.key} roles={roles} cities={cities} isAdminOfAll={me.isAdminOfAll} onChange={setRoles} />
      {failure !== undefined && <Failure error={failure} onRetry={onReload} />}
      {isAsking ? (
        <Note kind="warning" title={say('desk.person-remove-title', { name: person.name })} role="alert">
          <p>{say('desk.person-remove-about')}</p>
          <p class="reason-buttons">
            <Button look="danger" onClick={() => run(async () => onRemoved(await removeMember(person)))}>
              {say('desk.person-remove')}
            </Button>
            <Button onClick={() => setAsking(false)}>{say('desk.keep')}</Button>
          </p>
        </Note>
      ) : (
        <p class="reason-buttons">
          <Button onClick={() => run(async () => onSaved(await grantRoles(person, roles)))}>{say('desk.save')}</Button>
          <Button look="danger" onClick={() => setAsking(true)}>
            {say('desk.person-remove')}
          </Button>
        </p>
      )}
    </details>
  )
}
