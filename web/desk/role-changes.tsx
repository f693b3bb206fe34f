import type { DeskCity } from '../../shared/desk.ts'
import type { DeskRoleChange, NamedCampaign } from '../../shared/desk-people.ts'
import { dateFormat } from '../lib/date-format.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { useSayGrants } from './use-say-grants.ts'

interface RoleChangesProps {
  changes: readonly DeskRoleChange[]
  cities: readonly DeskCity[]
  campaigns: readonly NamedCampaign[]
}

/** Who gave which role to whom, and who took it: the newest first. */
export function RoleChanges({ changes, cities, campaigns }: RoleChangesProps) {
  const say = useSay()
  const { lang } = useWords()
  const sayGrants = useSayGrants(cities, campaigns)
  const time = dateFormat(lang, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <section class="people-part" aria-labelledby="role-changes">
      <h2 id="role-changes">{say('desk.role-changes')}</h2>
      {changes.length === 0 && <p class="quiet">{say('desk.role-changes-none')}</p>}
      <ol class="plain role-changes">
        {changes.map(({ number, at, by, name, why, given, taken }) => (
          <li key={number}>
            <time dateTime={at}>{time.format(new Date(at))}</time>
            <div>
              <span class="queue-title">{name}</span>
              {given.length > 0 && <p>{say('desk.role-given', { roles: sayGrants(given) })}</p>}
              {taken.length > 0 && <p>{say('desk.role-taken', { roles: sayGrants(taken) })}</p>}
              <p class="queue-facts">{say(why ? `desk.role-why-${why}` : 'desk.role-by', { name: by ?? '' })}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
