import type { ComponentChildren } from 'preact'
import { useSay } from '../lib/words.tsx'

interface FieldProps {
  /** Id of the control; hint and error are `{id}-hint` and `{id}-error`. */
  id: string
  label: ComponentChildren
  hint?: ComponentChildren
  error?: string | undefined
  optional?: boolean
  /** The control: give it `id` and `describedBy(...)`. */
  children: ComponentChildren
}

/** A labelled control with its hint before and its error after it. */
export function Field({ id, label, hint, error, optional = false, children }: FieldProps) {
  const say = useSay()
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label} {optional && <span class="field-optional">({say('ui.optional')})</span>}
      </label>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}

/** Attributes that tie a control to the hint and the error of its field. */
export function describedBy(id: string, { hint, error }: { hint?: unknown; error?: unknown }) {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return { ...(ids && { 'aria-describedby': ids }), ...(error ? { 'aria-invalid': 'true' as const } : {}) }
}
