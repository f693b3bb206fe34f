import type { Submission } from '../../shared/submission.ts'
import { AppError } from '../errors.ts'

/** Who changed it since the version that was looked at, and when: a person rather than a machine; contributors and machines have no name. */
export function versionConflict({ version, history, updatedAt }: Submission, basis: number, detail: string): AppError {
  const since = version > basis ? history.slice(-(version - basis)) : []
  const last = since.findLast(({ actor }) => actor.kind !== 'machine') ?? since.at(-1)
  const by = last?.actor.kind === 'moderator' ? last.actor.name : (last?.actor.kind ?? 'machine')
  return new AppError('version-conflict', detail, { by, at: last?.at ?? updatedAt })
}
