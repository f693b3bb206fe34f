import type { ComponentChildren } from 'preact'

interface NoteProps {
  kind?: 'plain' | 'good' | 'warning' | 'error'
  title?: ComponentChildren
  /** `alert` for what must be heard at once, `status` for what may wait. */
  role?: 'alert' | 'status'
  children?: ComponentChildren
}

/** A sentence that matters: what happened, what is safe, what to do. */
export function Note({ kind = 'plain', title, role, children }: NoteProps) {
  return (
    <div class={kind === 'plain' ? 'note' : `note note-${kind}`} role={role}>
      {title && <p class="note-title">{title}</p>}
      {children}
    </div>
  )
}
