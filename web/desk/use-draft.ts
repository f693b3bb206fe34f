import { useState } from 'preact/hooks'
import type { Reason } from '../../shared/reasons.ts'
import type { Edits } from '../../shared/submission.ts'
import type { Drawing } from './use-drawing.ts'

/** What a moderator has chosen and typed for a submission and not yet decided. */
export interface Draft {
  /** Photos that are not to be published; unset, what an earlier decision said. */
  leftOut?: readonly string[]
  /** Why they are left out: all of them, and by photo, where an empty one is as all. */
  leftOutReason?: Reason
  photoReasons?: Readonly<Record<string, Reason | ''>>
  edits?: Edits
  reason?: Reason
  explanation?: string
  /** Whom to ask for an opinion, and the words to them. */
  to?: string
  note?: string
  /** Words to those who reported it. */
  answer?: string
  /** By photo. */
  drawings?: Readonly<Record<string, Drawing>>
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

export function keepDraft(id: string, draft: Draft): void {
  try {
    sessionStorage.setItem(keyOf(id), JSON.stringify(draft))
  } catch {
    // Storage is full or closed to us: the draft holds until the page is left.
  }
}

export function clearDraft(id: string): void {
  try {
    sessionStorage.removeItem(keyOf(id))
  } catch {
    // Storage is closed to us: nothing is kept there.
  }
}

const OWNER = 'veduta-drafts-of'

/** Drafts are of one person: what another one typed in this tab before is taken away. */
export function claimDrafts(by: string): void {
  try {
    if (sessionStorage.getItem(OWNER) === by) return
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(keyOf(''))) sessionStorage.removeItem(key)
    sessionStorage.setItem(OWNER, by)
  } catch {
    // Storage is closed to us: nothing is kept there.
  }
}

export interface DraftState {
  draft: Draft
  change: (part: Partial<Draft>) => void
  clear: () => void
}

/** Keep a draft for as long as the tab lives: through conflicts, reloads and a new sign-in. */
export function useDraft(id: string): DraftState {
  const [draft, set] = useState(() => read(id))
  return {
    draft,
    // Over what is there by then: an answer may come late.
    change: part =>
      set(before => {
        const next = { ...before, ...part }
        keepDraft(id, next)
        return next
      }),
    clear: () => {
      set(EMPTY)
      clearDraft(id)
    },
  }
}
