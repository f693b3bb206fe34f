import { useState } from 'preact/hooks'
import type { Reason } from '../../shared/reasons.ts'
import type { Edits } from '../../shared/submission.ts'

/** What a moderator has chosen and typed for a submission and not yet decided. */
export interface Draft {
  /** Photos that are not to be published; unset, what an earlier decision said. */
  leftOut?: readonly string[]
  edits?: Edits
  reason?: Reason
  explanation?: string
}

const EMPTY: Draft = {}
const keyOf = (id: string) => `veduta-draft-${id}`

function read(id: string): Draft {
  try {
    return { ...EMPTY, ...(JSON.parse(sessionStorage.getItem(keyOf(id)) ?? '{}') as Partial<Draft>) }
  } catch {
    return EMPTY
  }
}

/** Keep a draft for as long as the tab lives: through conflicts, reloads and a new sign-in. */
export function useDraft(id: string): { draft: Draft; change: (part: Partial<Draft>) => void; clear: () => void } {
  const [draft, set] = useState(() => read(id))
  const keep = (next: Draft) => {
    set(next)
    try {
      if (next === EMPTY) sessionStorage.removeItem(keyOf(id))
      else sessionStorage.setItem(keyOf(id), JSON.stringify(next))
    } catch {
      // Storage is full or closed to us: the draft holds until the page is left.
    }
  }
  return { draft, change: part => keep({ ...draft, ...part }), clear: () => keep(EMPTY) }
}
