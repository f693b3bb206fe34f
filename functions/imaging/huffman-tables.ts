/** Class (1 for frequencies above the first) and number of a table, as its first byte says. */
const ABOVE_FIRST = 0x10
const LENGTHS = 16

/** Note where the tables of a DHT segment are, of which later ones replace earlier ones (ITU-T T.81, B.2.4.2). `at`: its length. */
export function noteTables(tables: Map<number, number>, bytes: Uint8Array, at: number): void {
  const end = Math.min(bytes.length, at + (((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)))
  for (let table = at + 2; table + LENGTHS < end; ) {
    tables.set(bytes[table] ?? 0, table)
    const codes = bytes.subarray(table + 1, table + 1 + LENGTHS).reduce((sum, count) => sum + count, 0)
    table += 1 + LENGTHS + codes
  }
}

/** Where the tables are by which the components of a scan are read above their first frequency. `at`: length of the scan's header. */
export function tablesOf(tables: ReadonlyMap<number, number>, bytes: Uint8Array, at: number): number[] {
  const components = Array.from({ length: Math.min(4, bytes[at + 2] ?? 0) }, (_, nth) => (bytes[at + 4 + 2 * nth] ?? 0) & 15)
  return [...new Set(components.map(each => tables.get(ABOVE_FIRST | each)).filter(each => each !== undefined))]
}

/**
 * The code, as text of bits, that says of a block that the rest of it is zero (C.2 and F.1.2.2); `undefined` where a table has none, or
 * nothing else.
 */
export function endOfBlock(bytes: Uint8Array, table: number): string | undefined {
  let [code, symbol] = [0, table + 1 + LENGTHS]
  let [found, symbols]: [string | undefined, number] = [undefined, 0]
  for (let length = 1; length <= LENGTHS; length++) {
    for (let count = bytes[table + length] ?? 0; count > 0; count--, code++, symbol++, symbols++) {
      if (bytes[symbol] === 0) found ??= code.toString(2).padStart(length, '0')
    }
    code *= 2
  }
  return symbols > 1 ? found : undefined
}
