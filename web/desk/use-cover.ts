import { useState } from 'preact/hooks'
import type { DeskItem, DeskPhoto } from '../../shared/desk-item.ts'
import type { Problem } from '../../shared/problem.ts'
import type { Redaction } from '../../shared/redaction.ts'
import { ProblemError } from '../lib/api.ts'
import { redact } from './calls.ts'
import type { Draft } from './use-draft.ts'

interface Options {
  item: DeskItem
  photo: DeskPhoto
  draft: Draft
  onChange: (part: Partial<Draft>) => void
  reload: () => Promise<DeskItem | undefined>
}

/** Sends what was drawn. Whatever goes wrong, it is still there; over what someone else changed it goes when it is sent once more. */
export function useCover({ item, photo, draft, onChange, reload }: Options) {
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const [conflict, setConflict] = useState<Problem>()

  /** Answers whether it is covered now. */
  const send = async (shapes: readonly Redaction[]): Promise<boolean> => {
    if (isBusy) return false
    const { basis, covered } = draft.drawings?.[photo.id] ?? { basis: item.version, covered: photo.redactions ?? [] }
    setBusy(true)
    setFailure(undefined)
    setConflict(undefined)
    try {
      const { version } = await redact(item.id, { version: basis, photo: photo.id, redactions: shapes })
      const { [photo.id]: _, ...others } = draft.drawings ?? {}
      // What was drawn over the same version on other photos goes on over the next, which is one's own.
      const drawings = Object.entries(others).map(([id, drawing]) => [id, drawing.basis >= basis ? { ...drawing, basis: version } : drawing])
      onChange({ drawings: Object.fromEntries(drawings) })
      await reload()
      return true
    } catch (problem) {
      if (problem instanceof ProblemError && problem.code === 'version-conflict') {
        const now = await reload()
        setConflict(problem.problem)
        onChange({ drawings: { ...draft.drawings, [photo.id]: { basis: now?.version ?? basis, covered, shapes } } })
      } else setFailure(problem)
      return false
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, failure, conflict, send }
}
