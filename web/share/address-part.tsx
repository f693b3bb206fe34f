import { useState } from 'preact/hooks'
import type { MessageKey } from '../../shared/i18n/messages.ts'
import { useSay } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { describedBy, Field } from '../ui/field.tsx'
import { coarse, nearestPlace } from './nearest-place.ts'
import type { PartProps } from './story-part.tsx'

/** The right half of the back: the stamp (campaign), to whom (city and place), from whom (credit and e-mail). */
export function AddressPart(props: PartProps) {
  const { page, fields, errorAt, onChange } = props
  const say = useSay()
  const campaign = page.campaigns.find(({ slug }) => slug === fields.campaign)
  const campaignError = errorAt('campaign')
  const emailError = errorAt('email')
  const creditError = errorAt('credit')
  return (
    <div class="share-address">
      <div class="share-stamp-row">
        <p class="share-to">
          <span class="share-to-label">{say('share.to')}</span>
          <span class="share-to-city">{say('share.to-city', { city: page.city.name })}</span>
        </p>
        <Stamp title={campaign?.title ?? page.city.name} />
      </div>
      {(page.campaigns.length > 0 || campaignError) && (
        <Field id="f-campaign" label={say('share.campaign')} optional error={campaignError}>
          <select
            class="input"
            id="f-campaign"
            value={fields.campaign}
            onChange={({ currentTarget }) => onChange({ campaign: currentTarget.value })}
            {...describedBy('f-campaign', { error: campaignError })}
          >
            <option value="">{say('share.campaign-none')}</option>
            {page.campaigns.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {title}
              </option>
            ))}
          </select>
          {campaignError && <Button onClick={() => onChange({ campaign: '' })}>{say('share.campaign-without')}</Button>}
        </Field>
      )}
      <PlaceField {...props} />
      <Field id="f-credit" label={say('share.credit')} hint={say('share.credit-hint')} optional error={creditError}>
        <input
          class="input share-line"
          id="f-credit"
          value={fields.credit}
          autocomplete="name"
          onInput={({ currentTarget }) => onChange({ credit: currentTarget.value })}
          {...describedBy('f-credit', { hint: true, error: creditError })}
        />
      </Field>
      {page.writesMail && (
        <Field id="f-email" label={say('share.email')} hint={say('share.email-hint')} optional error={emailError}>
          <input
            class="input share-line"
            id="f-email"
            type="email"
            value={fields.email}
            autocomplete="email"
            onInput={({ currentTarget }) => onChange({ email: currentTarget.value })}
            {...describedBy('f-email', { hint: true, error: emailError })}
          />
        </Field>
      )}
    </div>
  )
}

function Stamp({ title }: { title: string }) {
  return (
    <div class="share-stamp" aria-hidden="true">
      <span>{title}</span>
    </div>
  )
}

/** Where it was taken: chosen from the city's places, or found by the device when asked to, never by itself. */
function PlaceField({ page, fields, errorAt, onChange }: PartProps) {
  const say = useSay()
  const [told, setTold] = useState<MessageKey>()
  const [asking, setAsking] = useState(false)
  const near = fields.location && nearestPlace(fields.location, page.places)
  const error = errorAt('place')

  const locate = () => {
    setAsking(true)
    setTold(undefined)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setAsking(false)
        const location = coarse(coords)
        const place = nearestPlace(coords, page.places)
        onChange({ location, ...(place && { place: place.slug }) })
      },
      ({ code }) => {
        setAsking(false)
        setTold(code === 1 ? 'share.location-denied' : 'share.location-failed')
      },
      { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 },
    )
  }

  return (
    <Field id="f-place" label={say('share.place')} optional error={error}>
      <select
        class="input"
        id="f-place"
        value={fields.place}
        onChange={({ currentTarget }) => onChange({ place: currentTarget.value })}
        {...describedBy('f-place', { error })}
      >
        <option value="">{say('share.place-none')}</option>
        {page.places.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </select>
      <div class="share-locate" aria-live="polite">
        {fields.location ? (
          <>
            <p class="field-hint">{near ? say('share.location-near', { place: near.name }) : say('share.location-kept')}</p>
            <Button onClick={() => onChange({ location: undefined })}>{say('share.location-remove')}</Button>
          </>
        ) : (
          <Button onClick={locate} disabled={asking}>
            {say(asking ? 'share.location-asking' : 'share.location')}
          </Button>
        )}
        {told && <p class="field-hint">{say(told)}</p>}
      </div>
    </Field>
  )
}
