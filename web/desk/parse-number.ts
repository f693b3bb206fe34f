interface Limits {
  min: number
  max: number
  isWhole?: boolean
}

/** Read a number as people write it, with point or comma; `undefined` beyond the limits or where it is none. */
export function parseNumber(text: string, { min, max, isWhole = false }: Limits): number | undefined {
  const trimmed = text.trim().replace(',', '.')
  if (!/^\d{1,6}(\.\d{1,6})?$/.test(trimmed)) return undefined
  const number = Number(trimmed)
  return number >= min && number <= max && (!isWhole || Number.isInteger(number)) ? number : undefined
}
