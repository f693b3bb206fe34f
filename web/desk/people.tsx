import { useEffect, useRef, useState } from 'preact/hooks'
import type { DeskMe } from '../../shared/desk.ts'
import type { DeskMember, DeskRoleChange, NamedCampaign } from '../../shared/desk-people.ts'
import { useSay } from '../lib/words.tsx'
import { Ambassadors } from './ambassadors.tsx'
import { listMembers } from './calls.ts'
import { Failure } from './failure.tsx'
import { Invitations } from './invitations.tsx'
import { PersonRoles } from './person-roles.tsx'
import { RoleChanges } from './role-changes.tsx'
import type { Message } from './status-line.tsx'

interface PeopleProps {
  me: DeskMe
  announce: (message: Message | undefined) => void
}

/** Everyone who has signed in, and what each may do where. */
export function People({ me, announce }: PeopleProps) {
  const say = useSay()
  const [people, setPeople] = useState<DeskMember[]>()
  const [changes, setChanges] = useState<DeskRoleChange[]>([])
  const [campaigns, setCampaigns] = useState<NamedCampaign[]>([])
  const [error, setError] = useState<unknown>()
  const heading = useRef<HTMLHeadingElement>(null)
  const load = () => {
    setError(undefined)
    listMembers().then(answer => {
      setPeople(answer.items)
      setChanges(answer.changes)
      setCampaigns(answer.campaigns)
    }, setError)
  }
  useEffect(() => {
    document.title = `${say('desk.people')} · ${say('app.name')}`
    heading.current?.focus({ preventScroll: true })
    load()
  }, [])
  const replace = (changed: DeskMember) => {
    setPeople(people?.map(each => (each.key === changed.key ? changed : each)))
    announce({ text: say('desk.saved', { title: changed.name }) })
    load()
  }
  const remove = (removed: DeskMember) => {
    announce({ text: say('desk.person-removed', { name: removed.name }) })
    heading.current?.focus({ preventScroll: true })
    load()
  }
  const cities = me.cities.filter(({ role }) => role === 'admin')
  return (
    <main class="editor" id="main">
      <h1 tabIndex={-1} ref={heading}>
        {say('desk.people')}
      </h1>
      <p class="quiet people-lead">{say('desk.people-lead')}</p>
      {error !== undefined && <Failure error={error} onRetry={load} />}
      {people && (
        <ul class="plain">
          {people.map(person => (
            <li key={`${person.key} ${person.stamp}`} class="person">
              <PersonRoles person={person} me={me} cities={cities} campaigns={campaigns} onSaved={replace} onRemoved={remove} onReload={load} />
            </li>
          ))}
        </ul>
      )}
      <Invitations me={me} cities={cities} announce={announce} />
      <Ambassadors cities={cities} announce={announce} />
      <RoleChanges changes={changes} cities={me.cities} campaigns={campaigns} />
    </main>
  )
}
