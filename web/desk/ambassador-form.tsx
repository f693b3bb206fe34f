import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { MOST_DAYS, MOST_USES } from '../../shared/ambassador.ts'
import type { Campaign } from '../../shared/campaign.ts'
import { pickText } from '../../shared/text.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { describedBy, Field } from '../ui/field.tsx'
import { ambassadorCalls, campaignCalls, type MadeAmbassador } from './calls.ts'
import { Failure } from './failure.tsx'

interface AmbassadorFormProps {
  city: string
  onDone: (made: MadeAmbassador) => void
  onCancel: () => void
}

/** What a link is called, for which campaign, how long and for how many it works. */
export function AmbassadorForm({ city, onDone, onCancel }: AmbassadorFormProps) {
  const say = useSay()
  const { lang } = useWords()
  const [campaigns, setCampaigns] = useState<Campaign[]>([])
  const [name, setName] = useState('')
  const [campaign, setCampaign] = useState('')
  const [days, setDays] = useState(30)
  const [most, setMost] = useState(30)
  const [isTried, setTried] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const field = useRef<HTMLInputElement>(null)
  // At once, so that the next key already belongs to the name.
  useLayoutEffect(() => field.current?.focus(), [city])
  useEffect(() => {
    campaignCalls.list(city).then(items => setCampaigns(items.map(({ thing }) => thing)), setFailure)
  }, [city])
  const error = isTried && !name.trim() ? say('desk.ambassador-name-missing') : undefined
  const make = async (event?: Event) => {
    event?.preventDefault()
    setTried(true)
    setFailure(undefined)
    if (!name.trim()) return field.current?.focus()
    try {
      onDone(
        await ambassadorCalls.add(city, { name: name.trim(), ...(campaign && { campaign }), days: within(days, MOST_DAYS), most: within(most, MOST_USES) }),
      )
    } catch (problem) {
      setFailure(problem)
    }
  }
  const number = (id: string, label: string, value: number, max: number, onChange: (value: number) => void) => (
    <Field id={id} label={label}>
      <input
        id={id}
        class="input input-number"
        type="number"
        min={1}
        max={max}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
        onChange={({ currentTarget }) => onChange(within(currentTarget.valueAsNumber, max))}
      />
    </Field>
  )
  return (
    <form class="invite-form" onSubmit={make} noValidate>
      <Field id="ambassador-name" label={say('desk.ambassador-name')} hint={say('desk.ambassador-name-hint')} error={error}>
        <input
          id="ambassador-name"
          ref={field}
          class="input"
          value={name}
          maxLength={80}
          autocomplete="off"
          onInput={event => setName(event.currentTarget.value)}
          {...describedBy('ambassador-name', { hint: true, error })}
        />
      </Field>
      {campaigns.length > 0 && (
        <Field id="ambassador-campaign" label={say('desk.ambassador-campaign')}>
          <select id="ambassador-campaign" class="desk-select" value={campaign} onChange={event => setCampaign(event.currentTarget.value)}>
            <option value="">{say('desk.ambassador-any')}</option>
            {campaigns.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {pickText(title, lang, [])?.text ?? slug}
              </option>
            ))}
          </select>
        </Field>
      )}
      {number('ambassador-days', say('desk.ambassador-days', { most: MOST_DAYS }), days, MOST_DAYS, setDays)}
      {number('ambassador-most', say('desk.ambassador-most', { most: MOST_USES }), most, MOST_USES, setMost)}
      {failure !== undefined && <Failure error={failure} onRetry={() => make()} />}
      <p class="reason-buttons">
        <Button look="accent" type="submit">
          {say('desk.ambassador-make')}
        </Button>
        <Button onClick={onCancel}>{say('desk.cancel')}</Button>
      </p>
    </form>
  )
}

/** What was typed as a number that is taken. */
const within = (value: number, max: number) => Math.min(max, Math.max(1, Math.round(value) || 1))
