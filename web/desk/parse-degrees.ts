/** Read decimal degrees as people write them, with point or comma; `undefined` beyond the limit or where it is no number. */
export function parseDegrees(text: string, limit: number): number | undefined {
  const trimmed = text.trim().replace(',', '.')
  if (!/^[+-]?\d{1,3}(\.\d{1,12})?$/.test(trimmed)) return undefined
  const degrees = Number(trimmed)
  return Math.abs(degrees) <= limit ? degrees : undefined
}
