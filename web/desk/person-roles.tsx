import { useState } from 'preact/hooks'
import type { DeskCity, DeskMember } from '../../shared/desk.ts'
import { ROLES, type Role } from '../../shared/member.ts'
import { pickText } from '../../shared/text.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { grantRoles } from './calls.ts'
import { Failure } from './failure.tsx'

interface PersonRolesProps {
  person: DeskMember
  /** Cities whose roles may be granted here. */
  cities: readonly DeskCity[]
  onSaved: (person: DeskMember) => void
  onReload: () => void
}

/** One person: the roles in words, and on demand a choice for each city. */
export function PersonRoles({ person, cities, onSaved, onReload }: PersonRolesProps) {
  const say = useSay()
  const { lang } = useWords()
  const [roles, setRoles] = useState(person.roles)
  const [failure, setFailure] = useState<unknown>()
  const nameOf = (slug: string) => {
    const city = cities.find(each => each.slug === slug)
    return slug === '*' ? say('desk.every-city') : (pickText(city?.name, lang, city?.languages ?? [])?.text ?? slug)
  }
  const roleIn = (slug: string) => roles.find(({ city }) => city === slug)?.role ?? ''
  const choose = (city: string, role: string) => setRoles([...roles.filter(each => each.city !== city), ...(role ? [{ city, role: role as Role }] : [])])
  const save = async () => {
    setFailure(undefined)
    try {
      onSaved(await grantRoles(person, roles))
    } catch (error) {
      setFailure(error)
    }
  }
  const inWords = person.roles.map(({ city, role }) => `${nameOf(city)}: ${say(`desk.role-${role}`)}`)
  const summary = (
    <>
      <span class="queue-title">{person.name}</span> <span class="queue-facts">{inWords.join(' · ') || say('desk.role-none')}</span>
    </>
  )
  if (person.mine) return <p class="person-line">{summary}</p>
  return (
    <details>
      <summary class="person-line">{summary}</summary>
      <p class="queue-facts person-account">
        {person.subject} · {person.issuer}
      </p>
      <div class="person-cities">
        {['*', ...cities.map(({ slug }) => slug)].map(slug => {
          const id = `${person.key}-${slug === '*' ? 'every' : slug}`
          return (
            <div key={slug}>
              <label for={id}>{nameOf(slug)}</label>
              <select id={id} class="desk-select" value={roleIn(slug)} onChange={event => choose(slug, event.currentTarget.value)}>
                <option value="">{say('desk.role-no')}</option>
                {ROLES.map(role => (
                  <option key={role} value={role}>
                    {say(`desk.role-${role}`)}
                  </option>
                ))}
              </select>
            </div>
          )
        })}
      </div>
      {failure !== undefined && <Failure error={failure} onRetry={onReload} />}
      <Button onClick={save}>{say('desk.save')}</Button>
    </details>
  )
}
