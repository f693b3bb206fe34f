import { useState } from 'preact/hooks'
import { LIMITS } from '../../shared/limits.ts'
import { useSay } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { describedBy, Field } from '../ui/field.tsx'
import type { Mistake } from './check.ts'
import type { DraftPhoto, Sending } from './draft.ts'
import { useObjectUrl } from './use-object-url.ts'
import { useRefusal } from './use-refusal.ts'

interface PhotoItemProps {
  photo: DraftPhoto
  number: string
  picture: Blob | undefined
  sending: Sending | undefined
  fraction: number
  mistakes: readonly Mistake[]
  onAlt(alt: string): void
  onRemove(): void
}

/** A chosen photo: its picture, its description, how far it has travelled. */
export function PhotoItem({ photo, number, picture, sending, fraction, mistakes, onAlt, onRemove }: PhotoItemProps) {
  const say = useSay()
  const refusalText = useRefusal()
  const url = useObjectUrl(picture)
  const [broken, setBroken] = useState(false)
  const { key, name, alt } = photo
  const id = `f-alt-${key}`
  const mistake = mistakes.find(({ field }) => field === `alt-${key}` || field === `photo-${key}`)
  const error = mistake && say(mistake.key, mistake.params)
  const arrived = sending?.arrived.includes(number) ?? false
  const refused = sending?.refused[number]
  const percent = Math.round(fraction * 100)

  return (
    <li class="share-photo" id={`f-photo-${key}`}>
      <div class="share-picture">
        {url && !broken ? (
          <img src={url} alt={alt || name} width="600" height="400" decoding="async" onError={() => setBroken(true)} />
        ) : (
          <p class="share-no-picture">{name}</p>
        )}
      </div>
      {sending && !refused && (
        <div class={`share-travel${arrived ? ' is-there' : ''}`}>
          <progress max="1" value={arrived ? 1 : fraction} aria-label={say('share.progress-photo', { name })} />
          <span>{say(arrived ? 'share.photo-arrived' : percent > 0 ? 'share.photo-percent' : 'share.photo-waits', { percent })}</span>
        </div>
      )}
      {broken && !sending && <p class="field-hint share-broken">{say(photo.type === 'image/heic' ? 'share.photo-unshown' : 'share.photo-broken')}</p>}
      {refused && !arrived && <p class="field-error">{refusalText(refused, name)}</p>}
      {!sending && (
        <div class="share-photo-words">
          <Field id={id} label={say('share.alt')} optional error={error}>
            <input
              class="input"
              id={id}
              value={alt}
              maxLength={LIMITS.alt + 50}
              autocomplete="off"
              onInput={({ currentTarget }) => onAlt(currentTarget.value)}
              {...describedBy(id, { error })}
            />
          </Field>
          <Button onClick={onRemove} aria-label={say('share.remove', { name })}>
            {say('share.remove-short')}
          </Button>
        </div>
      )}
    </li>
  )
}
