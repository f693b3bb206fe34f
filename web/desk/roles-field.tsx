import { useState } from 'preact/hooks'
import type { DeskCity } from '../../shared/desk.ts'
import { type Grant, ROLES, type Role } from '../../shared/member.ts'
import { useSay } from '../lib/words.tsx'
import { CampaignChoice } from './campaign-choice.tsx'
import { useSayCity } from './use-say-city.ts'

interface RolesFieldProps {
  /** Tells its controls from those of others on the page. */
  id: string
  roles: readonly Grant[]
  /** Where roles may be given; beside them in every city at once. */
  cities: readonly DeskCity[]
  isAdminOfAll: boolean
  onChange: (roles: Grant[]) => void
}

/** A role for each city, or some of its campaigns alone. What is of other cities stays as it is. */
export function RolesField({ id, roles, cities, isAdminOfAll, onChange }: RolesFieldProps) {
  const say = useSay()
  const sayCity = useSayCity(cities)
  const [opened, setOpened] = useState<string>()
  const others = (city: string) => roles.filter(grant => grant.city !== city)
  const campaignsIn = (city: string) => roles.flatMap(grant => (grant.city === city && grant.campaign !== undefined ? [grant.campaign] : []))
  const roleIn = (city: string) => {
    const whole = roles.find(grant => grant.city === city && grant.campaign === undefined)
    return whole ? whole.role : campaignsIn(city).length > 0 || opened === city ? 'campaigns' : ''
  }
  const choose = (city: string, value: string) => {
    setOpened(value === 'campaigns' ? city : undefined)
    onChange([...others(city), ...(value === '' || value === 'campaigns' ? [] : [{ city, role: value as Role }])])
  }
  return (
    <div class="person-cities">
      {[...(isAdminOfAll ? ['*'] : []), ...cities.map(({ slug }) => slug)].map(city => {
        const control = `${id}-${city === '*' ? 'every' : city}`
        return (
          <div key={city}>
            <label for={control}>{sayCity(city)}</label>
            <select id={control} class="desk-select" value={roleIn(city)} onChange={event => choose(city, event.currentTarget.value)}>
              <option value="">{say('desk.role-no')}</option>
              {city !== '*' && <option value="campaigns">{say('desk.role-campaigns')}</option>}
              {ROLES.map(role => (
                <option key={role} value={role}>
                  {say(`desk.role-${role}`)}
                </option>
              ))}
            </select>
            {roleIn(city) === 'campaigns' && (
              <CampaignChoice
                id={control}
                city={city}
                chosen={campaignsIn(city)}
                onChange={slugs => {
                  setOpened(city)
                  onChange([...others(city), ...slugs.map(campaign => ({ city, campaign, role: 'moderator' as const }))])
                }}
              />
            )}
          </div>
        )
      })}
    </div>
  )
}
