import { useSay } from '../lib/words.tsx'
import type { Choice } from './choice.ts'
import { CodeField } from './code-field.tsx'
import { PolicyPart } from './policy-part.tsx'
import { type Gallery, needsOf, rules, scriptBeside, snippet, WAYS, type Way } from './snippets.ts'

interface WaysPartProps {
  choice: Choice
  gallery: Gallery
  way: Way
  onWay: (way: Way) => void
}

/** The ways to put it in, and for the chosen one what to paste and what a policy has to allow. */
export function WaysPart({ choice, gallery, way, onWay }: WaysPartProps) {
  const say = useSay()
  const style = rules(way, choice)
  const script = scriptBeside(way, choice, gallery)
  return (
    <section class="builder-ways" aria-labelledby="b-ways">
      <h2 id="b-ways">{say('embed-page.ways')}</h2>
      <fieldset class="ways" aria-labelledby="b-ways">
        {WAYS.map(each => (
          <label key={each} class="way">
            <input
              type="radio"
              name="way"
              value={each}
              checked={each === way}
              aria-labelledby={`way-${each}`}
              aria-describedby={`way-${each}-about`}
              onChange={() => onWay(each)}
            />
            <span class="way-name" id={`way-${each}`}>
              {say(`embed-page.way-${each}`)}
            </span>
            <span class="way-about" id={`way-${each}-about`}>
              {say(`embed-page.way-${each}-about`)}
            </span>
          </label>
        ))}
      </fieldset>
      <CodeField
        key={way}
        id="b-code"
        label={say(way === 'include' ? 'embed-page.code-include' : way === 'oembed' ? 'embed-page.code-oembed' : 'embed-page.code')}
        code={snippet(way, choice, gallery)}
      />
      {script && <CodeField id="b-script" label={say('embed-page.code-script')} code={script} />}
      {style && <CodeField id="b-rules" label={say('embed-page.rules')} code={style} />}
      <PolicyPart needs={needsOf(way, choice, gallery)} />
    </section>
  )
}
