import type { ComponentChildren } from 'preact'
import { LICENCES } from '../../shared/licence.ts'
import { useSay } from '../lib/words.tsx'
import { Sentence } from '../ui/sentence.tsx'
import { PEOPLE } from './draft.ts'
import type { PartProps } from './story-part.tsx'

const USES = ['print', 'partners', 'advertising'] as const

/** What has to be agreed to, as plain sentences: who is shown, own work and terms; beside it what may be allowed beyond that. */
export function ConsentsPart(props: PartProps) {
  const say = useSay()
  return (
    <section class="share-consents" aria-labelledby="share-consents-title">
      <h2 class="share-step" id="share-consents-title">
        {say('share.step-consents')}
      </h2>
      <div>
        <PeopleChoice {...props} />
        <TermsChoice {...props} />
      </div>
      <div class="share-more">
        <Uses {...props} />
        <OtherLicences {...props} />
      </div>
    </section>
  )
}

function PeopleChoice({ fields, errorAt, onChange }: PartProps) {
  const say = useSay()
  const error = errorAt('people')
  return (
    <fieldset {...(error && { 'aria-describedby': 'f-people-error' })}>
      <legend class="field-label">{say('share.people')}</legend>
      {PEOPLE.map((people, at) => (
        <label class="choice" key={people}>
          <input
            id={at === 0 ? 'f-people' : `f-people-${people}`}
            type="radio"
            name="people"
            required
            checked={fields.people === people}
            onChange={() => onChange({ people })}
          />
          <span>{say(`share.people-${people}`)}</span>
        </label>
      ))}
      {error && (
        <p class="field-error" id="f-people-error">
          {error}
        </p>
      )}
    </fieldset>
  )
}

/** The one sentence that has to be ticked; it names the licence and the version of the terms that are on the screen. */
function TermsChoice({ page, fields, errorAt, onChange }: PartProps) {
  const say = useSay()
  const error = errorAt('terms')
  const licence = LICENCES[fields.licence]
  return (
    <div class="share-agree">
      <label class="choice">
        <input
          id="f-terms"
          type="checkbox"
          required
          checked={fields.terms === page.terms.version}
          onChange={({ currentTarget }) => onChange({ terms: currentTarget.checked ? page.terms.version : '' })}
          aria-describedby={error ? 'f-terms-hint f-terms-error' : 'f-terms-hint'}
          {...(error && { 'aria-invalid': true })}
        />
        <span>
          <Sentence
            text={say('share.agree', { city: page.city.name })}
            parts={{
              licence: <Outward href={licence.url}>{licence.name}</Outward>,
              terms: <Outward href={page.terms.url}>{say('share.agree-terms', { version: page.terms.version })}</Outward>,
            }}
          />
        </span>
      </label>
      <p class="field-hint" id="f-terms-hint">
        {say('share.shown')}
      </p>
      {error && (
        <p class="field-error" id="f-terms-error">
          {error}
        </p>
      )}
    </div>
  )
}

function Uses({ page, fields, onChange }: PartProps) {
  const say = useSay()
  return (
    <fieldset>
      <legend class="field-label">
        {say('share.uses', { city: page.city.name })} <span class="field-optional">({say('ui.optional')})</span>
      </legend>
      {USES.map(use => (
        <label class="choice" key={use}>
          <input type="checkbox" checked={fields[use]} onChange={({ currentTarget }) => onChange({ [use]: currentTarget.checked })} />
          <span>{say(`share.use-${use}`)}</span>
        </label>
      ))}
      <label class="choice share-ai">
        <input type="checkbox" checked={fields.aiMade} onChange={({ currentTarget }) => onChange({ aiMade: currentTarget.checked })} />
        <span>{say('share.ai-made')}</span>
      </label>
    </fieldset>
  )
}

/** The city's first licence is chosen and stands in the sentence; who cares for another one finds it here. */
function OtherLicences({ page, fields, onChange }: PartProps) {
  const say = useSay()
  if (page.licences.length < 2) return null
  return (
    <details class="share-licences">
      <summary>{say('share.licence')}</summary>
      <fieldset aria-label={say('share.licence')}>
        {page.licences.map(code => (
          <label class="choice" key={code}>
            <input type="radio" name="licence" checked={fields.licence === code} onChange={() => onChange({ licence: code })} />
            <span>
              {say(`licence.${code}`)} ({LICENCES[code].name})<span class="share-licence-about">{say(`licence.${code}.about`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}

/** A link that leaves the form in peace: it opens beside it. */
function Outward({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a href={href} target="_blank" rel="noopener">
      {children}
    </a>
  )
}
