import { useEffect, useState } from 'preact/hooks'
import { LIMITS } from '../../shared/limits.ts'
import { useSay } from '../lib/words.tsx'
import { Note } from '../ui/note.tsx'
import type { Mistake } from './check.ts'
import { megabytes } from './choose.ts'
import { photoNumber } from './draft.ts'
import { FileButton } from './file-button.tsx'
import { PhotoItem } from './photo-item.tsx'
import { type Refusal, takeFiles } from './take-files.ts'
import type { DraftDesk } from './use-draft.ts'
import type { Voyage } from './use-sending.ts'

interface PhotosPartProps {
  desk: DraftDesk
  voyage: Voyage
  mistakes: readonly Mistake[]
  onChange(): void
}

/** The front of the card: choose, take, drop or paste photos, and see them. */
export function PhotosPart({ desk, voyage, mistakes, onChange }: PhotosPartProps) {
  const say = useSay()
  const [refusals, setRefusals] = useState<Refusal[]>([])
  const [over, setOver] = useState(false)
  const { photos, sending } = desk.draft
  const error = mistakes.find(({ field }) => field === 'photos')
  const open = desk.keeping !== 'opening' && !sending

  const take = async (files: Iterable<File> | null | undefined) => {
    if (!files || !open) return
    setRefusals(await takeFiles([...files], desk))
    onChange()
  }

  useEffect(() => {
    if (!open) return
    const paste = ({ clipboardData }: ClipboardEvent) => {
      const files = clipboardData?.files
      if (files && files.length > 0) take(files)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [open])

  const inputs = (
    <div class="share-choose">
      <FileButton
        id="f-photos"
        label={say(photos.length > 0 ? 'share.choose-more' : 'share.choose')}
        mode="several"
        onFiles={take}
        {...(error && { describedBy: 'f-photos-error' })}
      />
      <FileButton id="f-camera" label={say('share.camera')} mode="camera" onFiles={take} />
    </div>
  )

  return (
    <section
      class={`share-front${over ? ' is-over' : ''}`}
      aria-labelledby="share-front-title"
      onDragOver={event => {
        if (!open || !event.dataTransfer?.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        if (!open) return
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files)
      }}
    >
      <h2 class="share-step" id="share-front-title">
        {say('share.step-photos')}
      </h2>
      {photos.length === 0 ? (
        <div class="share-empty">
          <p class="share-empty-title">{say('share.front-empty')}</p>
          {inputs}
          <p class="field-hint share-drop-hint">{say('share.drop')}</p>
        </div>
      ) : (
        <ol class={`plain share-photos${photos.length === 1 ? ' is-one' : ''}`}>
          {photos.map(photo => (
            <PhotoItem
              key={photo.key}
              photo={photo}
              number={photoNumber(desk.draft, photo.key)}
              picture={desk.pictureOf(photo.key)}
              sending={sending}
              fraction={voyage.progress[photoNumber(desk.draft, photo.key)] ?? 0}
              mistakes={mistakes}
              onAlt={alt => {
                desk.update(draft => ({ ...draft, photos: draft.photos.map(each => (each.key === photo.key ? { ...each, alt } : each)) }))
              }}
              onRemove={() => {
                desk.removePhoto(photo.key)
                onChange()
                document.getElementById('f-photos')?.focus()
              }}
            />
          ))}
        </ol>
      )}
      {photos.length > 0 && open && photos.length < LIMITS.photos && inputs}
      <p class="field-hint share-limits">{say('share.limits', { count: LIMITS.photos, size: megabytes(LIMITS.photoBytes) })}</p>
      {error && (
        <p class="field-error" id="f-photos-error">
          {say(error.key, error.params)}
        </p>
      )}
      <div aria-live="polite">
        {refusals.length > 0 && (
          <Note kind="warning" title={say('share.files-refused', { count: refusals.length })}>
            {refusals.map(({ key, params }) => (
              <p key={`${key}${params.name}`}>{say(key, params)}</p>
            ))}
          </Note>
        )}
      </div>
    </section>
  )
}
