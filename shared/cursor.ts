/** Where a page of a list ended: keyset, so that pages neither skip nor repeat while stories come and go. */
export interface Position {
  /** ISO 8601 time. */
  at: string
  id: string
}

export function encodeCursor({ at, id }: Position): string {
  return `${Date.parse(at).toString(36)}.${id}`
}

/** `undefined` where the text is not a cursor of ours. */
export function decodeCursor(cursor: string): Position | undefined {
  const match = /^([0-9a-z]{1,9})\.([a-z2-7]{26})$/.exec(cursor)
  if (!match?.[1] || !match[2]) return undefined
  const time = new Date(Number.parseInt(match[1], 36))
  return Number.isNaN(time.getTime()) ? undefined : { at: time.toISOString(), id: match[2] }
}
