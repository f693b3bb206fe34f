import type { ComponentChildren } from 'preact'
import type { MessageKey } from '../../shared/i18n/messages.ts'
import { LICENCES } from '../../shared/licence.ts'
import { useSay } from '../lib/words.tsx'
import { PEOPLE } from './draft.ts'
import { Sentence } from './sentence.tsx'
import type { PartProps } from './story-part.tsx'

const USES = ['print', 'partners', 'advertising'] as const

/** What has to be agreed to, as plain sentences: own work and terms, people, and what the city may do beyond the gallery. */
export function ConsentsPart(props: PartProps) {
  const say = useSay()
  return (
    <section class="share-consents" aria-labelledby="share-consents-title">
      <h2 class="share-step" id="share-consents-title">
        {say('share.step-consents')}
      </h2>
      <PeopleChoice {...props} />
      <div class="share-agree">
        <TermsChoice {...props} />
        <Uses {...props} />
      </div>
    </section>
  )
}

function PeopleChoice({ fields, errorAt, onChange }: PartProps) {
  const say = useSay()
  const error = errorAt('people')
  return (
    <fieldset class="share-people" {...(error && { 'aria-describedby': 'f-people-error' })}>
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
    <div>
      {page.licences.length > 1 && (
        <fieldset class="share-licences">
          <legend class="field-label">{say('share.licence')}</legend>
          {page.licences.map(code => (
            <label class="choice" key={code}>
              <input type="radio" name="licence" checked={fields.licence === code} onChange={() => onChange({ licence: code })} />
              <span>
                {say(`licence.${code}`)} ({LICENCES[code].name})<span class="share-licence-about">{say(`licence.${code}.about`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <label class="choice">
        <input
          id="f-terms"
          type="checkbox"
          required
          checked={fields.terms === page.terms.version}
          onChange={({ currentTarget }) => onChange({ terms: currentTarget.checked ? page.terms.version : '' })}
          {...(error && { 'aria-invalid': true, 'aria-describedby': 'f-terms-error' })}
        />
        <span>
          <Sentence
            text={say('share.agree', { city: page.city.name, version: page.terms.version })}
            parts={{
              licence: <Outward href={licence.url}>{licence.name}</Outward>,
              terms: <Outward href={page.terms.url}>{say('share.agree-terms', { version: page.terms.version })}</Outward>,
            }}
          />
        </span>
      </label>
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
    <fieldset class="share-uses">
      <legend class="field-label">{say('share.uses', { city: page.city.name })}</legend>
      {USES.map(use => (
        <label class="choice" key={use}>
          <input type="checkbox" checked={fields[use]} onChange={({ currentTarget }) => onChange({ [use]: currentTarget.checked })} />
          <span>{say(`share.use-${use}` satisfies MessageKey)}</span>
        </label>
      ))}
      <label class="choice">
        <input type="checkbox" checked={fields.aiMade} onChange={({ currentTarget }) => onChange({ aiMade: currentTarget.checked })} />
        <span>{say('share.ai-made')}</span>
      </label>
    </fieldset>
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
