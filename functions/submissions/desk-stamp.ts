import { canonicalJson } from '../../shared/canonical-json.ts'
import { sha256Hex } from '../../shared/token.ts'
import { AppError } from '../errors.ts'
import type { Saved } from '../ports.ts'

/** What an editor saw before writing: nothing (`new`), or the thing with this stamp. */
export type Basis = { kind: 'new' } | { kind: 'over'; stamp: string }

/** Name a stored thing by its content, so that a change in between is noticed. */
export const stampOf = async (thing: object) => (await sha256Hex(canonicalJson(thing))).slice(0, 16)

/** What is there now, and who saved it last where that is known. */
interface Present {
  thing: object
  saved?: Saved
}

/** Refuse to write over what the editor has not seen: a short name that is taken, a change by someone else, a removal. */
export async function checkBasis(present: Present | undefined, basis: Basis, slug: string): Promise<void> {
  if (basis.kind === 'new') {
    if (!present) return
    throw new AppError('bad-fields', `expected a new short name, "${slug}" is taken`, {
      errors: [{ pointer: '/slug', detail: `expected a new short name, "${slug}" is taken` }],
    })
  }
  if (!present) throw new AppError('version-conflict', `expected "${slug}" to be there still, someone removed it`)
  if ((await stampOf(present.thing)) !== basis.stamp)
    throw new AppError('version-conflict', `expected "${slug}" as it was seen, someone changed it`, present.saved)
}
