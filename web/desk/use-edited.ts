import { useState } from 'preact/hooks'
import type { Stamped } from './calls.ts'
import { type Clash, mergeChanges } from './merge-changes.ts'

export interface Edited<Thing> {
  /** As it is typed. */
  thing: Thing
  /** What the next save is over; absent for something new. */
  stamp?: string
  /** Change one field; `undefined` takes it out. */
  put<Field extends keyof Thing>(field: Field, value: Thing[Field] | undefined): void
  /** Go on over what someone else saved meanwhile, or anew where they removed it; answers what both changed. */
  goOnOver(theirs: Stamped<Thing> | undefined): Clash[]
}

/** A campaign or place while it is edited. */
export function useEdited<Thing extends { slug: string }>(read: Stamped<Thing>): Edited<Thing> {
  const [base, setBase] = useState(read)
  const [thing, setThing] = useState(read.thing)
  return {
    thing,
    ...(base.stamp !== undefined && { stamp: base.stamp }),
    put(field, value) {
      setThing(now => {
        const next = { ...now, [field]: value }
        if (value === undefined) delete next[field]
        return next
      })
    },
    goOnOver(theirs) {
      setBase(theirs ?? { thing })
      if (!theirs) return []
      const { merged, clashes } = mergeChanges(base.thing, thing, theirs.thing)
      setThing(merged)
      return clashes
    },
  }
}
