/** The same pictures in another order: one for each day (`2026-11-20`), the same for everybody. */
export function shuffled<Item extends { id: string }>(items: readonly Item[], day: string): Item[] {
  const place = new Map(items.map(item => [item, hash(day + item.id)]))
  return [...items].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return value >>> 0
}
