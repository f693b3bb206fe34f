import { LIMITS } from '../../shared/limits.ts'
import { mediaPath } from '../../shared/paths.ts'
import { IN_A_PHOTO } from '../../shared/reasons.ts'
import { widthsFor } from '../../shared/renditions.ts'
import type { StoryPhoto } from '../../shared/story.ts'
import { useSay } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { describedBy, Field } from '../ui/field.tsx'
import { NeedsScript, ReportAnswer, ReporterFields } from './report-parts.tsx'

/** The quick way for someone who is in a photo: what should happen, and where they are, by touch or by keyboard. */
export function LikenessForm({ story, photos }: { story: string; photos: readonly StoryPhoto[] }) {
  const say = useSay()
  const [first] = photos
  if (!first) return null
  return (
    <details class="report" id="in-this-photo" name="report">
      <summary>{say('report.likeness-title')}</summary>
      <p class="quiet">{say('report.likeness-lead')}</p>
      <NeedsScript />
      <form data-report={story} method="post" novalidate>
        <input type="hidden" name="ground" value={IN_A_PHOTO} />
        <fieldset class="field">
          <legend class="field-label">{say('report.wish')}</legend>
          {(['cover', 'remove'] as const).map((wish, at) => (
            <label key={wish} class="choice">
              <input type="radio" name="wish" value={wish} defaultChecked={at === 0} />
              <span>{say(`report.wish-${wish}`)}</span>
            </label>
          ))}
        </fieldset>
        {photos.length > 1 ? (
          <Field id="likeness-photo" label={say('report.photo')}>
            <select class="input" id="likeness-photo" name="photo">
              {photos.map(({ id, ...photo }) => (
                <option key={id} value={id} data-src={smallest(photo)} data-width={photo.width} data-height={photo.height}>
                  {say('report.photo-number', { number: id })}
                </option>
              ))}
            </select>
          </Field>
        ) : (
          <input type="hidden" name="photo" value={first.id} />
        )}
        <fieldset class="field spot" data-spot aria-describedby="spot-hint">
          <legend class="field-label">
            {say('report.spot')} <span class="field-optional">({say('ui.optional')})</span>
          </legend>
          <p class="field-hint" id="spot-hint">
            {say('report.spot-hint')}
          </p>
          <div class="spot-photo">
            <img data-src={smallest(first)} width={first.width} height={first.height} alt="" />
            <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
              <g hidden>
                <line class="spot-x" y1="0" y2="100" />
                <line class="spot-y" x1="0" x2="100" />
              </g>
            </svg>
          </div>
          {(['x', 'y'] as const).map(side => (
            <label key={side} class="spot-side">
              <span>{say(`report.spot-${side}`)}</span>
              <input type="range" min="0" max="100" step="1" defaultValue="50" data-side={side} />
            </label>
          ))}
          <button class="button button-quiet" type="button" data-clear hidden>
            {say('report.spot-clear')}
          </button>
        </fieldset>
        <Field id="likeness-explanation" label={say('report.likeness-words')} optional>
          <textarea
            class="input"
            id="likeness-explanation"
            name="explanation"
            rows={2}
            maxLength={LIMITS.explanation}
            {...describedBy('likeness-explanation', {})}
          />
        </Field>
        <ReporterFields prefix="likeness" />
        <Button type="submit" disabled>
          {say('report.likeness-send')}
        </Button>
      </form>
      <ReportAnswer />
    </details>
  )
}

/** A picture to point at; it loads when the form is opened. */
const smallest = ({ base, width }: Pick<StoryPhoto, 'base' | 'width'>) => `${mediaPath(base)}/${widthsFor(width)[Math.min(1, widthsFor(width).length - 1)]}.jpg`
