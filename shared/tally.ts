/**
 * Lists that are counted: places, and cells of the map. Their group is a part of their name, so that one range of a group answers
 * which of its lists have stories, how many and which is the newest.
 */
const COUNTED_LIST = /^([^/*]+\/(?:place|cell\/\d{2}))\/([^/]+)$/

/** How far stories of a list are counted. */
export const COUNTED = 100

export interface Tally {
  /** The last part of the list's name: a cell, or a place. */
  name: string
  /** Exact up to `COUNTED`; one more says that there are more. */
  count: number
  /** The newest stored card. */
  card: string
}

/** The group of a list and its name in it; `undefined` where its stories are not counted. */
export function tallied(list: string): { group: string; name: string } | undefined {
  const [, group, name] = COUNTED_LIST.exec(list) ?? []
  return group && name ? { group, name } : undefined
}

export const placeGroup = (city: string) => `${city}/place`
export const cellGroup = (city: string, level: number) => `${city}/cell/${level}`
