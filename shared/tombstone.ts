/** What is left, in lists of their own, of a story that partners could read and that is public no more: who has it knows by this that it must go. */
export interface Tombstone {
  id: string
  city: string
  /** Since when. ISO 8601. */
  at: string
}

/** The list of what is gone from a city, or from the whole network. No list of cards is called so: those with a filter have three parts. */
export const withdrawnList = (city = '*') => `${city}/withdrawn`

type Row = [id: string, city: string, time: string]

export const encodeTombstone = ({ id, city, at }: Tombstone): string => JSON.stringify([id, city, Date.parse(at).toString(36)] satisfies Row)

export function decodeTombstone(stored: string): Tombstone {
  const [id, city, time] = JSON.parse(stored) as Row
  return { id, city, at: new Date(Number.parseInt(time, 36)).toISOString() }
}
