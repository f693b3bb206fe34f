/** The same things, beginning with another one each minute: where time or room runs out, it is not always the last ones that go without. */
export function fairOrder<T>(things: readonly T[], now: Date): T[] {
  const first = Math.floor(now.getTime() / 60_000) % Math.max(1, things.length)
  return [...things.slice(first), ...things.slice(0, first)]
}
