import { LOOKS } from '../../shared/embed.ts'
import { LIMITS } from '../../shared/limits.ts'
import type { Theme } from '../../shared/theme.ts'
import { useSay } from '../lib/words.tsx'
import { Field } from '../ui/field.tsx'
import { type Choice, FILTER_KINDS, type FilterKind } from './choice.ts'
import { RadioGroup } from './radio-group.tsx'
import { showsLarge, type Way } from './snippets.ts'
import { LAYOUTS, LIGHTBOXES, LINKS, ORDERS } from './values.ts'

/** What can be chosen from. */
export interface Offer {
  campaigns: { slug: string; title: string }[]
  places: { slug: string; name: string }[]
  themes: Theme[]
  langs: { lang: string; name: string }[]
}

interface ChoiceFormProps {
  way: Way
  choice: Choice
  offer: Offer
  onChange: (choice: Choice) => void
}

const MOST = 60

/** Which pictures, and how they lie. */
export function ChoiceForm({ way, choice, offer, onChange }: ChoiceFormProps) {
  const say = useSay()
  const { filter, layout, order, lightbox, link, look, lang, limit } = choice
  const isMap = layout === 'map'
  const change = (part: Partial<Choice>) => onChange({ ...choice, ...part })
  const choose = (value: string) => {
    const { filter: _, ...rest } = choice
    const [kind, ...name] = value.split(':')
    const isKind = FILTER_KINDS.find(each => each === kind)
    onChange(isKind ? { ...rest, filter: { kind: isKind, value: name.join(':') } } : rest)
  }
  const option = (kind: FilterKind, value: string, label: string) => (
    <option key={value} value={`${kind}:${value}`}>
      {label}
    </option>
  )
  return (
    <form class="builder-choice" onSubmit={event => event.preventDefault()}>
      <h2>{say('embed-page.what')}</h2>
      <Field id="b-filter" label={say('embed-page.pictures')} hint={isMap ? say('embed-page.map-all') : undefined}>
        <select
          id="b-filter"
          class="input"
          disabled={isMap}
          aria-describedby={isMap ? 'b-filter-hint' : undefined}
          value={isMap ? '' : filter ? `${filter.kind}:${filter.kind === 'tag' ? '' : filter.value}` : ''}
          onChange={event => choose(event.currentTarget.value)}
        >
          <option value="">{say('gallery.all')}</option>
          {offer.campaigns.length > 0 && (
            <optgroup label={say('gallery.campaigns')}>{offer.campaigns.map(({ slug, title }) => option('campaign', slug, title))}</optgroup>
          )}
          {offer.places.length > 0 && <optgroup label={say('gallery.places')}>{offer.places.map(({ slug, name }) => option('place', slug, name))}</optgroup>}
          {offer.themes.length > 0 && (
            <optgroup label={say('gallery.themes')}>{offer.themes.map(theme => option('theme', theme, say(`theme.${theme}`)))}</optgroup>
          )}
          {option('tag', '', say('embed-page.tagged'))}
        </select>
      </Field>
      {filter?.kind === 'tag' && !isMap && (
        <Field id="b-tag" label={say('embed-page.tag')}>
          <input
            id="b-tag"
            class="input"
            value={filter.value}
            maxLength={LIMITS.tag}
            onInput={event => change({ filter: { kind: 'tag', value: event.currentTarget.value.toLowerCase() } })}
          />
        </Field>
      )}
      <RadioGroup
        name="layout"
        label={say('embed-page.layout')}
        values={LAYOUTS}
        value={layout}
        say={each => say(`embed-page.layout-${each}`)}
        onChange={each => change({ layout: each })}
      />
      {!isMap && (
        <RadioGroup
          name="order"
          label={say('embed-page.order')}
          values={ORDERS}
          value={order}
          say={each => say(`embed-page.order-${each}`)}
          onChange={each => change({ order: each })}
        />
      )}
      <div class="builder-pair">
        <Field id="b-lang" label={say('embed-page.language')}>
          <select
            id="b-lang"
            class="input"
            value={lang ?? ''}
            onChange={event => {
              const { lang: _, ...rest } = choice
              const { value } = event.currentTarget
              onChange(value ? { ...rest, lang: value } : rest)
            }}
          >
            <option value="">{say('embed-page.language-page')}</option>
            {offer.langs.map(each => (
              <option key={each.lang} value={each.lang} lang={each.lang}>
                {each.name}
              </option>
            ))}
          </select>
        </Field>
        {!isMap && (
          <Field id="b-limit" label={say('embed-page.limit')}>
            <input
              id="b-limit"
              class="input"
              type="number"
              min={1}
              max={MOST}
              value={limit}
              onChange={event => {
                const number = Math.round(event.currentTarget.valueAsNumber)
                const within = Number.isFinite(number) ? Math.min(MOST, Math.max(1, number)) : limit
                event.currentTarget.value = String(within)
                change({ limit: within })
              }}
            />
          </Field>
        )}
      </div>
      {showsLarge(way) && (
        <RadioGroup
          name="lightbox"
          label={say('embed-page.lightbox')}
          values={LIGHTBOXES}
          value={lightbox}
          say={each => say(`embed-page.lightbox-${each}`)}
          onChange={each => change({ lightbox: each })}
        />
      )}
      <RadioGroup
        name="link"
        label={say('embed-page.link')}
        values={LINKS}
        value={link}
        say={each => say(`embed-page.link-${each}`)}
        onChange={each => change({ link: each })}
      />
      <RadioGroup
        name="look"
        label={say('embed-page.look')}
        values={LOOKS}
        value={look}
        say={each => say(`embed-page.look-${each}`)}
        onChange={each => change({ look: each })}
      />
    </form>
  )
}
