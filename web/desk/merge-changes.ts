/** A field that two people changed differently; `lang` where it is one language of a text. */
export interface Clash {
  field: string
  lang?: string
  /** What the other one saved; `undefined` where they emptied it. */
  theirs: unknown
}

type Fields = Record<string, unknown>

/**
 * Bring together what two people made of the same thing: what only they changed is taken over, what I changed stays mine,
 * and where both changed the same field differently that is told. A text counts as one field for each language.
 */
export function mergeChanges<Thing extends object>(base: Thing, mine: Thing, theirs: Thing): { merged: Thing; clashes: Clash[] } {
  const clashes: Clash[] = []
  const merged = mergeFields(base as Fields, mine as Fields, theirs as Fields, (field, base, mine, theirs) => {
    if (![base, mine, theirs].every(isText)) return pick(base, mine, theirs, () => clashes.push({ field, theirs }))
    const text = mergeFields((base ?? {}) as Fields, (mine ?? {}) as Fields, (theirs ?? {}) as Fields, (lang, base, mine, theirs) =>
      pick(base, mine, theirs, () => clashes.push({ field, lang, theirs })),
    )
    // A text that is optional is left out when it is empty; one that is not is there in both.
    return Object.keys(text).length > 0 || (mine && theirs) ? text : undefined
  })
  return { merged: merged as Thing, clashes }
}

function mergeFields(base: Fields, mine: Fields, theirs: Fields, merge: (field: string, base: unknown, mine: unknown, theirs: unknown) => unknown): Fields {
  const merged: Fields = {}
  for (const field of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const value = merge(field, base[field], mine[field], theirs[field])
    if (value !== undefined) merged[field] = value
  }
  return merged
}

function pick(base: unknown, mine: unknown, theirs: unknown, onClash: () => void): unknown {
  if (isSame(mine, base) || isSame(mine, theirs)) return theirs
  if (!isSame(theirs, base)) onClash()
  return mine
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** A text in several languages, also one that is not there yet. */
const isText = (value: unknown) =>
  value === undefined || (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(each => typeof each === 'string'))
