import { heifItems } from './heif-items.ts'

/** A way upright: left and right change places or not, then quarters of a turn with the clock. */
export interface Turn {
  isMirrored: boolean
  quarters: 0 | 1 | 2 | 3
}

/**
 * Say how the primary picture is to be turned once its pixels are there. `undefined` where that alone does not make it upright: something is
 * cut off, or it is made of pictures that are turned by themselves.
 */
export function turnOf(bytes: Uint8Array): Turn | undefined {
  const { primary, items, references } = heifItems(bytes)
  const partsOf = (id: number) => references.flatMap(({ type, from, to }) => (type === 'dimg' && from === id ? to : []))
  const picture = items.get(primary)
  if (!picture) return undefined
  for (const id of partsOf(primary)) {
    const part = items.get(id)
    if (picture.type !== 'grid' || !part || part.transforms.length > 0 || partsOf(id).length > 0) return undefined
  }
  let isMirrored = false
  let quarters = 0
  for (const transform of picture.transforms) {
    if (transform === 'cut') return undefined
    if (typeof transform === 'object') quarters -= transform.anticlockwise
    else {
      // To mirror what was turned is to turn what was mirrored the other way. Top and bottom change places as left and right do, half a turn on.
      isMirrored = !isMirrored
      quarters = (transform === 'top-bottom' ? 2 : 0) - quarters
    }
  }
  return { isMirrored, quarters: (quarters & 3) as Turn['quarters'] }
}
