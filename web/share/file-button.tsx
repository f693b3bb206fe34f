import { PHOTO_TYPES } from '../../shared/limits.ts'

interface FileButtonProps {
  id: string
  label: string
  /** Ask for the camera, or for several files; else one file. */
  mode?: 'camera' | 'several'
  /** Id of the error that is at it. */
  describedBy?: string
  onFiles(files: File[]): void
}

/** A native file input that looks like a button: the input itself lies over it, so keyboard and screen readers meet the real control. */
export function FileButton({ id, label, mode, describedBy, onFiles }: FileButtonProps) {
  return (
    <span class={`share-file${mode === 'camera' ? ' share-camera' : ''}`}>
      <label class="button button-quiet" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="file"
        accept={PHOTO_TYPES.join(',')}
        multiple={mode === 'several'}
        {...(mode === 'camera' && { capture: 'environment' as const })}
        {...(describedBy && { 'aria-invalid': true, 'aria-describedby': describedBy })}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])])
          // So that the same file can be chosen again after it was removed.
          currentTarget.value = ''
        }}
      />
    </span>
  )
}
