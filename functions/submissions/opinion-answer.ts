import type { Opinion } from '../../shared/desk-item.ts'
import type { Submission } from '../../shared/submission.ts'

/** Who asks whom; `mine`: the member is asked. */
export const opinionAnswer = ({ to, by, at, note }: NonNullable<Submission['opinion']>, me: string): Opinion => ({
  to: to.name,
  by: by.name,
  at,
  note,
  mine: to.id === me,
})
